/** What a deck file may contain. `decks/README.md` says the same in words for people who write content. */
import * as v from 'valibot';
import {
  angles,
  askedFor,
  canonicalProbes,
  competencies,
  gapIds,
  levels,
  loopPaces,
  principleIds,
  probeSubjects,
  questionKinds,
  regions,
  rounds,
  temperaments,
} from '../domain/question';

const text = (min: number, max: number) =>
  v.pipe(
    v.string('must be text'),
    v.trim(),
    v.minLength(min, (issue) => `is too short: ${issue.input.length} characters, at least ${min}`),
    v.maxLength(max, (issue) => `is too long: ${issue.input.length} characters, at most ${max}`),
  );

const listOf = <T extends v.GenericSchema>(item: T, min: number, max: number) =>
  v.pipe(
    v.array(item, 'must be a list'),
    v.minLength(min, `must have at least ${min} entries`),
    v.maxLength(max, `must have at most ${max} entries`),
  );

const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, (issue) => `${JSON.stringify(issue.input)} is not one of: ${options.join(', ')}`);

const id = v.pipe(v.string('must be text'), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'));

/** Where an item comes from, by a name of its kind that may be shown to the user. */
const sources = [
  'our own',
  'interview-process guide',
  'preparation site',
  'principles guide for engineering leaders',
  'AWS manager guide',
] as const;

const covers = v.optional(v.array(id, 'must be a list'), []);

const byLevel = (min: number, max: number) =>
  v.strictObject({ L6: text(min, max), L7: text(min, max), L8: text(min, max) });

const probe = v.strictObject({ id, about: oneOf(probeSubjects), ask: text(25, 180), covers });

const design = v.strictObject({
  clarify: listOf(text(20, 220), 4, 6),
  estimate: listOf(v.strictObject({ what: text(5, 120), working: text(10, 260) }), 3, 5),
  decisions: listOf(v.strictObject({ choice: text(10, 220), because: text(10, 260), cost: text(10, 260) }), 3, 3),
  failures: listOf(text(30, 280), 3, 5),
  operations: listOf(text(30, 280), 3, 5),
  leading: listOf(text(30, 280), 2, 4),
});

const question = v.strictObject({
  id,
  kind: oneOf(questionKinds),
  ask: text(40, 240),
  principles: listOf(oneOf(principleIds), 0, 3),
  rounds: listOf(oneOf(rounds), 1, rounds.length),
  levels: listOf(oneOf(levels), 1, levels.length),
  regions: v.optional(listOf(oneOf(regions), 0, regions.length), []),
  angle: v.optional(oneOf(angles)),
  asksFor: v.optional(oneOf(askedFor)),
  siblings: v.optional(id),
  covers,
  source: oneOf(sources),
  listensFor: listOf(text(30, 160), 3, 5),
  outline: listOf(text(30, 200), 4, 6),
  weakSigns: listOf(text(30, 160), 3, 4),
  shift: byLevel(60, 260),
  probes: listOf(probe, 3, 6),
  design: v.optional(design),
});

export const questionDeck = v.strictObject({ name: text(3, 80), questions: listOf(question, 1, 200) });

export const principleDeck = v.strictObject({
  id: oneOf(principleIds),
  name: text(3, 80),
  short: text(60, 160),
  added2021: v.boolean('must be true or false'),
  meaning: v.strictObject({ ask: text(30, 160), points: listOf(text(40, 180), 3, 5), scene: text(120, 420) }),
  signals: v.strictObject({ ask: text(30, 160), ...byLevel(80, 280).entries }),
  antiPatterns: v.strictObject({ ask: text(30, 160), points: listOf(text(40, 180), 3, 5), heard: text(80, 320) }),
  tension: v.strictObject({
    ask: text(30, 160),
    with: oneOf(principleIds),
    points: listOf(text(40, 200), 2, 4),
    resolve: text(120, 420),
  }),
});

const concept = v.strictObject({
  id,
  ask: text(30, 200),
  answer: listOf(text(40, 220), 3, 5),
  inTheRoom: text(60, 280),
  trap: text(40, 240),
  siblings: v.optional(id),
  reading: v.strictObject({ title: text(5, 160), by: text(3, 120), year: v.optional(v.number()), where: text(3, 160) }),
});

export const conceptDeck = v.strictObject({ name: text(3, 80), concepts: listOf(concept, 1, 100) });

const fact = v.strictObject({
  id,
  ask: text(30, 180),
  answer: listOf(text(8, 240), 1, 8),
  detail: v.optional(text(30, 400)),
  siblings: v.optional(id),
  sources: listOf(oneOf(sources), 1, sources.length),
});

export const factDeck = v.strictObject({ name: text(3, 80), facts: listOf(fact, 1, 60) });

const lines = listOf(text(30, 200), 3, 6);

export const roundPanel = v.strictObject({
  id: oneOf(rounds),
  name: text(3, 60),
  decides: text(40, 220),
  lookedFor: lines,
  criteria: lines,
  prepare: lines,
  rejections: lines,
  askThem: listOf(v.strictObject({ id, ask: text(30, 180), why: text(40, 220) }), 4, 6),
});

const gapProbe = v.strictObject({ id, temperament: oneOf(temperaments), ask: text(15, 170) });

export const gapProbeDeck = v.strictObject({ gap: oneOf(gapIds), probes: listOf(gapProbe, 8, 24) });

/** What an interviewer of one temperament says around the questions. */
const says = (min: number, max: number) => listOf(text(8, 200), min, max);

export const interviewerDeck = v.strictObject({
  temperament: oneOf(temperaments),
  /** Before the first question of a round. */
  opening: says(3, 6),
  /** Before each further question. */
  next: says(4, 8),
  /** When a question or a follow-up was passed over. */
  passed: says(2, 4),
  /** Handing over to the candidate's own questions. */
  yours: says(2, 4),
  goodbye: says(2, 4),
  /** After a phase of a design; `outline` and `deep-dive` where nothing was said in it that the question’s own follow-ups speak of. */
  phases: v.strictObject({
    clarify: says(2, 4),
    estimate: says(2, 4),
    outline: says(2, 4),
    'deep-dive': says(2, 4),
  }),
  /** Nothing was told: asks for whatever comes nearest. */
  another: says(3, 5),
  /** A follow-up brought what was missing, and the next one goes deeper; {quote} is what was heard. */
  heard: says(3, 6),
  /** The same, and the next one goes after something else that was missing. */
  noted: says(3, 6),
  canonical: v.strictObject(
    Object.fromEntries(canonicalProbes.map((probe) => [probe, says(3, 5)])) as Record<
      (typeof canonicalProbes)[number],
      ReturnType<typeof says>
    >,
  ),
});

const minutes = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(120, 'is more than two hours'),
);

