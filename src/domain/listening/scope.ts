import type { Level } from '../question';
import { isServedWord, ledPeople } from './families';
import type { Quantity } from './quantities';
import type { Story } from './story';
import { spanOf, type Span } from './words';

/** The floors under which a scope is small for a level: engineers led, or US dollars moved. */
export const floors: Readonly<Record<Level, { readonly people: number; readonly dollars: number }>> = {
  L6: { people: 10, dollars: 1e6 },
  L7: { people: 30, dollars: 1e7 },
  L8: { people: 100, dollars: 5e7 },
};

/** Rough US dollars to one unit; what is not listed counts as a dollar. Nobody loses a level over a rate of exchange. */
const dollarsTo: ReadonlyMap<string, number> = new Map([
  ['EUR', 1.1],
  ['GBP', 1.3],
  ['CHF', 1.1],
  ['INR', 0.012],
  ['JPY', 0.007],
  ['CNY', 0.14],
  ['SEK', 0.1],
  ['NOK', 0.1],
  ['PLN', 0.25],
  ['BRL', 0.2],
  ['MXN', 0.055],
  ['ZAR', 0.055],
  ['AED', 0.27],
  ['ILS', 0.27],
]);

/** Below this an amount is a price and no scope, in US dollars. */
const leastScope = 10_000;
/** And below this it is one where nothing near it speaks of a budget or a saving. */
const leastUnnamedScope = 100_000;

