/**
 * What a listener can go by: the signs that a sentence, a number or a whole answer shows. A sign is a short string; what it speaks for,
 * and how strongly, is what `weights/` says. Nothing is decided here.
 */
import type { Clause } from './clauses';
import {
  achievingVerbs,
  changeVerbs,
  decidingVerbs,
  familyOf,
  innerUsers,
  isServedWord,
  reactingVerbs,
  stativeVerbs,
} from './families';
import type { Quantity } from './quantities';
import type { Story } from './story';
import type { Sentence } from './transcript';

/** A sign, and the words that show it: indices of the first, and of the first behind them. */
export interface Sign {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A word, or the words of one number, as signs see them. */
interface Token {
  /** The word in small letters; `#percent` for any percentage, and so on. */
  readonly name: string;
  /** The family that the word belongs to, or its name. */
  readonly family: string;
  readonly from: number;
  readonly to: number;
}

const longestRun = 3;

/** A sentence, read for signs. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** Its words and runs of words. */
  readonly runs: readonly Sign[];
  /** All of its signs: the runs, stems, who does what in it, what is said before and behind it, and where in the answer it stands. */
  readonly signs: readonly Sign[];
}

/** Reads every sentence that tells something. */
export function readSentences(story: Story): ReadSentence[] {
  const deeds = { own: new Set(story.ownDeeds), any: new Set(story.deeds) };
  const read = story.told.map((sentence) => ({ sentence, tokens: readTokens(story, sentence) }));
  return read.map(({ sentence, tokens }, at) => {
    const { from, to } = sentence;
    const clauses = story.clauses.filter((clause) => clause.sentence === sentence);
    const runs = readRuns(tokens);
    const beside = [
      ...wordsOf(read[at - 1]?.tokens).map((word) => `${word} <`),
      ...wordsOf(read[at + 1]?.tokens).map((word) => `> ${word}`),
      ...readPlace(story, sentence),
    ];
    const signs = [
      ...runs,
      ...readStems(tokens),
      ...clauses.flatMap((clause) => readClauseSigns(clause, deeds)),
      ...beside.map((name) => ({ name, from, to })),
    ];
    return { sentence, tokens, clauses, runs, signs };
  });
}

/** The signs of one number in a sentence: what stands on either side of it, what it counts, and those of the sentence. */
export function readQuantitySigns(story: Story, quantity: Quantity, { tokens, clauses, signs }: ReadSentence): Sign[] {
  const at = tokens.findIndex(({ from, to }) => from < to && (story.words[from]?.start ?? 0) >= quantity.start);
  const own = tokens[at];
  if (own === undefined) return [...signs];
  const name = (step: number) => tokens[at + step]?.name ?? '';
  const clause = clauses.findLast(({ from }) => from <= own.from);
  const names = [`=${own.name}`];
  let before = own.name;
  let behind = own.name;
  for (let step = 1; step <= 5; step += 1) {
    names.push(`${name(-step)}…#`, `#…${name(step)}`);
    if (step > longestRun) continue;
    before = `${name(-step)} ${before}`;
    behind = `${behind} ${name(step)}`;
  }
  // Shorter ones are runs of the sentence.
  names.push(before, behind);
  if (clause !== undefined) names.push(`#${clause.subject}/${clause.tense}`, `# ${clause.verb}`);
  for (const unit of quantity.unit.split(' ')) names.push(`#:${unit}`);
  if (tokens.some((other, index) => index > at && other.name === own.name)) names.push('#first of two');
  if (tokens.some((other, index) => index < at && other.name === own.name)) names.push('#second of two');
  return [...signs, ...names.map((sign) => ({ name: sign, from: own.from, to: own.to }))];
}

/** The signs of one clause of a sentence: those that its own words show, and where the sentence stands. */
export function readDeedSigns({ from, to }: Clause, { signs }: ReadSentence): Sign[] {
  return signs.filter((sign) => (sign.from >= from && sign.to <= to) || sign.name.startsWith('@'));
}

/** Shares of the clauses above which a tense says something of the whole answer. */
const shares = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7];

/** The signs of the whole answer: what stands in it, apart for its first half, its second and its last two sentences, and the tenses it is told in. */
export function readAnswerSigns(
  { clauses, ownDeeds }: Story,
  sentences: readonly ReadSentence[],
  known?: ReadonlySet<string>,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { subject, tense } of clauses)
    for (const name of [tense, `${subject} ${tense}`]) counts.set(name, (counts.get(name) ?? 0) + 1);
  const signs = new Set<string>();
  const add = (name: string) => {
    if (known === undefined || known.has(name)) signs.add(name);
  };
  add(`deeds ${Math.min(3, ownDeeds.length)}`);
  for (const [name, count] of counts)
    for (const share of shares) if (count > share * clauses.length) add(`${name}>${share}`);
  for (const [index, { runs }] of sentences.entries()) {
    const part = index >= sentences.length - 2 ? 'end' : index >= sentences.length / 2 ? 'late' : 'early';
    for (const { name } of runs) {
      add(name);
      add(`${part}: ${name}`);
    }
  }
  return signs;
}

/** So many sentences are an ending. */
const endingSentences = 3;

