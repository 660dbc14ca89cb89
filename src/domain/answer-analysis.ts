/** Listens to an answer as a bar raiser does: what is missing, and what was there. */
import { findDecision, findOthersDeed, isSaidBySomebody, quoteClause } from './listening/clause-quotes';
import type { Clause } from './listening/clauses';
import { measureDelivery, type Delivery } from './listening/delivery';
import { findIntentions } from './listening/intentions';
import { judge, type Judgement } from './listening/judgement';
import { findScopes, findSmallScope, floors } from './listening/scope';
import { measureStar, type Star } from './listening/star';
import { readStory, type Story } from './listening/story';
import type { Span } from './listening/words';
import type { GapId, Level } from './question';

export interface Answer {
  /** A transcript in English, typed or recognised; punctuation and capitals may be missing. */
  readonly text: string;
  /** The spoken length in seconds, above 0; `undefined` when it was typed. */
  readonly seconds: number | undefined;
  readonly level: Level;
}

export interface Gap {
  readonly id: GapId;
  /** One sentence to the candidate. */
  readonly why: string;
  /** The exact words of the answer that show it, where some do. */
  readonly quote?: string;
  /** About five in six of such findings are right, and nearly all others (`tests/bench/listening.ts` prints both). */
  readonly isDoubtful?: boolean;
  /** Of a scope below its level: the share of the level's floor that it reaches, from 0 to below 1. */
  readonly share?: number;
}

/** What was there: spans that lie inside the text, in order. */
export interface Evidence {
  readonly metrics: readonly Span[];
  readonly actions: readonly Span[];
  readonly results: readonly Span[];
  readonly lessons: readonly Span[];
  readonly alternatives: readonly Span[];
  readonly customers: readonly Span[];
  readonly mechanisms: readonly Span[];
  readonly scopes: readonly Span[];
  /** The speaker's own part in what went wrong. */
  readonly owned: readonly Span[];
}

export interface AnswerAnalysis {
  readonly gaps: readonly Gap[];
  readonly evidence: Evidence;
  readonly delivery: Delivery;
  readonly star: Star;
}

/** So many deeds of one's own tell a listener what the speaker did. */
const enoughDeeds = 2;
/** Log-odds from which a finding is sure. */
const sureFrom = 1.5;
/** Log-odds from which a gap is plain: a sentence that tells what is asked for hardly ever seems to lack it so much, and most others do (`tests/bench/listening.ts`). */
const plainFrom = 4;
/** Longer than this an answer runs on, in seconds. */
const longestAnswer = 180;

/** Analyses any text; never throws, and says the same about the same answer every time. */
export function analyseAnswer({ text, seconds, level }: Answer): AnswerAnalysis {
  const story = readStory(text);
  const judgement = judge(story);
  const intentions = findIntentions(story);
  // Who tells what they would do, do as a rule, or a story as if it went on now, still says what they do themselves.
  const withIntentions = (deeds: readonly Clause[]) =>
    story.ownDeeds.length < enoughDeeds ? [...deeds, ...intentions].toSorted((a, b) => a.from - b.from) : deeds;
  const own = withIntentions(story.ownDeeds);
  // What would be done is no evidence of what was, and what somebody else is quoted with none of what the speaker did.
  const { ownDeeds } = judgement;
  const deeds = (judgement.gaps.has('hypothetical') ? ownDeeds : withIntentions(ownDeeds)).filter(
    (deed) => !isSaidBySomebody(story, deed),
  );
  const evidence: Evidence = {
    metrics: judgement.metrics,
    actions: deeds.map((deed) => quoteClause(story, deed)),
    results: judgement.results,
    lessons: judgement.lessons,
    alternatives: judgement.choices,
    customers: judgement.customers,
    mechanisms: judgement.lasting,
    scopes: findScopes(story),
    owned: judgement.owned,
  };
  return {
    gaps: findGaps(story, judgement, evidence, own, intentions, seconds, level),
    evidence,
    delivery: measureDelivery(story, seconds, evidence),
    star: measureStar(story, evidence),
  };
}

