/**
 * What sets two things of one name apart: the first clinic from the other, the trial from the real thing, what was hoped for from what came, Leeds
 * from Cardiff. Each contrast has sides, and words that put what they stand with on one of them; where two claims stand on different sides, they
 * may be of two things. How much that says is learned.
 */
import type { Quantity } from '../listening/quantities';
import { places } from './places';

/** The sides of each contrast that a stretch of words takes. */
export type Contrasts = ReadonlyMap<string, ReadonlySet<string>>;

/** On each side of a contrast, the words for it; a star stands for any ending, after three letters or more. */
const contrasts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  order: {
    first: 'first initial* original* earliest one',
    second: 'second other another next following two',
    third: 'third three',
    last: 'last final* remaining rest',
  },
  truth: {
    meant:
      'would could should might meant intend* need* want* ask* hop* plan* target* goal goals aim aim* promis* propos* offer* fear* expect* estimat* quot* budget* supposed forecast* predict* due list ceiling threat* bid request* demand* wish*',
    real: 'actual* really reality turned ended measured got came happened finally paid spent',
  },
  setting: {
    trial:
      'pilot* trial* lab laborator* test tests tested prototype* simulat* beta demo* paper sandbox experiment* model',
    live: 'production live field rollout real everyone everybody nationwide general* public customer* whole all across every',
  },
  extent: {
    part: 'alone only single just half part some each per one individual* pilot* trial*',
    whole:
      'all whole total entire* across every everything altogether together overall combined both sum full network company companywide everyone',
  },
  owner: {
    mine: 'my our we us i mine ours me',
    theirs:
      'their theirs his her they he she counterpart* neighbour* neighbor* peer peers predecessor* colleague* competitor* rival* sister vendor* supplier* partner*',
  },
  stage: {
    begin:
      'start* began begin* begun join* arriv* came inherit* took initial* first original* open* launch* found* early earlier before previous* beginning used',
    end: 'end ended final* last later left leav* eventual* finish* complet* closed over now today since after then leaving nowadays grown grew doubled become became still',
  },
  presence: { with: 'with', without: 'without' },
  moment: { before: 'before prior until', after: 'after once since following' },
  turn: { last: 'last previous before', this: 'this', next: 'next after following later' },
  side: eachItself(
    'north northern south southern east eastern west western front rear back left right upper lower inner outer inbound outbound internal external upstream downstream top bottom inside outside',
  ),
  platform: {
    android: 'android',
    ios: 'ios iphone* apple ipad*',
    windows: 'windows',
    linux: 'linux unix',
    web: 'web website site browser',
    mobile: 'mobile phone phones smartphone*',
    desktop: 'desktop* laptop*',
    tablet: 'tablet*',
    backend: 'backend server server*',
    frontend: 'frontend',
    app: 'app apps',
  },
  people: {
    men: 'men man male boys',
    women: 'women woman female girls',
    juniors: 'junior* intern interns graduate* trainee* apprentice*',
    seniors: 'senior* principal* veteran*',
    contractors: 'contractor* freelancer* agency temps',
    staff: 'employee* permanent staff',
    children: 'child children kids pupils',
    adults: 'adult adults parents',
    newcomers: 'newcomer* hires hire',
  },
  season: {
    weekday: 'weekday*',
    weekend: 'weekend* saturday* sunday*',
    day: 'daytime day',
    night: 'night nights overnight',
    morning: 'morning*',
    evening: 'evening* afternoon*',
    summer: 'summer*',
    winter: 'winter* christmas',
    spring: 'spring',
    autumn: 'autumn',
  },
  account: {
    gross: 'gross before',
    net: 'net after',
    list: 'list',
    paid: 'paid',
    wages: 'salar* wage* payroll',
    hardware: 'hardware',
    software: 'software licen*',
    travel: 'travel*',
  },
  age: {
    old: 'old older legacy former previous existing',
    new: 'new newer latest current replacement modern',
  },
  size: {
    small: 'small smaller smallest little minor tiny',
    large: 'large larger largest big bigger biggest major main',
  },
  tier: {
    basic: 'basic free standard cheapest entry starter lite',
    premium: 'premium pro enterprise top deluxe professional',
  },
  rank: {
    member: 'engineer developer',
    lead: 'lead',
    manager: 'manager',
    director: 'director head vp',
  },
  outcome: {
    good: 'pass* succe* kept right correct* accept* help* satisf* happy done complet* punctual ready finished covered clean working reach*',
    bad: 'fail* reject* lost lose late wrong unhelpful unhappy broken broke miss* drop* remaining outstanding undone damaged uncovered dirty still not never no without error* false bad left',
  },
  flow: {
    cost: 'buy bought cost* spend spent paid pay price* bill* charge* fee* invoice* expens*',
    income: 'revenue* earn* sold sales income brought takings turnover',
    saving: 'sav* cheaper freed avoid*',
    loss: 'lost lose loss* fine fined penalt* damage* stolen',
    profit: 'profit* margin*',
    fund: 'budget* grant* fund* raised investor* sponsor* allocat*',
    back: 'back recover* refund* return* insur* reimburs* compensat*',
    worth: 'worth value* deal contract* order*',
  },
  event: {
    plan: 'plan* idea propos* pitch* sketch* drew drawn thought design*',
    approve: 'approv* agreed sign signed signing board ministry',
    announce: 'announc* told press published advert*',
    order: 'order* bought buy*',
    start: 'start* began begin* begun kick* join* first',
    trial: 'pilot* trial* test* demo*',
    launch: 'live launch* ship* releas* roll* opened out switched on',
    finish: 'finish* complet* ended wrapped last final* done',
    cancel: 'cancel* kill* scrap* abandon* axed',
    close: 'shut* clos* switched off retired unplugged removed',
    break: 'broke down outage* fail* crash* leak* lost incident* attack* recall*',
    notice: 'notic* found discover* detect* spotted saw',
    fix: 'fix* repair* solv* restored recovered',
    judge: 'audit* inspect* hearing regulator court certificat* review*',
    praise: 'prize award* won promot* thanked',
    leave: 'left leav* resign* notice quit gone farewell retire* hand* stopped',
    come: 'arriv* came hired recruit* replacement join* took inherit*',
    move: 'mov* migrat* transfer* merg*',
  },
  statistic: {
    average: 'average mean typical* usual* normal*',
    median: 'median p50',
    tail: 'p95 p99 percentile worst',
    peak: 'peak peaks busiest record highest most',
    low: 'lowest least fewest quiet',
  },
  period: {
    hour: 'hour hourly',
    day: 'daily day',
    week: 'week weekly',
    month: 'month monthly',
    quarter: 'quarter quarterly',
    year: 'year yearly annual* annum',
  },
  reach: {
    team: 'team squad crew group',
    department: 'department division area unit',
    company: 'company firm organisation organization org business',
    site: 'site plant office depot warehouse hospital school clinic store shop',
    country: 'region* country countries nation* continent europe america africa asia',
    market: 'market* segment* tenant* customer*',
  },
  direction: {
    up: 'up rose rise* rais* increas* grew grow* gain* higher more climb* jump* lift*',
    down: 'down fell fall* drop* cut* reduc* lower* less fewer shrank shrunk shrink* decreas* declin*',
  },
  whereabouts: { home: 'home remote*', office: 'office onsite' },
  place: places,
};

