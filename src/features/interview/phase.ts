/** What every phase of the room is given, and has in common with the others. */
import { roundAt, type Interview, type InterviewDeed } from '../../domain/interview';
import type { Guide } from '../../content/catalogue';
import { linesOf, type InterviewScripts } from '../../content/interview-scripts';
import { useCommands } from '../../runtime/commands';
import type { RoomStore } from './room-store';

export interface RoomContent {
  readonly scripts: InterviewScripts;
  readonly guide: Guide;
}

export interface PhaseProps extends RoomContent {
  readonly interview: Interview;
  /** Resolves to whether it was saved. */
  readonly happen: (deed: InterviewDeed) => Promise<boolean>;
  /** An answer under way says how it is ended with what was typed, for when the round is cut short; `null` when it is over. */
  readonly holdAnswer: RoomStore['holdAnswer'];
  /** Has the interviewer ask, where that failed before. */
  readonly askAgain: () => void;
}

/** A line of the interviewer's; the same one whenever the same moment is shown. */
export function lineAt(
  { interview, scripts }: PhaseProps,
  kind: 'opening' | 'next' | 'passed' | 'yours' | 'goodbye',
  moment: number,
): string {
  const round = roundAt(interview);
  const lines = round ? linesOf(scripts, round.temperament)[kind] : [];
  return lines[(moment + interview.openedAt) % Math.max(1, lines.length)] ?? '';
}

/**
 * The one next thing of a phase: Enter wherever the focus is, Ctrl or Command with Enter inside a field.
 * @param isTooSoon whether a bare Enter is still the one that led here, pressed twice
 */
export function useNext(label: string, run: () => void, isTooSoon: () => boolean = () => false): void {
  const group = 'Room';
  useCommands([
    { id: 'room.next', label, group, keys: ['Mod+Enter'], run },
    { id: 'room.next-enter', label, group, keys: ['Enter'], run: () => !isTooSoon() && run() },
  ]);
}
