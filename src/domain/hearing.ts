/** What an interviewer heard of one question: the answer, and what its follow-ups added to it. Loaded with the analysis. */
import { analyseAnswer, type AnswerAnalysis, type Evidence, type Gap } from './answer-analysis';
import { findContradictions, type Contradiction } from './contradictions';
import { wordsOf, type Interview, type Part, type Turn } from './interview';
import { compileRules, countHeard } from './listening/rule';
import { shrugRules } from './listening/rules/shrugs';
import { namesThing, stemOf } from './listening/topics';
import type { Span } from './listening/words';
import type { GapId, Level, ProbeSubject } from './question';

export interface Hearing {
  /** The words of the answer alone. */
  readonly text: string;
  readonly analysis: AnswerAnalysis;
  /** Missing from the answer, of what its question minds; the first to be asked about first. */
  readonly missing: readonly Gap[];
  /** Of these, what the follow-ups did not bring either, without what the candidate judged to be wrong. */
  readonly open: readonly Gap[];
}

/** Two answers of one interview that cannot both be right. */
export interface Clash extends Contradiction {
  /** Indices of the turns. */
  readonly turns: readonly [number, number];
}

/**
 * @param fitting the gaps that the question minds, the first to be asked about first
 * @returns `null` where the answer was not given in words, or not in English: nothing is heard then, and nothing made up
 */
export function hearTurn(turn: Turn, level: Level, fitting: readonly GapId[]): Hearing | null {
  const text = answerText(turn);
  if (!isEnglish(text)) return null;
  const analysis = analyseAnswer({ text, seconds: spokenSeconds(turn), level });
  const missing = fitting.flatMap((gap) => analysis.gaps.find(({ id }) => id === gap) ?? []);
  const isFilled = fillingOf(turn, level);
  const open = missing.filter(({ id }) => !isFilled(id) && !turn.wrongFindings.includes(id));
  return { text, analysis, missing, open };
}

/** While one of these stands, nothing else is worth working on. */
const grave: ReadonlySet<GapId> = new Set(['hypothetical', 'blame', 'unclear-role', 'rambling', 'no-result']);

/**
 * What to work on first: the gravest, even if the follow-ups brought it, since the story was told without it; or else what was never told.
 * `undefined` where nothing stands.
 */
export function firstToFix({ missing, open }: Hearing, { wrongFindings }: Turn): Gap | undefined {
  const standing = missing.filter(({ id }) => !wrongFindings.includes(id));
  return standing.find(({ id }) => grave.has(id)) ?? open[0] ?? standing[0];
}

/** What of the usual subjects of follow-ups the answer told by itself. */
export function toldIn({ analysis: { evidence } }: Hearing): readonly ProbeSubject[] {
  const subjects: readonly (readonly [ProbeSubject, keyof Evidence])[] = [
    ['own-part', 'actions'],
    ['data', 'metrics'],
    ['lasting', 'mechanisms'],
    ['differently', 'lessons'],
  ];
  return subjects.filter(([, kind]) => evidence[kind].length > 0).map(([subject]) => subject);
}

/** The words of the answer itself, without its follow-ups; empty where it was given in none. */
export function answerText(turn: Turn): string {
  return wordsOf({ ...turn, parts: answersOf(turn) });
}

/**
 * The words of the last follow-up's answer that filled the gap it went after: a quotation, empty where none can be given; `null`
 * where it did not.
 */
export function filledBy(turn: Turn, level: Level): string | null {
  const last = turn.parts.at(-1);
  if (last?.probe?.from !== 'gap' || last.text.trim() === '') return null;
  const { gap } = last.probe;
  const isFilledWithout = fillingOf({ ...turn, parts: turn.parts.slice(0, -1) }, level);
  if (isFilledWithout(gap) || !fillingOf(turn, level)(gap)) return null;
  const kind = evidenceOf[gap];
  const [shown] = kind ? analyseAnswer({ text: last.text, seconds: undefined, level }).evidence[kind] : [];
  return shown ? sentenceOf(last.text, shown) : '';
}

/** Contradictions between any two answers that tell the same story, in the order of the later one. */
export function findClashes({ turns }: Interview): Clash[] {
  const told = turns.map((turn) => wordsOf(turn));
  return told.flatMap((second, later) =>
    told.slice(0, later).flatMap((first, earlier) => {
      if (!isSameStory(first, second)) return [];
      return findContradictions(first, second).map((clash) => ({ ...clash, turns: [earlier, later] as const }));
    }),
  );
}

/** The words that hold English together; in anything longer than a few words some of them are there. */
const littleWords = new Set(
  'a an the and but or so because to of in on at by for from with as is was were are be been had have has did do not it its this that they them we our us i my me you he she his her what when which who then there would could'.split(
    ' ',
  ),
);
/** Share of them among the words, below which a text is taken for another language. */
const littleShare = 0.15;

