/** What an interviewer heard of one question: the answer, and what its follow-ups added to it. Loaded with the analysis. */
import { analyseAnswer, lacksPlainly, type AnswerAnalysis, type Evidence, type Gap } from './answer-analysis';
import { findContradictions, type Contradiction } from './contradictions';
import { wordsOf, type Interview, type Part, type Turn } from './interview';
import { namesThing, stemOf } from './claims/topics';
import type { GapId, Level, ProbeSubject } from './question';
import { countWords, hasShrug, isShrug } from './shrug';

export interface Hearing {
  /** The words of the answer alone. */
  readonly text: string;
  readonly analysis: AnswerAnalysis;
  /** The candidate says that they have nothing to tell: then nothing in particular is missing. */
  readonly tellsNothing: boolean;
  /** Missing from the answer, of what its question minds; the first to be asked about first. */
  readonly missing: readonly Gap[];
  /** Of these, what the follow-ups brought. */
  readonly told: readonly Gap[];
  /** What they did not bring either, without what the candidate judged to be wrong. */
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
  const tellsNothing = fitting.length > 0 && saysNothing(text, analysis);
  const missing = tellsNothing ? [] : missingFrom(text, analysis, fitting).map((gap) => settle(gap, turn));
  const isFilled = fillingOf(turn, level);
  const told = missing.filter(({ id }) => isFilled(id));
  const open = missing.filter((gap) => !told.includes(gap) && !turn.wrongFindings.includes(gap.id));
  return { text, analysis, tellsNothing, missing, told, open };
}

/** Who speaks for less than a minute has gone no long way round, in words. */
const longWay = 120;

/** Whoever says "I" so often in an approach says what they do themselves, in whatever verbs. */
const saysI = 3;
/** A scope this near its floor is nothing to ask about. */
const nearlyThere = 0.75;

/** The gaps that are minded. Where it is unclear what the speaker did, that they came to it late is the same complaint. */
function missingFrom(text: string, { gaps }: AnswerAnalysis, fitting: readonly GapId[]): Gap[] {
  const isApproach = !fitting.includes('hypothetical');
  const isClear = !gaps.some(({ id }) => id === 'unclear-role');
  const isMinded = ({ id, share = 0 }: Gap) => {
    if (id === 'rambling') return isClear && countWords(text) >= longWay;
    if (id === 'unclear-role') return !isApproach || (text.match(/\bi\b/gi)?.length ?? 0) < saysI;
    return share < nearlyThere;
  };
  return fitting.flatMap((gap) => gaps.find(({ id }) => id === gap) ?? []).filter(isMinded);
}

/** What was missing, by what is known of it; what the candidate judged to be wrong stays where it stood. */
export interface SortedGaps {
  /** To the end. */
  readonly missing: readonly Gap[];
  /** To the end as well, if it was heard aright. */
  readonly doubtful: readonly Gap[];
  /** Until it was asked for, or told with something else. What was doubtful and never asked for may have been told before. */
  readonly asked: readonly Gap[];
}

export function sortGaps({ missing, told }: Hearing): SortedGaps {
  const never = missing.filter((gap) => !told.includes(gap));
  return {
    missing: never.filter(({ isDoubtful }) => !isDoubtful),
    doubtful: never.filter(({ isDoubtful }) => isDoubtful),
    asked: told.filter(({ isDoubtful }) => !isDoubtful),
  };
}

/** What was asked about is in doubt no longer: whoever tells it then had not told it, and whoever does not has not. */
function settle({ isDoubtful, ...gap }: Gap, { parts }: Turn): Gap {
  const wasAsked = parts.some(({ probe }) => probe?.from === 'gap' && probe.gap === gap.id);
  return isDoubtful && !wasAsked ? { ...gap, isDoubtful } : gap;
}

/** While one of these stands, nothing else is worth working on. */
const grave: ReadonlySet<GapId> = new Set(['hypothetical', 'blame', 'unclear-role', 'rambling', 'no-result']);

/**
 * What to work on first: the gravest, even if the follow-ups brought it, since the story was told without it; or else what was never told.
 * What is not sure is no first thing; `undefined` where nothing else stands.
 */
export function firstToFix({ missing, open }: Hearing, { wrongFindings }: Turn): Gap | undefined {
  const standing = missing.filter(({ id, isDoubtful }) => !isDoubtful && !wrongFindings.includes(id));
  return standing.find(({ id }) => grave.has(id)) ?? standing.find((gap) => open.includes(gap)) ?? standing[0];
}

/** Whoever gives so many reasons has told what was weighed. */
const severalReasons = 2;

/** What of the usual subjects of follow-ups the answer told by itself. */
export function toldIn({ analysis: { evidence } }: Hearing): readonly ProbeSubject[] {
  const subjects: readonly (readonly [ProbeSubject, keyof Evidence])[] = [
    ['own-part', 'actions'],
    ['data', 'metrics'],
    ['lasting', 'mechanisms'],
    ['differently', 'lessons'],
  ];
  const told = subjects.filter(([, kind]) => evidence[kind].length > 0).map(([subject]) => subject);
  return evidence.alternatives.length >= severalReasons ? [...told, 'trade-off'] : told;
}

