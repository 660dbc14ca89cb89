/** What every phase of the room is given, and has in common with the others. */
import { useState } from 'react';
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
  /** A phase in which something is written says how that is taken in, for when the round is cut short. */
  readonly holdUnfinished: RoomStore['holdUnfinished'];
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

/** A press this soon after a phase began, milliseconds, was meant for the one before. */
export const doublePress = 300;

/**
 * The one next thing of a phase: Enter wherever the focus is, Ctrl or Command with Enter inside a field.
 * @param isGuarded whether a press at once would skip something, and is taken for the second half of a double one
 */
export function useNext(label: string, run: () => void, isGuarded = true): void {
  const [began] = useState(() => performance.now());
  const next = () => {
    if (!isGuarded || performance.now() - began > doublePress) run();
  };
  useCommands([{ id: 'room.next', label, group: 'Room', keys: ['Enter', 'Mod+Enter'], run: next }]);
}