/** Whether a text lacks something so plainly that whoever was asked for it has told nothing of it; of gaps that are counted this is never so. */
export function lacksPlainly(text: string, gap: GapId): boolean {
  return (judge(readStory(text)).gaps.get(gap) ?? 0) > plainFrom;
}

function findGaps(
  story: Story,
  { gaps, accusations }: Judgement,
  { results }: Evidence,
  own: readonly Clause[],
  intentions: readonly Clause[],
  seconds: number | undefined,
  level: Level,
): Gap[] {
  const found: Gap[] = [];
  const add = (id: GapId, why: string, shown?: Span, isDoubtful = isInDoubt(gaps.get(id))) =>
    found.push({
      id,
      why,
      ...(shown === undefined ? {} : { quote: shown.quote }),
      ...(isDoubtful ? { isDoubtful } : {}),
    });
  if (gaps.has('no-metric'))
    add(
      'no-metric',
      results.length === 0
        ? 'No number says what came of it.'
        : 'I hear that it went well or badly, and no number says by how much.',
      results.at(-1),
    );
  if (own.length < enoughDeeds) {
    const others = findOthersDeed(story);
    add(
      'unclear-role',
      'I can’t tell what you did yourself: hardly an action is told as yours.',
      others && quoteClause(story, others),
      // One deed is told as theirs, and another may have been in words that are not known.
      own.length > 0,
    );
  }
  if (gaps.has('no-result')) {
    const last = story.deeds.at(-1);
    add('no-result', 'I don’t hear clearly how it ended, well or badly.', last && quoteClause(story, last));
  }
  if (gaps.has('no-learning'))
    add('no-learning', 'You don’t say what you took from it, or what you do differently now.');
  if (gaps.has('no-alternatives')) {
    const decision = findDecision(own);
    add(
      'no-alternatives',
      'I hear what was done, and neither what else was on the table nor why not.',
      decision && quoteClause(story, decision),
    );
  }
  if (gaps.has('no-customer')) add('no-customer', 'I don’t hear what changed for a customer or a user.');
  if (gaps.has('no-lasting-impact'))
    add('no-lasting-impact', 'I hear of nothing that went on once the story was over.');
  if (gaps.has('blame'))
    add('blame', 'I hear what others did, and nothing yet that you could have done.', accusations[0]);
  const isTooLong = seconds !== undefined && Number.isFinite(seconds) && seconds > longestAnswer;
  if (gaps.has('rambling') && !(isTooLong && isInDoubt(gaps.get('rambling')))) {
    const [first] = story.deeds;
    add(
      'rambling',
      'More than half of your words pass before anyone does anything about it.',
      first === undefined ? story.sentences[0] : quoteClause(story, first),
    );
  } else if (isTooLong)
    add(
      'rambling',
      `The answer takes ${formatMinutes(seconds)}; after three minutes I stop taking notes.`,
      story.sentences[0],
      false,
    );
  if (gaps.has('hypothetical')) {
    const would = intentions.find(({ subordinate }) => !subordinate);
    add(
      'hypothetical',
      'You tell me what you would do or usually do, and not of one time when you did it.',
      would && quoteClause(story, would),
    );
  }
  const scope = findSmallScope(story, level);
  if (scope !== undefined)
    found.push({
      id: 'below-level',
      why: `The largest scope that I heard is small for ${level}, where I look for ${floors[level].people} engineers or $${floors[level].dollars / 1e6}M.`,
      quote: scope.span.quote,
      share: scope.share,
    });
  return found;
}

/** @param odds `undefined` where a gap is counted, and not weighed: then it is sure */
function isInDoubt(odds: number | undefined): boolean {
  return odds !== undefined && odds < sureFrom;
}

function formatMinutes(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
