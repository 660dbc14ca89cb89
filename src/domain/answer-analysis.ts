/** Listens to an answer as a bar raiser does: what is missing, and what was there. The gaps are defined in answer-gaps.md. */
import { findBlame } from './listening/blame';
import { findAlternatives } from './listening/choice';
import { measureDelivery, type Delivery } from './listening/delivery';
import { findLasting } from './listening/lasting';
import { findMetrics, findOutcomes, spanOfClause } from './listening/outcomes';
import { findLessons } from './listening/reflection';
import { findScopes, findSmallScope, floors } from './listening/scope';
import { findServed } from './listening/served';
import { findIntentions, isHypothetical, longestAnswer, shareBeforeFirstDeed } from './listening/shape';
import { measureStar, type Star } from './listening/star';
import { readStory, type Story } from './listening/story';
import { spanOf, type Span } from './listening/words';
import type { gapIds, Level } from './question';

export type GapId = (typeof gapIds)[number];

export interface Answer {
  /** A transcript in English, typed or recognised; punctuation and capitals may be missing. */
  readonly text: string;
  /** The spoken length; `undefined` when it was typed. */
  readonly seconds: number | undefined;
  readonly level: Level;
}

export interface Gap {
  readonly id: GapId;
  /** One sentence to the candidate. */
  readonly why: string;
  /** The exact words of the answer that show it, where some do. */
  readonly quote?: string;
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
}

export interface AnswerAnalysis {
  readonly gaps: readonly Gap[];
  readonly evidence: Evidence;
  readonly delivery: Delivery;
  readonly star: Star;
}

/** "I must tell you", "I can add value": said in no story, and no deed in one. */
const talk = new Set('must can may should tell say add mean looking look commit strive aim bring speak'.split(' '));

/** So many deeds of one's own tell a listener what the speaker did. */
const enoughDeeds = 2;

/** Analyses any text; never throws, and says the same about the same answer every time. */
export function analyseAnswer({ text, seconds, level }: Answer): AnswerAnalysis {
  const story = readStory(text);
  const hypothetical = isHypothetical(story);
  const lessons = findLessons(story, hypothetical);
  const outcomes = findOutcomes(story, hypothetical, lessons);
  const own =
    hypothetical && !story.hollow
      ? [...story.ownDeeds, ...findIntentions(story).filter(({ subject, verb }) => subject === 'I' && !talk.has(verb))]
      : story.ownDeeds;
  const evidence: Evidence = {
    metrics: findMetrics(story, outcomes, hypothetical).map(({ start, end }) => spanOf(text, start, end)),
    actions: own.map((deed) => spanOfClause(story, deed)),
    results: outcomes.map((outcome) => spanOfClause(story, outcome)),
    lessons,
    alternatives: findAlternatives(story),
    customers: findServed(story, hypothetical),
    mechanisms: findLasting(story, hypothetical),
    scopes: findScopes(story).map(({ start, end }) => spanOf(text, start, end)),
  };
  return {
    gaps: findGaps(story, evidence, hypothetical, seconds, level),
    evidence,
    delivery: measureDelivery(story, seconds, outcomes),
    star: measureStar(story, outcomes, [...evidence.lessons, ...evidence.mechanisms]),
  };
}

function findGaps(
  story: Story,
  evidence: Evidence,
  hypothetical: boolean,
  seconds: number | undefined,
  level: Level,
): Gap[] {
  const gaps: Gap[] = [];
  const add = (id: GapId, why: string, shown?: Span) =>
    gaps.push({ id, why, ...(shown === undefined ? {} : { quote: shown.quote }) });
  const [lastResult] = evidence.results.toReversed();
  if (evidence.metrics.length === 0)
    add(
      'no-metric',
      lastResult === undefined
        ? 'No number says what came of it.'
        : 'You say that it ended well or badly, and no number says by how much.',
      lastResult,
    );

  if (evidence.actions.length < enoughDeeds) {
    const others = story.deeds.find(({ subject }) => subject !== 'I');
    add(
      'unclear-role',
      'I could not say what you did yourself: the actions belong to others or to nobody.',
      others && spanOfClause(story, others),
    );
  }
  if (evidence.results.length === 0) {
    const [lastDeed] = story.deeds.toReversed();
    add(
      'no-result',
      'The story stops before it ends; I do not know what happened.',
      lastDeed && spanOfClause(story, lastDeed),
    );
  }
  if (evidence.lessons.length === 0)
    add('no-learning', 'You do not say what you took from it or what you do otherwise now.');
  if (evidence.alternatives.length === 0) {
    const [deed] = evidence.actions;
    add('no-alternatives', 'You tell me what was chosen and neither what else was open nor why.', deed);
  }
  if (evidence.customers.length === 0)
    add('no-customer', 'Nobody who is served by this work appears, and so I cannot see whom it helped.');
  if (evidence.mechanisms.length === 0) add('no-lasting-impact', 'Nothing that you tell outlives the story.');

  const [accusation] = findBlame(story);
  if (accusation !== undefined) add('blame', 'You put the failure on others and own no part of it.', accusation);

  const before = shareBeforeFirstDeed(story, hypothetical);
  if (before !== undefined && before > 0.5) {
    const [late] = story.deeds;
    add(
      'rambling',
      `${Math.round(before * 100)} per cent of your words pass before anyone does anything about it.`,
      late === undefined ? story.sentences[0] : spanOfClause(story, late),
    );
  } else if (seconds !== undefined && seconds > longestAnswer)
    add(
      'rambling',
      `The answer takes ${formatMinutes(seconds)}; after three minutes I stop taking notes.`,
      story.sentences[0],
    );

  const [would] = findIntentions(story);
  if (hypothetical)
    add(
      'hypothetical',
      'You tell me what you would do or usually do, and no particular time when you did it.',
      would && spanOfClause(story, would),
    );

  const scope = findSmallScope(story, level);
  if (scope !== undefined)
    add(
      'below-level',
      `The largest scope that you state is small for ${level}, where I look for ${floors[level].people} engineers or $${floors[level].dollars / 1e6}M.`,
      scope,
    );
  return gaps;
}

function formatMinutes(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