/** Words that are a side of their own, each of them. */
function eachItself(words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, word]));
}

export interface Side {
  readonly contrast: string;
  readonly side: string;
}

const sidesByWord = new Map<string, Side[]>();
/** Starts of words with their sides, by their first letters. */
const sidesByStart = new Map<string, (Side & { readonly start: string })[]>();
const firstLetters = 3;
for (const [contrast, sides] of Object.entries(contrasts))
  for (const [side, words] of Object.entries(sides))
    for (const word of words.split(' ')) {
      const start = word.replace('*', '');
      if (start === word) sidesByWord.set(word, [...(sidesByWord.get(word) ?? []), { contrast, side }]);
      else {
        const letters = start.slice(0, firstLetters);
        sidesByStart.set(letters, [...(sidesByStart.get(letters) ?? []), { contrast, side, start }]);
      }
    }

/** The sides that a word, in small letters, stands for; a name that stands for none is a side of its own. */
export function sidesOf(word: string, isName: boolean): readonly Side[] {
  const begun = sidesByStart.get(word.slice(0, firstLetters)) ?? [];
  const sides = [...(sidesByWord.get(word) ?? []), ...begun.filter(({ start }) => word.startsWith(start))];
  return isName && sides.length === 0 ? [{ contrast: 'name', side: word }] : sides;
}

/** Versions, phases and wards by their numbers, and what lies so long apart. */
export function sidesOfQuantity({ kind, unit, value }: Quantity): readonly Side[] {
  if (kind === 'label') return [{ contrast: `number of ${unit}`, side: String(value) }];
  return kind === 'duration' ? [{ contrast: 'length of time', side: String(value) }] : [];
}

/** What the words of a stretch, by their sides, take of each contrast. */
export function gatherContrasts(sides: readonly Side[]): Contrasts {
  const gathered = new Map<string, Set<string>>();
  for (const { contrast, side } of sides) gathered.set(contrast, (gathered.get(contrast) ?? new Set()).add(side));
  return gathered;
}

/** "Tallinn" is a part of "Estonia". */
function isWithin(side: string, other: string): boolean {
  return side === other || side.startsWith(`${other}/`);
}

/** The contrasts on which two stretches take no side in common, and those on which they take the very same. */
export function compareContrasts(ours: Contrasts, theirs: Contrasts): { apart: string[]; alike: string[] } {
  const both = [...ours].flatMap(([contrast, one]) => {
    const two = theirs.get(contrast);
    if (two === undefined) return [];
    const common = [...one].filter((side) => [...two].some((other) => isWithin(side, other) || isWithin(other, side)));
    return [{ contrast, common: common.length, one, two }];
  });
  const namesOf = (some: typeof both) => some.map(({ contrast }) => contrast);
  return {
    apart: namesOf(both.filter(({ common }) => common === 0)),
    alike: namesOf(both.filter(({ common, one, two }) => common === one.size && common === two.size)),
  };
}