/** The signs of an ending: what the last sentences show, and apart what the very last one does. */
export function readEndingSigns(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const names = sentences.slice(-endingSentences).flatMap(({ signs }) => signs.map(({ name }) => name));
  return new Set([...names, ...(sentences.at(-1)?.signs ?? []).map(({ name }) => `last: ${name}`)]);
}

function readTokens({ words, quantities }: Story, { from, to }: Sentence): Token[] {
  const tokens: Token[] = [{ name: '^', family: '^', from, to: from }];
  let next = quantities.findIndex(({ end }) => end > (words[from]?.start ?? 0));
  for (let at = from; at < to;) {
    const word = words[at];
    if (word === undefined) break;
    while (next >= 0 && (quantities[next]?.end ?? Infinity) <= word.start) next += 1;
    const quantity = next < 0 ? undefined : quantities[next];
    let end = at + 1;
    if (quantity !== undefined && quantity.start <= word.start) {
      while (end < to && (words[end]?.start ?? Infinity) < quantity.end) end += 1;
      tokens.push({ name: `#${quantity.kind}`, family: `#${quantity.kind}`, from: at, to: end });
    } else tokens.push({ name: word.lower, family: familyOf(word.lower), from: at, to: end });
    at = end;
  }
  return [...tokens, { name: '|', family: '|', from: to, to }];
}

/** Every run of up to three tokens, by their names and, where some belong to a family, by these. */
function readRuns(tokens: readonly Token[]): Sign[] {
  return tokens.flatMap((first, at) => {
    const runs: Sign[] = [];
    let name = '';
    let family = '';
    for (let length = 1; length <= longestRun && at + length <= tokens.length; length += 1) {
      const last = tokens[at + length - 1] ?? first;
      name += length === 1 ? last.name : ` ${last.name}`;
      family += length === 1 ? last.family : ` ${last.family}`;
      runs.push({ name, from: first.from, to: last.to });
      if (family !== name) runs.push({ name: family, from: first.from, to: last.to });
    }
    return runs;
  });
}

/** So many letters are a stem: "differ" and "difference" are one. */
const stemLength = 5;

/** Words by their stems, alone and, where a stem is not the word itself, beside the word before. Numbers and "couldn't" have none. */
function readStems(tokens: readonly Token[]): Sign[] {
  const said = tokens.slice(1, -1);
  const stemOf = ({ name }: Token) => (/[#']/.test(name) ? name : name.slice(0, stemLength));
  return said.flatMap((token, at) => {
    const { from, to } = token;
    const before = said[at - 1];
    const stem = stemOf(token);
    const signs = stem.length === stemLength ? [{ name: `~${stem}`, from, to }] : [];
    if (before !== undefined && (stem !== token.name || stemOf(before) !== before.name))
      signs.push({ name: `~${stemOf(before)} ${stem}`, from: before.from, to });
    return signs;
  });
}

/** The words of a sentence, its bounds left out; none where there is no such sentence. */
function wordsOf(tokens: readonly Token[] = []): string[] {
  return tokens.slice(1, -1).map(({ name }) => name);
}

/** Who does what in a clause, by kinds: `I/past`, `served/present/change`. */
function readClauseSigns(
  clause: Clause,
  deeds: { readonly own: ReadonlySet<Clause>; readonly any: ReadonlySet<Clause> },
): Sign[] {
  const { subject, tense, negated, from, to } = clause;
  const names = [`${subject}/${tense}`, `${actorKind(clause)}/${tense}/${verbKind(clause)}`];
  if (negated) names.push(`${subject}/not`);
  if (deeds.own.has(clause)) names.push('/own deed');
  else if (deeds.any.has(clause)) names.push('/deed');
  return names.map((name) => ({ name, from, to }));
}

const pronouns = new Set('he she they it that this there who which'.split(' '));

function actorKind({ subject, actor }: Clause): string {
  if (subject !== 'other') return subject;
  if (pronouns.has(actor)) return actor;
  return isServedWord(actor) ? 'served' : innerUsers.has(actor) ? 'inner' : 'other';
}

function verbKind({ verb }: Clause): string {
  if (changeVerbs.has(verb)) return 'change';
  if (achievingVerbs.has(verb)) return 'achieve';
  if (stativeVerbs.has(verb)) return 'state';
  if (decidingVerbs.has(verb)) return 'decide';
  return reactingVerbs.has(verb) ? 'react' : 'act';
}

/** Where stretches of an answer end, as shares of its words; late, they are finer, since much is decided there. */
const stretches = [0.15, 0.35, 0.6, 0.75, 0.88];
const lengths = [6, 12, 20, 35];

/** Where the sentence stands: in the answer, and beside what was done. */
function readPlace({ words, sentences, deeds, ownDeeds }: Story, sentence: Sentence): string[] {
  const { from, to } = sentence;
  const at = sentences.indexOf(sentence);
  const stretch = stretches.filter((end) => from >= end * words.length).length;
  const length = lengths.filter((words) => to - from >= words).length;
  const places = [`@${stretch}`, `@length ${length}`];
  if (at === 0) places.push('@first');
  if (at >= sentences.length - 2) places.push(`@last ${sentences.length - at}`);
  if (to <= (deeds[0]?.from ?? Infinity)) places.push('@before deeds');
  if (from > (deeds.at(-1)?.from ?? -1)) places.push('@after deeds');
  if (from > (ownDeeds.at(-1)?.from ?? -1)) places.push('@after own deeds');
  return places;
}
