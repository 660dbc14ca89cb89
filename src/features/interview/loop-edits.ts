/** A loop while it is being changed: what can be done to it, how it is kept as text, and what is wrong with it. */
import * as v from 'valibot';
import type { Loop, LoopRound } from '../../domain/loop';
import { loopSchema } from '../../storage/backup-interviews';

/** Only its numbers differ from a loop's: a field that was emptied holds `null`. */
export interface LoopDraft extends Omit<Loop, 'rounds'> {
  readonly rounds: readonly RoundDraft[];
}

export interface RoundDraft extends Omit<LoopRound, 'mix' | 'minutes'> {
  readonly mix: readonly MixDraft[];
  readonly minutes: Readonly<Record<Stretch, number | null>>;
}

export interface MixDraft extends Omit<LoopRound['mix'][number], 'share'> {
  readonly share: number | null;
}

export type Stretch = keyof LoopRound['minutes'];

export interface Problem {
  /** The path of the field, as in `rounds.0.minutes.opening`. */
  readonly at: string;
  /** Names what is wrong, and where. */
  readonly sentence: string;
  /** Nothing is there yet; no reproach before somebody wants to save. */
  readonly isMissing: boolean;
}

/** More are shown where a file brought them, but none is added. */
export const mostMixEntries = 4;

export const blankMixEntry: MixDraft = { kinds: [], share: 1 };

export function blankRound(id: string): RoundDraft {
  return {
    id,
    name: '',
    role: '',
    temperament: 'warm',
    agenda: '',
    panel: 'hiring-manager',
    principles: [],
    competencies: [],
    mix: [{ kinds: ['behavioural'], share: 1 }],
    minutes: { opening: 5, questions: 50, yours: 5 },
    optional: false,
    barRaiser: 'possible',
  };
}

export function addRound(loop: LoopDraft, round: RoundDraft, index = loop.rounds.length): LoopDraft {
  return { ...loop, rounds: loop.rounds.toSpliced(index, 0, round) };
}

export function removeRound(loop: LoopDraft, index: number): LoopDraft {
  return { ...loop, rounds: loop.rounds.toSpliced(index, 1) };
}

/** The same loop where there is no round, or no place to move it to. */
export function moveRound(loop: LoopDraft, index: number, to: number): LoopDraft {
  const round = loop.rounds[index];
  if (!round || to < 0 || to >= loop.rounds.length) return loop;
  return { ...loop, rounds: loop.rounds.toSpliced(index, 1).toSpliced(to, 0, round) };
}

export function changeRound(loop: LoopDraft, index: number, change: Partial<Omit<RoundDraft, 'id'>>): LoopDraft {
  const round = loop.rounds[index];
  return round ? { ...loop, rounds: loop.rounds.with(index, { ...round, ...change }) } : loop;
}

/** `chosen` with `item` or without it, in the order of `all`. */
export function toggle<T>(all: readonly T[], chosen: readonly T[], item: T, isOn: boolean): readonly T[] {
  return all.filter((known) => (known === item ? isOn : chosen.includes(known)));
}

/** Minutes; what is not filled in, or below 0, counts as none. */
export function draftMinutes(rounds: readonly RoundDraft[]): number {
  return rounds
    .flatMap(({ minutes }) => [minutes.opening, minutes.questions, minutes.yours])
    .reduce<number>((sum, count) => sum + Math.max(0, count ?? 0), 0);
}

/**
 * A loop as it was left under way, right or wrong.
 * @returns `stored` where the text is no loop: broken off, or written by another version
 */
export function parseLoopDraft(text: string, stored: Loop): LoopDraft {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return stored;
  }
  const { issues = [] } = v.safeParse(loopSchema, value);
  return issues.every(isOfUser) ? { ...(value as LoopDraft), id: stored.id } : stored;
}

/** The loop as it may be saved, or all that stands against it. */
export function checkLoop(draft: LoopDraft): { readonly loop: Loop | null; readonly problems: readonly Problem[] } {
  const { success, output, issues = [] } = v.safeParse(loopSchema, trim(draft));
  const found = [...issues.map(problemOf), ...findBarRaisers(draft)];
  const problems = found.filter(({ at }, index) => found.findIndex((other) => other.at === at) === index);
  return { loop: success && problems.length === 0 ? output : null, problems };
}

type Issue = v.InferIssue<typeof loopSchema>;

/** Whether it is something that a user can have entered: a wrong value, and not a wrong shape. */
function isOfUser(issue: Issue): boolean {
  if (issue.path?.at(-1)?.key === 'id') return false;
  return issue.kind === 'validation' || (issue.type === 'number' && issue.input === null);
}

function trim(draft: LoopDraft): LoopDraft {
  return {
    ...draft,
    about: draft.about.trim(),
    rounds: draft.rounds.map((round) => ({ ...round, role: round.role.trim(), agenda: round.agenda.trim() })),
  };
}

function problemOf(issue: Issue): Problem {
  const isEmpty = issue.type === 'non_empty' || issue.type === 'min_length';
  const isTooLong = issue.type === 'max_length' && typeof issue.input === 'string';
  const predicate = isTooLong
    ? `${issue.message}: ${issue.input.length} characters, where ${issue.requirement} are the most`
    : issue.message;
  return {
    at: v.getDotPath(issue) ?? '',
    sentence: `${subjectOf(issue.path?.map(({ key }) => key) ?? [], isEmpty)} ${predicate}.`,
    isMissing: isEmpty || issue.input === null,
  };
}

/** What the schema's “is too long” or “needs a name” is said of. */
function subjectOf(path: readonly unknown[], isEmpty: boolean): string {
  const [field, index, part, detail, last] = path;
  if (field !== 'rounds' || typeof index !== 'number') {
    if (field === 'name' && !isEmpty) return 'The name of the loop';
    return field === 'about' ? 'The text about the loop' : 'The loop';
  }
  const round = `round ${index + 1}`;
  if (part === 'name' && !isEmpty) return `The name of ${round}`;
  if (part === 'role') return `What ${round} says of who sits opposite`;
  if (part === 'agenda') return `The agenda in ${round}`;
  if (part === 'minutes') return `${stretchSubjects[detail as Stretch]} ${round}`;
  if (part === 'mix' && typeof detail === 'number')
    return last === 'share' ? `The share of entry ${detail + 1} in ${round}` : `Entry ${detail + 1} of ${round}`;
  return `Round ${index + 1}`;
}

const stretchSubjects: Readonly<Record<Stretch, string>> = {
  opening: 'The opening of',
  questions: 'The time for questions in',
  yours: 'The time for your own questions in',
};

/** The first one who is named stands; all others are one too many. */
function findBarRaisers({ rounds }: LoopDraft): Problem[] {
  const first = rounds.findIndex(({ barRaiser }) => barRaiser === 'named');
  return rounds.flatMap(({ barRaiser }, index) =>
    barRaiser === 'named' && index !== first
      ? [
          {
            at: `rounds.${index}.barRaiser`,
            sentence: `Round ${index + 1} names a bar raiser, and round ${first + 1} does so already. A loop has one at most.`,
            isMissing: false,
          },
        ]
      : [],
  );
}