/** The words of the answer itself, without its follow-ups; empty where it was given in none. */
export function answerText(turn: Turn): string {
  return wordsOf({ ...turn, parts: answersOf(turn) });
}

/** Longer figures are not said back, in letters. */
const longestFigure = 40;

/** The figure that the last follow-up brought where it went after one, empty where it filled another gap; `null` where it filled none. */
export function filledBy(turn: Turn, level: Level): string | null {
  const last = turn.parts.at(-1);
  if (last?.probe?.from !== 'gap' || last.text.trim() === '') return null;
  const { gap } = last.probe;
  const isFilledWithout = fillingOf({ ...turn, parts: turn.parts.slice(0, -1) }, level);
  if (isFilledWithout(gap) || !fillingOf(turn, level)(gap)) return null;
  if (gap !== 'no-metric') return '';
  const figures = analyseAnswer({ text: last.text, seconds: undefined, level }).evidence.metrics;
  // "Thirty" alone says nothing.
  return figures.find(({ quote }) => quote.length <= longestFigure && /\d|\s/.test(quote))?.quote ?? '';
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

/** What the last answer says against an earlier one, where that is sure enough to be raised at once. */
export function clashToRaise(interview: Interview): Clash | undefined {
  const last = interview.turns.length - 1;
  return findClashes(interview).find(({ turns, isDoubtful }) => !isDoubtful && turns[1] === last);
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

/** How many of a follow-up's distinctive words were said: what it takes for granted is then there. */
export function countTouched(ask: string, said: string): number {
  const words = distinctiveWords(said);
  return [...distinctiveWords(ask)].filter((word) => words.has(word)).length;
}

function distinctiveWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => namesThing(word) && !everyday.has(word)).map(stemOf));
}

function hasGap({ gaps }: AnswerAnalysis, gap: GapId): boolean {
  return gaps.some(({ id }) => id === gap);
}

/** So many words tell an event, at the least. */
const leastEvent = 10;

/**
 * What fills a gap that the words of the answer itself would outweigh: beside conjectures or reproaches, one honest sentence would not be heard.
 * `isAsked`: the reply was asked for it.
 */
const repairsOf: Readonly<Partial<Record<GapId, (reply: AnswerAnalysis, isAsked: boolean) => boolean>>> = {
  // "I sent the email" is no event yet.
  hypothetical: (reply) =>
    reply.delivery.words >= leastEvent && reply.evidence.actions.length > 0 && !hasGap(reply, 'hypothetical'),
  'unclear-role': (reply, isAsked) => !hasGap(reply, 'unclear-role') || (isAsked && reply.evidence.actions.length > 0),
  blame: ({ evidence }, isAsked) => evidence.owned.length > 0 || (isAsked && evidence.actions.length > 0),
  // Scope is also what reached many: "four million users".
  'below-level': ({ evidence, gaps }, isAsked) =>
    (evidence.scopes.length > 0 && !gaps.some(({ id }) => id === 'below-level')) ||
    (isAsked && evidence.metrics.length > 0),
  // How long an answer went round is no longer to be mended.
  rambling: () => false,
};

/** Whoever is asked for one of these and says more than a few words has answered, unless they plainly talk of something else: a wrong “still missing” would be worse. */
const filledByAnswering: ReadonlySet<GapId> = new Set(['no-result', 'no-learning', 'no-lasting-impact', 'no-customer']);
const leastReply = 8;

function isAnswered({ text }: Part, { delivery }: AnswerAnalysis, gap: GapId): boolean {
  if (delivery.words < leastReply) return false;
  // An option that is named alone, without the choice, is hardly ever heard as one.
  return gap === 'no-alternatives' || (filledByAnswering.has(gap) && !lacksPlainly(text, gap));
}

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
      if (isAsked && isAnswered(part, heard, gap)) return true;
      return repairsOf[gap]?.(heard, isAsked) ?? (!hasGap(heard, gap) || (isAsked && !hasGap(whole, gap)));
    });
}

/** A longer answer is more than a shrug with its excuses, in words. */
const longestExcuse = 70;

/** "No. Nothing." */
const bareNo = /^(?:no|nope|nah|none|nothing|never|pass)\b/i;
/** A longer answer says more than no, in words. */
const longestNo = 4;

/** Whether an answer tells nothing: "No.", or says so: "Sorry, I can't think of one", "I'd rather not talk about it". */
function saysNothing(text: string, { star }: AnswerAnalysis): boolean {
  const words = countWords(text);
  const isNo = words <= longestNo && bareNo.test(text.trim());
  return star.action + star.result === 0 && (isNo || (words <= longestExcuse && hasShrug(text)));
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