const loopRound = v.strictObject({
  id,
  name: text(3, 60),
  /** Who sits opposite. */
  role: text(3, 90),
  temperament: oneOf(temperaments),
  /** What this person wants to find out. */
  agenda: text(30, 240),
  panel: oneOf(rounds),
  /** Empty: any. */
  principles: listOf(oneOf(principleIds), 0, principleIds.length),
  competencies: v.optional(listOf(oneOf(competencies), 0, competencies.length), []),
  /** Kinds of question and their share of the round. */
  mix: listOf(
    v.strictObject({
      kinds: listOf(oneOf(questionKinds), 1, questionKinds.length),
      share: v.pipe(v.number('must be a number'), v.minValue(1, 'must be at least 1'), v.maxValue(10, 'is over 10')),
      /** Left out: at every pace. */
      paces: v.optional(listOf(oneOf(loopPaces), 1, loopPaces.length)),
    }),
    1,
    4,
  ),
  minutes: v.strictObject({ opening: minutes, questions: minutes, yours: minutes }),
  /** Left out of a loop unless the candidate asks for it. */
  optional: v.optional(v.boolean('must be true or false'), false),
  /** `named`: sits here as the bar raiser, and says so; `possible`: may turn out to be; `never`. */
  barRaiser: v.optional(oneOf(['named', 'possible', 'never']), 'possible'),
});

export const loopDeck = v.strictObject({
  id,
  name: text(3, 60),
  about: text(40, 240),
  rounds: listOf(loopRound, 1, 9),
});

const scores = v.strictObject({
  1: text(40, 220),
  2: text(40, 220),
  3: text(40, 220),
  4: text(40, 220),
  5: text(40, 220),
});

export const anchorDeck = v.strictObject({
  id: oneOf([...principleIds, ...competencies]),
  L6: scores,
  L7: scores,
  L8: scores,
});

export type ConceptDeck = v.InferOutput<typeof conceptDeck>;
export type FactDeck = v.InferOutput<typeof factDeck>;
export type RoundPanel = v.InferOutput<typeof roundPanel>;
export type GapProbeDeck = v.InferOutput<typeof gapProbeDeck>;
export type InterviewerDeck = v.InferOutput<typeof interviewerDeck>;
export type LoopDeck = v.InferOutput<typeof loopDeck>;
export type AnchorDeck = v.InferOutput<typeof anchorDeck>;
export type Question = v.InferOutput<typeof question>;
export type QuestionDeck = v.InferOutput<typeof questionDeck>;
export type PrincipleDeck = v.InferOutput<typeof principleDeck>;
