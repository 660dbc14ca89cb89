/** Words by meaning. A verb is named by its base; all of its forms belong to the family. */
import { verbForms } from './inflection';

function nouns(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What happens in a mind or to a person, or only says that something was so: no deed. */
export const stativeVerbs: ReadonlySet<string> = new Set([
  ...verbForms(`
    be have think believe feel know remember recall hope want need like love hate wish expect guess suppose mean seem appear
    understand realise realize notice see hear learn find wonder worry fear doubt assume suspect imagine forget forgive dream care
    agree enjoy prefer regret trust respect admire value appreciate face struggle suffer experience belong own exist remain stay live
    sleep wait become grow happen occur get receive inherit encounter
    come arrive join stand sit lie start begin end finish last manage lead work serve report oversee supervise
    help support attend participate watch witness observe consider reflect mention admit confess thank laugh cry smile
    lose miss fail sense gather graduate qualify study earn relocate say try ensure keep follow encourage cheer celebrate back
  push face chair endorse sponsor champion spearhead leverage empower align drive oversee
  `),
  ...nouns("was were had been 've 'd 'm 's am is are could would used born proud tasked involved supposed"),
]);

/** Verbs of deciding: with one of them a choice is told. */
export const decidingVerbs = verbForms(`
  decide choose pick opt settle prefer go take reject refuse decline insist argue propose recommend commit select favour favor
  try agree stop cancel drop keep postpone delay prioritise prioritize turn rule scrap veto approve back push
`);

/** Of these, those that speak of nothing else: who "took a train" or "kept the list" need not have chosen. */
export const choosingVerbs = verbForms(`
  decide choose pick opt settle prefer reject refuse decline insist propose recommend select favour favor
  cancel stop drop postpone delay prioritise prioritize scrap veto
`);

/** Verbs that say that an amount or a state is another than before. */
export const changeVerbs = verbForms(`
  drop fall rise grow shrink climb jump decline decrease increase improve recover double triple treble halve quadruple slow
  stabilise stabilize normalise normalize vanish disappear cease stop end dwindle plunge plummet dip sink slide soar surge
  exceed reach hit return settle shorten lengthen clear dry fade collapse tumble slip gain level bounce
  overtake beat pass meet fail succeed resume survive reopen open close sell renew sign flow arrive land cut shed work
  melt ease heal reappear break total average
`);

/** Verbs by which somebody brings an outcome about. */
export const achievingVerbs = verbForms(`
  cut reduce save halve double triple lower raise increase decrease shorten shrink improve boost lift slash trim recover win lose deliver
  launch finish complete release reach hit meet beat miss exceed eliminate clear resolve retain regain gain free shave close
  sell ship avoid prevent restore earn open lift bring get hand
`);

/** Verbs by which others answer what was done: behind it they tell how it ended. */
export const reactingVerbs = verbForms(`
  thank praise apologise apologize accept approve agree refuse decline reject sign renew extend keep stay leave quit resign adopt choose buy
  order cancel scrap abandon promote fire hire complain return join switch vote fix solve cure settle follow copy like love enjoy
  congratulate apply win lose pay laugh cry smile notice
`);

/** People for whom work is done. */
const servedPeople = nouns(`
  customer customers client clients user users patient patients passenger passengers traveller travellers traveler travelers commuter commuters
  reader readers viewer viewers listener listeners subscriber subscribers seller sellers merchant merchants shopper shoppers
  guest guests visitor visitors tenant tenants resident residents homeowner homeowners student students pupil pupils parent parents
  family families child children kid kids mother mothers father fathers widow widows pensioner pensioners elderly citizen citizens taxpayer
  taxpayers applicant applicants candidate candidates claimant claimants policyholder policyholders borrower borrowers depositor depositors
  saver savers cardholder cardholders investor investors donor donors beneficiary beneficiaries recipient recipients caller callers
  member members player players gamer gamers rider riders biker bikers cyclist cyclists farmer farmers grower growers fisherman fishermen
  buyer buyers bidder bidders consumer consumers advertiser advertisers publisher publishers restaurant restaurants diner diners shopkeeper shopkeepers
  retailer retailers grocer grocers wholesaler wholesalers forwarder forwarders shipper shippers importer importers exporter exporters
  learner learners refugee refugees inmate inmates prisoner prisoners veteran veterans households household neighbours neighbors villagers
  drinkers fans spectators holidaymakers tourists tourist pilgrims freshmen undergraduates baby babies toddler toddlers
  worshippers voters voter plaintiffs townspeople motorists motorist pedestrians believers hikers skiers
  girl girls boy boys lady gentleman grandmother grandfather son daughter couple couples customers' patients' users'
  widower orphan adopters adopter bride brides caterer caterers creators creator artists artist freelancers freelancer
  lawyers brokers broker tutor tutors investors regulars audience public amputee amputees diabetics survivors survivor mourners relatives relative carers carer caregivers caregiver
`);

/** People of whom only the context tells who they are. */
const anyPeople = nouns('people persons person man men woman women');

/** People who work beside the speaker, or for whom tools are built. */
export const innerUsers = nouns(`
  nurse nurses doctor doctors surgeon surgeons clinician clinicians consultant consultants midwife midwives paramedic paramedics pharmacist pharmacists
  teacher teachers lecturer lecturers professor professors librarian librarians driver drivers courier couriers picker pickers packer packers
  operator operators dispatcher dispatchers agent agents analyst analysts accountant accountants bookkeeper bookkeepers clerk clerks cashier cashiers
  teller tellers salespeople salesperson salesmen reps rep marketers designer designers developer developers engineer engineers scientist scientists
  researcher researchers planner planners trader traders underwriter underwriters adjuster adjusters caseworker caseworkers volunteer volunteers
  technician technicians mechanic mechanics electrician electricians plumber plumbers inspector inspectors pilot pilots crew crews conductor conductors
  waiter waiters waitress waitresses chef chefs cook cooks baker bakers receptionist receptionists porter porters guard guards officer officers
  soldier soldiers firefighter firefighters policeman policemen editor editors journalist journalists reporter reporters translator translators
  recruiter recruiters buyers managers staff workers worker employees employee colleagues crewmembers stewards steward foremen foreman welders welder
  partners partner stores store shops shop branches branch pharmacies schools clinics sites depots offices
`);

/** People of whom a head-count is taken when somebody says how many they lead. */
export const ledPeople = nouns(`
  engineers engineer developers developer devs people staff reports nurses drivers teachers managers employees workers testers designers analysts
  scientists technicians mechanics agents operators programmers heads headcount pickers packers cooks chefs waiters porters clerks officers
  volunteers consultants specialists persons men women doctors pharmacists electricians welders cashiers associates contractors sdes sdms ics
  folks guys person colleagues crew planners inspectors couriers dispatchers caseworkers tellers buyers advisers advisors guards pilots
  subordinates seniors juniors leads researchers accountants recruiters bakers porters fitters editors librarians strong
`);

/** Things and colleagues whose names look like those of people who are served. */
const notServed = nouns(`
  numbers orders servers containers computers letters papers layers errors sensors factors doors floors colours colors motors monitors tractors
  elevators offers others meters parameters filters printers scanners routers trailers freezers boilers borders corners dinners centers
  centres quarters buffers headers timers counters folders lockers answers matters powers towers flowers waters feeders plasters plants
  grants variants constants committees fees trees employees dollars years weeks hours doctors engineers developers managers testers leaders
  partners suppliers vendors contractors directors officers architects designers operators drivers pickers packers dispatchers planners
  analysts accountants auditors inspectors supervisors founders owners members papers rollers rulers transfers covers drawers
  chambers summers winters members triggers registers readers writers trackers loaders helpers handlers controllers processors compilers
  markers stickers posters carriers pallets couriers adapters connectors cylinders compressors generators reactors conveyors indicators
  consultants assistants accountants participants sergeants pollutants cleaners fitters workers lecturers teachers reporters editors
  translators trainers recruiters seniors juniors peers reminders tickets newsletters folders stakeholders shareholders competitors
  scientists technologists economists specialists commanders sergeants soldiers officers employers machinists physicists chemists lists tests technicians electricians physicians guarantees
  degrees decrees screens antennas contenders binders blenders mixers burners heaters coolers toasters dryers washers pointers
  clusters masters fingers shoulders prayers manners numbers hangers lawyers chiefs dealers backers rumours rumors minors mirrors terrors harbours
  neighbours vectors sectors tutors mentors doctors investors
`);

/** Whether the word names people for whom work is done. */
export function isServedWord(word: string): boolean {
  return (
    servedPeople.has(word) ||
    (word.length > 6 &&
      /(?:ers|ors|ists|ians|ants|ees|women|men|folk)$/.test(word) &&
      !notServed.has(word) &&
      !anyPeople.has(word) &&
      !innerUsers.has(word) &&
      !ledPeople.has(word))
  );
}

/** Families whose members stand for each other in a sign: "the {served} stopped" is heard of customers and of patients. The first that has a word counts. */
const signFamilies: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['{served}', servedPeople],
  ['{inner}', innerUsers],
  ['{led}', ledPeople],
];
const familyByWord = new Map(
  signFamilies.toReversed().flatMap(([name, words]) => [...words].map((word) => [word, name] as const)),
);

/** The family that a word belongs to in a sign, or the word itself. */
export function familyOf(word: string): string {
  return familyByWord.get(word) ?? (isServedWord(word) ? '{served}' : word);
}
