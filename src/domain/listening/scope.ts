import type { Level } from '../question';
import { ledPeople } from './families';
import type { Quantity } from './quantities';
import type { Story } from './story';

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
  /\b(?:my|our|(?:my|our) (?:group|team|department|crew|unit|org|organisation|organization)'s|led|lead|leading|manage|manages|managed|managing|had|has|have|having|ran|run|running|over|inherited|hired|built|headed|oversaw|oversee|supervised|employed|with|including|plus|to|are|were|was|is|am|got|so|charge of|responsible for|team of|group of|crew of|department of|staff of|unit of|organisation of|organization of|org of|shift of|me and my|me and|i and)(?: (?:about|around|roughly|some|just|only|then|all|nearly|almost|over|under|at the time|a total of|a team of|up to|the|these|those|i|think|a|an|good|with|our|my|in|there|still|now|already|altogether|together|maybe)){0,4} ?$/;

const leadsFirmly =
  /\b(?:my|our|led|lead|leading|manage[ds]?|managing|had|ran|run|over|inherited|headed|oversaw|employed|responsible for|charge of) (?:\w+ )?$/;
/** So few belong to a larger group. */
const few = 4;
const deputies = new Set('leads seniors juniors deputies heads managers subordinates'.split(' '));

/** Every scope that the answer states: people led, and money moved. */
export function findScopes(story: Story): Quantity[] {
  return story.quantities.filter((quantity) =>
    quantity.kind === 'money' || isBareMoney(story, quantity)
      ? isMoneyMoved(story, quantity)
      : isPeopleLed(story, quantity),
  );
}

/** The largest stated scope when all of them lie under the level's floor, otherwise nothing. */
export function findSmallScope(story: Story, level: Level): Quantity | undefined {
  const scopes = findScopes(story);
  const floor = floors[level];
  const reaches = (scope: Quantity) =>
    scope.kind === 'money' || scope.value >= leastUnnamedScope
      ? toDollars(scope) >= floor.dollars
      : scope.value >= floor.people;
  const bare = story.quantities.some(
    ({ kind, unit, value }) => kind === 'count' && unit === '' && value >= floor.dollars,
  );
  if (scopes.length === 0 || bare || scopes.some(reaches)) return undefined;
  const relative = (scope: Quantity) =>
    scope.kind === 'money' || scope.value >= leastUnnamedScope
      ? toDollars(scope) / floor.dollars
      : scope.value / floor.people;
  return scopes.toSorted((a, b) => relative(b) - relative(a))[0];
}

/** "Twelve million in spend": money whose currency is not said. */
function isBareMoney({ plain }: Story, { kind, start, end, value }: Quantity): boolean {
  if (kind !== 'count' || value < leastUnnamedScope) return false;
  const money = '(?:budget|revenue|spend|spending|turnover|sales|profit|savings|premiums?|funding|costs?)';
  return (
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

function toDollars({ value, unit }: Quantity): number {
  return value * (dollarsTo.get(unit) ?? 1);
}

/** "my twelve engineers", "a team of nine", "three teams, so thirty four engineers". */
function isPeopleLed({ plain }: Story, { kind, unit, value, start, end }: Quantity): boolean {
  if (kind !== 'count') return false;
  const before = plain.slice(Math.max(0, start - 48), start);
  const after = plain.slice(end, end + 60);
  if (
    /\b(?:team|group|crew|department|organi[sz]ation|squad|unit|staff|shift|workforce) (?:\w+ ){0,2}of (?:about |around |roughly |just |only |over |some |nearly )?$/.test(
      before,
    )
  )
    return true;
  if (/^(?:-(?:person|people|engineer|man|woman|member|developer)|[- ]strong)/.test(after)) return true;
  const words = unit.split(' ');
  if (!words.some((word) => ledPeople.has(word))) return false;
  const rest = after.slice(unit.length + 1);
  // "My two leads", "two people who could build it": some of those who are led.
  if (
    value <= few &&
    (words.some((word) => deputies.has(word)) || /^ (?:who|that|which|of|to|from|on the|in the)\b/.test(rest))
  )
    return false;
  // "Two hundred and forty people had their money back."
  if (
    words[0] === 'people' &&
    /^ (?:had|got|were|was|lost|could|would|have|in|on|at|from|with|waiting|paid)\b/.test(rest) &&
    !leadsFirmly.test(before)
  )
    return false;
  if (
    /\b(?:of|hired|fired|called|asked|phoned|moved|interviewed|lost|trained|two of my|one of|visited|met|among) $/.test(
      before,
    ) &&
    !/\b(?:team|group|crew) of $/.test(before)
  )
    return false;
  return (
    leads.test(before) ||
    before.trim() === '' ||
    /(?:^|[.,;:]\s*)(?:and |just |only )?$/.test(before) ||
    / (?:who|which|that) (?:look|make|made|build|built|write|wrote|ran|run|worked|work)\b/.test(after)
  );
}
