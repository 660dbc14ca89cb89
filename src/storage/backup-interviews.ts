/** What a backup may contain of loops and drills: the schemas that every row of a file must pass. */
import * as v from 'valibot';
import type { InterviewEvent } from '../domain/interview';
import { scores, taps } from '../domain/interview';
import { designPhases } from '../domain/interview-script';
import type { Loop } from '../domain/loop';
import {
  canonicalProbes,
  competencies,
  gapIds,
  levels,
  loopPaces,
  principleIds,
  questionKinds,
  rounds,
  temperaments,
} from '../domain/question';
import { cardId, eventId, instant, longText, shortText, text } from './backup-fields';

const index = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(1000, 'is too large'),
);
const span = v.pipe(
  v.number('must be a number'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(86_400_000, 'is more than a day'),
);
const areas = [...principleIds, ...competencies] as const;
const score = v.picklist(scores, 'must be 1 to 5');
const oneOf = <const T extends readonly string[]>(options: T) => v.picklist(options, 'is not a word of this app');
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(most, `has more than ${most} entries`));

const segment = v.variant('kind', [
  v.strictObject({ kind: v.literal('answer'), phase: v.nullable(oneOf(designPhases)), allowed: span }),
  v.strictObject({ kind: v.literal('probe'), allowed: span }),
]);

const plan = v.strictObject({
  form: oneOf(['loop', 'drill']),
  name: shortText,
  level: oneOf(levels),
  pace: oneOf(loopPaces),
  seed: shortText,
  rounds: v.pipe(
    list(
      v.strictObject({
        id: shortText,
        name: shortText,
        role: text(200),
        temperament: oneOf(temperaments),
        agenda: text(1000),
        panel: oneOf(rounds),
        opening: span,
        yours: span,
        questions: list(
          v.strictObject({
            id: cardId,
            kind: oneOf(questionKinds),
            areas: list(oneOf(areas), areas.length),
            script: v.pipe(list(segment, 50), v.minLength(1, 'is empty')),
          }),
          100,
        ),
      }),
      20,
    ),
    v.minLength(1, 'is empty'),
  ),
  barRaiser: v.nullable(index),
  isBarRaiserNamed: v.boolean('must be true or false'),
});

const probe = v.variant('from', [
  v.strictObject({ from: v.literal('question'), id: shortText }),
  v.strictObject({ from: v.literal('canonical'), id: oneOf(canonicalProbes), wording: index }),
  v.strictObject({ from: v.literal('contradiction'), first: text(2000), second: text(2000) }),
  v.strictObject({ from: v.literal('another'), wording: index }),
  v.strictObject({ from: v.literal('phase'), phase: oneOf(designPhases), wording: index }),
  v.strictObject({ from: v.literal('gap'), gap: oneOf(gapIds), id: shortText, quote: v.nullable(text(2000)) }),
]);

const stamp = { id: eventId, interview: shortText, at: instant };
const eventOf = <Kind extends InterviewEvent['kind'], Fields extends v.ObjectEntries>(kind: Kind, fields: Fields) =>
  v.strictObject({ ...stamp, kind: v.literal(kind), ...fields });

/** By kind, so that a new kind of event does not compile until a backup can bring it back. */
const eventSchemas = {
  opened: eventOf('opened', { plan }),
  begun: eventOf('begun', {}),
  thinking: eventOf('thinking', {}),
  repeated: eventOf('repeated', {}),
  answering: eventOf('answering', {}),
  answered: eventOf('answered', { text: longText, notes: longText, isSpoken: v.boolean('must be true or false') }),
  tapped: eventOf('tapped', { said: v.nullable(list(oneOf(taps), taps.length)) }),
  probed: eventOf('probed', { probe, filled: v.nullable(text(2000)) }),
  letGo: eventOf('letGo', {}),
  passed: eventOf('passed', {}),
  roundCut: eventOf('roundCut', {}),
  asked: eventOf('asked', { questions: list(shortText, 50), notes: longText }),
  answerScored: eventOf('answerScored', { turn: index, score, evidence: longText, missed: list(index, 50) }),
  areaScored: eventOf('areaScored', { round: index, area: oneOf(areas), score, evidence: longText }),
  scored: eventOf('scored', {}),
  paused: eventOf('paused', {}),
  resumed: eventOf('resumed', {}),
  returned: eventOf('returned', { from: instant, wasPause: v.boolean('must be true or false') }),
  findingJudged: eventOf('findingJudged', {
    turn: index,
    gap: oneOf(gapIds),
    isWrong: v.boolean('must be true or false'),
  }),
  stopped: eventOf('stopped', {}),
} satisfies {
  readonly [Kind in InterviewEvent['kind']]: v.GenericSchema<unknown, Extract<InterviewEvent, { kind: Kind }>>;
};

export const interviewEventSchema = v.variant('kind', Object.values(eventSchemas), 'is not a kind of event');

const minutes = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(120, 'is more than two hours'),
);

/** Also what the editor of loops checks before it saves. */
export const loopSchema = v.strictObject({
  id: shortText,
  name: v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('needs a name'), v.maxLength(60, 'is too long')),
  about: text(400),
  rounds: v.pipe(
    list(
      v.strictObject({
        id: shortText,
        name: v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('needs a name'), v.maxLength(60, 'is too long')),
        role: text(120),
        temperament: oneOf(temperaments),
        agenda: text(400),
        panel: oneOf(rounds),
        principles: list(oneOf(principleIds), principleIds.length),
        competencies: list(oneOf(competencies), competencies.length),
        mix: v.pipe(
          list(
            v.strictObject({
              kinds: v.pipe(list(oneOf(questionKinds), questionKinds.length), v.minLength(1, 'names no kind')),
              share: v.pipe(
                v.number('must be a number'),
                v.minValue(1, 'must be at least 1'),
                v.maxValue(10, 'must be at most 10'),
              ),
              paces: v.optional(list(oneOf(loopPaces), loopPaces.length)),
            }),
            8,
          ),
          v.minLength(1, 'asks nothing'),
        ),
        minutes: v.strictObject({ opening: minutes, questions: minutes, yours: minutes }),
        optional: v.boolean('must be true or false'),
        barRaiser: oneOf(['named', 'possible', 'never']),
      }),
      20,
    ),
    v.minLength(1, 'has no round'),
    v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'has two rounds of one id'),
  ),
}) satisfies v.GenericSchema<unknown, Loop>;