/** What stands right before a number of people who are led. */
const leads =
  /\b(?:my|our|led|lead|leading|manage[ds]?|managing|heading|(?:manager|lead|leader|head|director|boss|charge) (?:of|for|over)|we're|had|has|have|having|i've|i'd|i'm|ran|run|running|over|looked after|look after|inherited|hired|given|built|headed|oversaw|oversee|supervised|looking after|employed|with|including|plus|(?:teams|squads|groups) and|to|are|were|was|is|am|got|so|responsible for|(?:org|total) of|me and|i and|it's|that's|there's)(?: (?:these|those|a|an|good|with|our|my|in|there|that|still|already|altogether|together)){0,3} $/;
const leadsFirmly =
  /\b(?:my|our|led|lead|leading|manage[ds]?|managing|had|have|i've|i've got|ran|run|over|inherited|headed|heading|oversaw|employed|looking after|responsible for|(?:manager|lead|leader|head|director|boss|charge) of) (?:\w+ )?$/;
/** A handful is a scope only where it is plainly all there is: "I had three engineers", "there were four of us". */
const leadsFew =
  /\b(?:my (?:\w+ )?|(?:i|we) (?:\w+ )?(?:led|lead|manage|managed|had|have|ran|headed|were|was given) |(?:i've|we've) (?:got )?|i'd got |we're |there (?:were|are) |inherited |leading |(?:look|looked|looking) after |(?:lead|manager) of |me,? (?:and )?|(?:team|group|squad|crew),? (?:(?:was|is|had|has) )?)$/;
/** Where "over" is no hedge: "took over twelve engineers". */
const leadsOver = /\b(?:took|take|taken|taking|manager|lead|leader|head|director|boss) over $/;
/** A head-count without heads: "we were seventy", "mine were eight", "my part was twelve", "an org of twelve". */
const counts =
  /\b(?:we(?:'re| are| were)|mine (?:were|was|are)|my (?:own )?(?:team|group|part|side|org|squad|unit)(?: of it)? (?:is|was|has|had|were|are)|(?:an?|my) (?:org|organi[sz]ation|group|department|squad) of|(?:manager|lead|head|director|boss) of|i (?:led|lead|manage|managed)) $/;
/** "The company has three thousand engineers", "at a bank with nine hundred people": whom somebody else leads. */
const others =
  /\b(?:company|firm|bank|studio|city|hospital|corporation|business|building|exchange|shop|paper|utility|house|region|ministry)\b[^.,;]{0,24} $/;
/** Words that say how exact a number is. */
const hedges =
  /(?:\b(?:about|around|roughly|some|just|only|then|all|nearly|almost|over|under|like|well|maybe|perhaps|i think|i guess|say|something|up to|at the time|at that point|now|currently|the|exactly) )+$/;
/** Whom somebody spoke to or gave something to: "I sat down with all six product leads". */
const addressed =
  /\b(?:of|hired|fired|called|asked|phoned|moved|interviewed|lost|trained|two of my|one of|visited|met|among|(?:sat|sat down|spoke|talked|met|went|go|going|went out|went round|went back|conversation) (?:with|to)|(?:gave|give|wrote|write|handed) (?:(?:it|them) )?to|got (?:all|the)) (?:all |the )*$/;
/** "A reminder to one person" is nobody's team. */
const alone = 1;
/** Nobody in these stories leads more; so many are users. */
const mostLed = 50_000;
/** So few belong to a larger group. */
const few = 4;
/** So many people are users or passers-by. */
const crowd = 2000;
/** What may be gathered in a group besides people who are led. */
const gathered = new Set(
  'countries families teams squads groups companies firms schools shops stores services systems products brands sites women'.split(
    ' ',
  ),
);
const deputies = new Set(
  'leads seniors senior strongest best other juniors deputies heads managers subordinates'.split(' '),
);
/** People are named where the scene is set: "The recommendations team, seven engineers." */
const scene = 0.25;

/** Every scope that the answer states: people led, and money moved. */
export function findScopes(story: Story): Span[] {
  return readScopes(story).map((scope) => quoteScope(story, scope));
}

/** "Nine engineers" or "a team of nine" rather than "nine". */
function quoteScope({ text, words }: Story, { start, end }: Quantity): Span {
  const next = words.findIndex((word) => word.start >= end);
  const unit = next < 0 ? undefined : words.slice(next, next + 3).find(({ lower }) => ledPeople.has(lower));
  const group = /\b(?:an? |my |our )?(?:team|group|squad|crew|organi[sz]ation|org|department) of $/i.exec(
    text.slice(0, start),
  );
  return spanOf(text, group?.index ?? start, unit?.end ?? end);
}

function readScopes(story: Story): Quantity[] {
  return story.quantities.flatMap((quantity, index) => {
    if (quantity.kind === 'money' || isBareMoney(story, quantity))
      return isMoneyMoved(story, quantity) ? [quantity] : [];
    if (isWhole(story, index)) return [quantity];
    const next = story.quantities[index + 1];
    const teams = next && readTeams(story, quantity, next);
    if (teams !== undefined) return [teams];
    if (isPartOf(story, quantity, next) || !isPeopleLed(story, quantity)) return [];
    return [next === undefined ? quantity : addNext(story, quantity, next)];
  });
}

/** "Four teams of nine", "eleven managers, each with a team of a dozen", "three cities with fifty engineers in each": so many times so many. */
function readTeams({ plain, text }: Story, teams: Quantity, next: Quantity): Quantity | undefined {
  if (next.kind !== 'count') return undefined;
  const between = plain.slice(teams.end, next.start);
  const after = plain.slice(next.end, next.end + 40);
  const areTeams =
    /^ (?:\w+ )?(?:teams|squads|groups|pods|managers|leads)\b(?:(?!\b(?:and|but|so|i|we)\b)[^.;]){0,50}\b(?:of|with) (?:about |around |roughly )?$/;
  const arePlaces =
    /^ (?:\w+ )?(?:teams|managers|directors|leads|cities|sites|offices|countries|departments)\b[^.;]{0,50} $/;
  const isEach = /\beach\b/.test(between) || /^ (?:\w+ ){1,2}(?:(?:in|at|for) )?each\b/.test(after);
  if (!areTeams.test(between) && !(isEach && arePlaces.test(between))) return undefined;
  return { ...teams, ...spanOf(text, teams.start, next.end), value: teams.value * next.value };
}

/** "Seven people plus five", "seventy in Cork and another sixty": both are led. */
function addNext({ plain, text }: Story, led: Quantity, next: Quantity): Quantity {
  const isAdded =
    next.kind === 'count' &&
    /^[^.;]{0,40}\b(?:plus|another|and one with) (?:about |around |roughly )?$/.test(plain.slice(led.end, next.start));
  return isAdded ? { ...led, ...spanOf(text, led.start, next.end), value: led.value + next.value } : led;
}

/** "Nine of my thirty-six", "seven engineers, out of the forty who report to me": a part, and the next number is the whole. */
function isPartOf({ plain }: Story, { end }: Quantity, next: Quantity | undefined): boolean {
  if (next?.kind !== 'count') return false;
  const between = plain.slice(end, next.start);
  // "Fourteen engineers, in a company of about nine hundred": all of hers, and somebody else's whole.
  return (
    /^[^.;]{0,40}\bof (?:my|the|about|our|nearly|some|a) $/.test(between) &&
    !/ \w*(?:company|firm|bank|group) of /.test(between)
  );
}

/** The whole of which a part was named, where it is the speaker's. */
function isWhole(story: Story, index: number): boolean {
  const [part, whole] = [story.quantities[index - 1], story.quantities[index]];
  if (part === undefined || whole === undefined || !isPartOf(story, part, whole)) return false;
  const [before, after] = [story.plain.slice(0, whole.start), story.plain.slice(whole.end, whole.end + 40)];
  // "Two of my five teams" counts no people.
  if (gathered.has(whole.unit)) return false;
  return (
    /\bmy $/.test(before) ||
    /^(?: (?:people|engineers|developers))? (?:(?:that |who )?i (?:had|have|led|lead|ran|was)|(?:that|who) report|reporting|in (?:my|the whole) )/.test(
      after,
    )
  );
}

/** The largest stated scope when all of them lie under the level's floor, otherwise nothing. */
export function findSmallScope(
  story: Story,
  level: Level,
): { readonly span: Span; readonly share: number } | undefined {
  const scopes = readScopes(story);
  const floor = floors[level];
  const relative = (scope: Quantity) =>
    scope.kind === 'money' || scope.value >= leastUnnamedScope
      ? (timesAYear(story, scope) * toDollars(scope)) / floor.dollars
      : scope.value / floor.people;
  const bare = story.quantities.some(
    ({ kind, unit, value }) => kind === 'count' && unit === '' && value >= floor.dollars,
  );
  if (scopes.length === 0 || bare || scopes.some((scope) => relative(scope) >= 1)) return undefined;
  const [largest] = scopes.toSorted((a, b) => relative(b) - relative(a));
  return largest && { span: quoteScope(story, largest), share: relative(largest) };
}

/** "Twelve million in spend", "a bill of eight hundred thousand a year": money whose currency is not said. */
function isBareMoney({ plain }: Story, { kind, start, end, value }: Quantity): boolean {
  if (kind !== 'count' || value < leastUnnamedScope) return false;
  const money = '(?:budget|revenue|spend|spending|turnover|sales|profit|savings|premiums?|funding|costs?)';
  return (
    (/^ (?:a|per|each|every) (?:year|quarter|month)\b/.test(plain.slice(end, end + 20)) &&
      /\b(?:bill|cost|costs|paid|paying|pay|save[ds]?|saving|savings|spend|spent|budget|revenue)\b/.test(
        plain.slice(Math.max(0, start - 60), start),
      )) ||
    new RegExp(`^ (?:a year |per year |yearly )?(?:in|of) (?:\\w+ )?${money}\\b`).test(plain.slice(end, end + 40)) ||
    new RegExp(`\\b${money} (?:of|is|was|at) (?:about |around |roughly |over |nearly |some )?$`).test(
      plain.slice(Math.max(0, start - 40), start),
    )
  );
}

/** A budget, a bill, a saving; a small amount without such a word is a price. */
function isMoneyMoved({ plain }: Story, quantity: Quantity): boolean {
  const around = plain.slice(Math.max(0, quantity.start - 60), quantity.end + 40);
  const named =
    /\b(?:budget|revenue|sav(?:e[ds]?|ing|ings)|bill|spend|spending|contract|premium|turnover|portfolio|sales|profit|a year|per year|yearly|annual|annually|a quarter|a month|grant|fund(?:s|ing)?)\b/.test(
      around,
    );
  return toDollars(quantity) >= (named ? leastScope : leastUnnamedScope);
}

/** How often a sum comes in a year: "ninety thousand a month" is over a million. */
function timesAYear({ plain }: Story, { end }: Quantity): number {
  const [, span = 'year'] =
    /^(?: \w+)? (?:a|per|each|every) (day|week|month|quarter)\b/.exec(plain.slice(end, end + 24)) ?? [];
  return yearly[span] ?? 1;
}

const yearly: Readonly<Record<string, number>> = { day: 365, week: 52, month: 12, quarter: 4 };

function toDollars({ value, unit }: Quantity): number {
  return value * (dollarsTo.get(unit) ?? 1);
}

/** "my twelve engineers", "a team of nine", "three teams, so thirty four engineers". */
function isPeopleLed({ plain, quantities }: Story, quantity: Quantity): boolean {
  const { kind, unit, value, start, end } = quantity;
  if (kind !== 'count' || value <= alone || value > mostLed) return false;
  const spoken = plain.slice(Math.max(0, start - 72), start).replaceAll(/\s+/g, ' ');
  const before = spoken.replace(hedges, '');
  const after = plain.slice(end, end + 60).replaceAll(/\s+/g, ' ');
  const words = unit.split(' ');
  if (/^ ?-? ?(?:engineer|person|man|developer)[ -](?:days|weeks|months|years|hours)/.test(after)) return false;
  if (/\bout of $/.test(spoken) || words[0] === 'former') return false;
  if (words.includes('employees') && /\bthe \w+ (?:has|had|with|of) $/i.test(before)) return false;
  if (others.test(before) && !/\b(?:my|mine|i|we) [^.;]{0,24} $/.test(before)) return false;
  if (
    /\b(?:team|group|crew|department|organi[sz]ation|program|programme|shop|floor|squad|unit|staff|shift|workforce) (?:\w+ ){0,2}of $/.test(
      before,
    )
  )
    return !countsOthers(words);
  if (/^(?:-(?:person|people|engineer|man|woman|member|developer)|[- ]strong)/.test(after)) return true;
  if (value > few && /^ of us\b/.test(after)) return true;
  if (counts.test(before) && /^(?: (?:in|on|of|at|then|and|with|all|when|people|persons)\b|\s*[,.;]|$)/.test(after))
    return true;
  // "In a company of nine hundred engineers, and I've got eleven."
  if (
    /^(?: of them)?(?: were mine)?\b ?(?:[,.;]|$| (?:on|in|and|carving)\b)/.test(after) &&
    isPart(quantities, quantity, before, after)
  )
    return true;
  if (!words.some((word) => ledPeople.has(word)) || words.includes('managers')) return false;
  const rest = plain.slice(end, end + 60).slice(unit.length + 1);
  if (value <= few && !isAllThereIs(words, before, after)) return false;
  // "My two leads", "two people who could build it", "I rewrote it with two engineers": some of those who are led.
  if (
    value <= few &&
    (words.some((word) => deputies.has(word)) ||
      before.endsWith(' with ') ||
      (/^ (?:who|that|which|of|to|from|on the|in the)\b/.test(rest) &&
        !leadsFirmly.test(before) &&
        !leadsOver.test(spoken)))
  )
    return false;
  // "Two hundred and forty people had their money back", "two million people".
  if (
    /^(?:people|persons?|men|women)$/.test(words[0] ?? '') &&
    (value >= crowd ||
      /^ (?:had|got|were|was|lost|could|would|have|in|on|at|from|with|who|waiting|watching|paid|built|came|filed)\b/.test(
        rest,
      )) &&
    !leadsFirmly.test(before)
  )
    return false;
  if (addressed.test(before) && !/\b(?:manager|lead|leader|head|director|boss|charge|org|total) of $/.test(before))
    return false;
  return (
    leads.test(before) ||
    leadsOver.test(spoken) ||
    before.trim() === '' ||
    /(?:^|[.,;:]\s*)(?:and )?$/.test(before) ||
    (start < plain.length * scene && /\b(?:team|group|side|department|squad|unit|org) $/.test(before)) ||
    / (?:who|which|that) (?:look|make|made|build|built|write|wrote|ran|run|worked|work)\b/.test(after)
  );
}

/** "I had three engineers", "four engineers and me", or a phrase of its own: "Four engineers, very small." */
function isAllThereIs(words: readonly string[], before: string, after: string): boolean {
  return (
    leadsFew.test(before) ||
    /^ (?:\w+ )?(?:and|with|plus) (?:me|myself)\b/.test(after) ||
    (/^$|[.,;:] $/.test(before) && /^ (?:engineers|developers|programmers)\b/.test(after) && words.length === 1)
  );
}

/** "A group of nineteen countries", "a group of eight families": not those who are led. */
function countsOthers(words: readonly string[]): boolean {
  return words.some((word) => gathered.has(word) || isServedWord(word)) && !words.some((word) => ledPeople.has(word));
}

/** Whether a bare number takes a part of the people who were counted right before it, and the speaker leads that part. */
function isPart(quantities: readonly Quantity[], { start }: Quantity, before: string, after: string): boolean {
  const whole = quantities.findLast((other) => other.end <= start);
  return (
    whole !== undefined &&
    start - whole.end < 80 &&
    whole.unit.split(' ').some((word) => ledPeople.has(word)) &&
    (/ were mine\b/.test(after) || /\b(?:i (?:had|have|led|lead)|i've got|i'd got|i've|i'd) $/.test(before))
  );
}
