/** English verbs in their forms, so that a lexicon names each verb once. */

/** Base, past, participle where it differs. */
const irregular = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|
bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|
build built|burn burned burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|
creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamed dreamt|drink drank drunk|drive drove driven|eat ate eaten|
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|
grow grew grown|hang hung|have had had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|
lay laid|lead led|lean leaned leant|leap leaped leapt|learn learned learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|
meet met|mislead misled|overcome overcame overcome|overhear overheard|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|
overthrow overthrew overthrown|pay paid|plead pleaded pled|put put|quit quit|read read|rebuild rebuilt|redo redid redone|redraw redrew redrawn|
repay repaid|rerun reran rerun|reset reset|resell resold|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|
rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|
shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|
slip slipped|speak spoke spoken|speed sped|spend spent|spin spun|split split|spread spread|stand stood|steal stole stolen|stick stuck|
strike struck|string strung|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|
tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|
undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|
withhold withheld|withstand withstood|wring wrung|write wrote written`
  .trim()
  .split(/\s*\|\s*/)
  .map((line) => line.split(' '));

const irregularByBase = new Map(irregular.map(([base = '', ...past]) => [base, past]));
const irregularPasts = new Set([
  ...irregular.flatMap(([, past]) => past ?? []),
  'were',
  'learnt',
  'burnt',
  'dreamt',
  'leant',
]);
const irregularParticiples = new Set(irregular.map((forms) => forms.at(-1) ?? ''));

/** End like a past tense and are none. */
const noPasts = new Set(
  (
    'need indeed hundred speed feed seed weed exceed proceed succeed bleed breed embed bed red shed sacred hatred naked wicked ' +
    'rugged aged deed greed creed steed unfed kindred unprecedented bored tired interested supposed concerned united ' +
    'complicated talented experienced dedicated detailed advanced married unrelated unexpected unused undefined crowded ' +
    'wound ground bound rid shot sunken'
  ).split(' '),
);

/** Pasts that are more often a noun, an adjective or a base form when no subject stands right before them. */
export const ambiguousPasts: ReadonlySet<string> = new Set(
  'left cut set put cost read shut split spread hit hurt let beat shot bit lit light felt lay saw ground wound bound spoke bet bid cast quit reset upset rose mean'.split(
    ' ',
  ),
);

/** Whether the word can be a simple past ("went", "dropped", "cut"). */
export function isPast(word: string): boolean {
  if (noPasts.has(word)) return false;
  return irregularPasts.has(word) || (word.length > 3 && word.endsWith('ed'));
}

/** Whether the word can be a past participle ("gone", "dropped", "cut"). */
export function isParticiple(word: string): boolean {
  if (noPasts.has(word)) return false;
  return irregularParticiples.has(word) || (word.length > 3 && word.endsWith('ed'));
}

/** Every form of the given verbs, which are named by their bases and parted by spaces. */
export function verbForms(bases: string): ReadonlySet<string> {
  return new Set(bases.trim().split(/\s+/).flatMap(formsOf));
}

function formsOf(base: string): string[] {
  const pasts = irregularByBase.get(base) ?? [regularPast(base)];
  return [base, thirdPerson(base), ...pasts, gerund(base)];
}

/** "Put" is "puts", "carry" is "carries". */
export function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${doubled(base)}ed`;
}

function gerund(base: string): string {
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

/** "Drop" doubles its last letter, "open" does not. */
function doubled(base: string): string {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) || /(?:mit|fer|bel|cel|vel|quip|cur)$/.test(base)
    ? base + base.slice(-1)
    : base;
}
