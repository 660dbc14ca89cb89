/** The words by which a number of heads is told: groups, people, and who leads, has, hires and loses them. */

export const groups: Readonly<Record<string, string>> = {
  ...named('team', 'team teams squad squads crew pod pods unit'),
  ...named('', 'group headcount staff roster shift platoon brigade gang faculty bunch total'),
  ...named('department', 'department dept section division floor office'),
  ...named(
    'org',
    'org orgs organisation organization company firm business startup site workforce plant hospital school university clinic bank factory country region airline',
  ),
};

/** Nouns for people that one leads. */
export const people =
  /^(?:people|persons?|members?|heads|folks|guys|men|women|colleagues|employees|staff|individuals|(?:direct)?reports?|directs|engineers?|developers?|devs|programmers?|designers?|analysts?|scientists?|testers?|researchers?|architects?|admins?|sres?|sdes?|nurses?|doctors?|physicians?|clinicians?|carers?|midwives|therapists?|pharmacists?|paramedics?|teachers?|instructors?|lecturers?|tutors?|trainers?|mechanics?|technicians?|electricians?|fitters?|operators?|welders?|workers?|labourers?|drivers?|couriers?|pickers?|packers?|agents?|reps|representatives?|advisers?|advisors?|clerks?|handlers?|adjusters?|underwriters?|accountants?|auditors?|lawyers?|paralegals?|consultants?|associates?|specialists?|planners?|buyers?|merchandisers?|cashiers?|cooks?|chefs?|waiters?|bakers?|housekeepers?|cleaners?|guards?|officers?|firefighters?|soldiers?|sailors?|pilots?|attendants?|stewards?|dispatchers?|controllers?|inspectors?|editors?|reporters?|journalists?|writers?|producers?|animators?|artists?|marketers?|recruiters?|coordinators?|supervisors?|managers?|leads?|contractors?|freelancers?|interns?|apprentices?|juniors?|seniors?|volunteers?|librarians?|rangers?|gardeners?|farmhands?|surveyors?|builders?|salespeople|sellers?|linguists?|translators?|curators?|caseworkers?|counsellors?|souls|bodies|servants|quants?|grads?|graduates?|ics)$/;
/** Those of them that say no more than "people". */
export const anybody = /^(?:people|persons?|members?|heads|folks|guys|colleagues|employees|staff|individuals)$/;
export const adjectives =
  /^(?:direct|senior|junior|full|time|very|really|great|good|talented|young|experienced|other|different|skilled|remote|software|data|frontend|backend|mobile|sales|support|customer|service|\p{L}+(?:al|ed|ing|ive|ical|ware|end|ent))$/u;
/** Words that may stand between a group and its number. */
export const links =
  /^(?:of|was|were|is|are|had|has|have|with|at|that|the|time|then|only|just|about|to|grew|growing|grown|went|from|consisting|consisted|comprised|comprising|in|total|being|size|stood|counted|numbered|included|having|by|a|an|maybe|around|got|became|currently|frozen|capped|limited|fixed|roughly|i|think|now|all|together)$/;
export const leading =
  /^(?:led|lead|leading|leads|manage|managed|managing|manages|supervised?|supervising|ran|run|running|oversee|oversaw|overseeing|headed|heading|coached|coaching|directed|directing|commanded|inherited|owned|owning|own|captained)$/;
export const having =
  /^(?:had|have|has|having|got|were|was|are|is|we're|we've|i've|became|with|employed|employing|reached)$/;
export const own = /^(?:i|we|my|our|us|i'd|i've|we're|we've|i'm|me)$/;
export const strangers =
  /^(?:their|his|her|vendor|vendors|vendor's|supplier|supplier's|partner|partner's|sister|another|client|client's|customer's|agency|consultancy|contractor's|competitor|neighbouring|neighboring|counterpart|other|they|she|he)$/;
export const hiring = /^(?:hire|hired|hiring|recruit|recruited|recruiting|onboarded|added|adding)$/;
export const losing = /^(?:lost|losing|lose|fired|let)$/;
export const leaving = /^(?:left|quit|resigned|leave|leaving)$/;
export const growing =
  /^(?:grew|grow|grown|growing|scaled|scale|scaling|expanded|expanding|built|went|shrank|shrunk|cut|doubled|up|down|later|became|reached)$/;
/** Others who may have a team of their own. */
export const otherLeaders =
  /(?<!\bas )\b(?:my|our|the|a|another|one) (?:\p{L}+ )?(?:manager|boss|director|vp|peer|colleague|friend|predecessor|mentor|founder|ceo|cto|counterpart)(?:'s)?(?= |$)|\bone of (?:my|our) \p{L}+/u;
/** A relative clause, or a task, makes the people some of the team. */
export const partOfTeam =
  /^(?:who|that|whom|wanted|refused|on (?:it|this|that|the problem|the project)|for (?:it|this|that)|off|out|from|to (?:do|help|fix|work|build|look|join|take|move))\b/;
export const withMyself = /\b(?:including|counting|plus|and|with) (?:me|myself)\b/;
/** A number near one of these may be of heads. */
export const company =
  /^(?:us|them|me|myself|altogether|rota|payroll|books|headcount|heads|names|seats|pairs|desks|roles|positions|hands|hires|crew|kitchen|reporting)$/;

/** Nouns for people end like this: "moderators", "trainees". */
const agents = /^\p{L}{3,}(?:ers?|ors?|ees?|ists?|ians?|men|women)$/u;
/** These end so, too: who is served, and things. */
const served =
  'customer consumer shopper passenger traveller subscriber reader player viewer donor visitor investor author vendor';
const things =
  'server container computer router printer scanner order number other letter paper layer cluster quarter offer matter tender chapter center meter filter header folder master ' +
  'error monitor sensor factor floor sector vector refactor processor degree committee';
const noAgents = new Set(`${served} ${things}`.split(' '));

/** Whether a word looks like one for people who do something. */
export function isAgent(word: string): boolean {
  return agents.test(word) && !noAgents.has(word.replace(/s$/, ''));
}

function named(kind: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, kind]));
}