/** Whether a text can be listened to: the rules know English only. Empty text can't. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  const little = words.filter((word) => littleWords.has(word)).length;
  return words.length < 8 ? /^[\p{ASCII}\p{P}\s]*$/u.test(text) : little >= littleShare * words.length;
}

/** Distinctive words that two tellings must share, and the share of the shorter one's that they must be. */
const sharedWords = 3;
const sharedShare = 0.18;
/** They name things, but in any story about work. */
const everyday = new Set(
  'build building called change customer customers decided different going great happened issue meeting myself plan problem product project right service started system wrote'.split(
    ' ',
  ),
);

/** Whether two answers tell one story: their rarer words are the same. Two answers about unlike things share hardly any. */
export function isSameStory(first: string, second: string): boolean {
  const [one, two] = [distinctiveWords(first), distinctiveWords(second)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared >= sharedWords && shared >= sharedShare * Math.min(one.size, two.size);
}

function distinctiveWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => namesThing(word) && !everyday.has(word)).map(stemOf));
}

const evidenceOf: Readonly<Partial<Record<GapId, keyof Evidence>>> = {
  'no-metric': 'metrics',
  'unclear-role': 'actions',
  'no-result': 'results',
  'no-learning': 'lessons',
  'no-alternatives': 'alternatives',
  'no-customer': 'customers',
  'no-lasting-impact': 'mechanisms',
  'below-level': 'scopes',
  blame: 'owned',
  hypothetical: 'actions',
};

/** Longer sentences are not said back, in letters. */
const longestQuote = 90;

/** The sentence of a text around some words of it; empty where it is too long to be said back. */
function sentenceOf(text: string, { start, end }: Span): string {
  const from = Math.max(-1, ...[...text.slice(0, start).matchAll(/[.!?]\s/g)].map(({ index }) => index)) + 1;
  const stop = /[.!?](?:\s|$)/.exec(text.slice(end));
  const sentence = text.slice(from, stop ? end + stop.index : text.length).trim();
  return sentence.length <= longestQuote ? sentence : '';
}

function hasGap({ gaps }: AnswerAnalysis, gap: GapId): boolean {
  return gaps.some(({ id }) => id === gap);
}

/**
 * What fills a gap that the words of the answer itself would outweigh: beside conjectures or reproaches, one honest sentence would not be heard.
 * `isAsked`: the reply was asked for it.
 */
const repairsOf: Readonly<Partial<Record<GapId, (reply: AnswerAnalysis, isAsked: boolean) => boolean>>> = {
  hypothetical: (reply) => reply.evidence.actions.length > 0 && !hasGap(reply, 'hypothetical'),
  'unclear-role': (reply, isAsked) => !hasGap(reply, 'unclear-role') || (isAsked && reply.evidence.actions.length > 0),
  blame: ({ evidence }) => evidence.owned.length > 0,
  'below-level': (reply) => reply.evidence.scopes.length > 0 && !hasGap(reply, 'below-level'),
  // How long an answer went round is no longer to be mended.
  rambling: () => false,
};

/** Which gaps the follow-ups filled: a reply fills what it holds by itself; what it was asked for, also together with the answer and the other replies. */
function fillingOf(turn: Turn, level: Level): (gap: GapId) => boolean {
  const analyse = (text: string) => analyseAnswer({ text, seconds: undefined, level });
  const replies = turn.parts
    .filter(({ kind, text }) => kind === 'probe' && text.trim() !== '' && !isShrug(text))
    .map((part) => ({ part, heard: analyse(part.text) }));
  if (replies.length === 0) return () => false;
  const whole = analyse(wordsOf({ ...turn, parts: [...answersOf(turn), ...replies.map(({ part }) => part)] }));
  return (gap) =>
    replies.some(({ part, heard }) => {
      const isAsked = part.probe?.from === 'gap' && part.probe.gap === gap;
      return repairsOf[gap]?.(heard, isAsked) ?? (!hasGap(heard, gap) || (isAsked && !hasGap(whole, gap)));
    });
}

const shrugs = compileRules(shrugRules);
/** Longer replies than this say something besides, in words. */
const longestShrug = 25;

/** Whether a reply says that there is nothing to say: it fills nothing. */
function isShrug(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words <= longestShrug && countHeard(shrugs, text.toLowerCase().replaceAll('’', "'")) > 0;
}

/** Spoken seconds; `undefined` where any of it was typed: typing takes its own time. */
function spokenSeconds(turn: Turn): number | undefined {
  const answers = answersOf(turn);
  if (!answers.every((part) => part.isSpoken || part.text.trim() === '')) return undefined;
  return answers.reduce((sum, part) => sum + part.took, 0) / 1000;
}

function answersOf(turn: Turn): readonly Part[] {
  return turn.parts.filter((part) => part.kind === 'answer');
}
