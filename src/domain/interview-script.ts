/** How a question runs: what is answered, for how long, and where the interviewer digs. The kind of question decides. */
import type { Millis } from './calendar';
import type { QuestionKind } from './question';

const minute: Millis = 60_000;

/** Every follow-up is answered in this time, at any pace. */
export const probeTime: Millis = 30_000;
/** "Give me a minute to think." */
export const thinkingTime: Millis = minute;
/** Reading a question, drawing breath, saying thank you: what a question takes besides its clocks. */
const aroundQuestion: Millis = 45_000;

export const designPhases = ['clarify', 'estimate', 'outline', 'deep-dive', 'operate'] as const;
export type DesignPhase = (typeof designPhases)[number];

export type Segment =
  | { readonly kind: 'answer'; readonly phase: DesignPhase | null; readonly allowed: Millis }
  | { readonly kind: 'probe'; readonly allowed: Millis };

const probe: Segment = { kind: 'probe', allowed: probeTime };
const answer = (allowed: Millis, phase: DesignPhase | null = null): Segment => ({ kind: 'answer', phase, allowed });
const withProbes = (first: Segment, probes: number): readonly Segment[] => [
  first,
  ...Array.from({ length: probes }, () => probe),
];

/** 37 minutes of design in five phases, and the interviewer's word after each but the last: 39 in all. */
const designScript: readonly Segment[] = [
  answer(5 * minute, 'clarify'),
  probe,
  answer(5 * minute, 'estimate'),
  probe,
  answer(10 * minute, 'outline'),
  probe,
  answer(10 * minute, 'deep-dive'),
  probe,
  answer(7 * minute, 'operate'),
];

const scripts: Readonly<Record<QuestionKind, readonly Segment[]>> = {
  behavioural: withProbes(answer(2 * minute), 4),
  motivation: withProbes(answer(minute), 3),
  people: withProbes(answer(3 * minute), 3),
  delivery: withProbes(answer(3 * minute), 3),
  'operational-excellence': withProbes(answer(3 * minute), 3),
  strategy: withProbes(answer(3 * minute), 3),
  coding: withProbes(answer(3 * minute), 3),
  'system-design': designScript,
};

export function scriptOf(kind: QuestionKind): readonly Segment[] {
  return scripts[kind];
}

/** The time that a question is planned to take in a round, with what lies around its clocks. */
export function questionTime(kind: QuestionKind): Millis {
  return aroundQuestion + scripts[kind].reduce((sum, segment) => sum + segment.allowed, 0);
}
