/** A loop as it is written down: who asks, about what, for how long. Shipped ones come from `decks/loops`; a user's own are kept in the database. */
import type { Competency, LoopPace, PrincipleId, QuestionKind, RoundId, Temperament } from './question';

export interface Loop {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly rounds: readonly LoopRound[];
}

export interface LoopRound {
  /** Unique within the loop. */
  readonly id: string;
  readonly name: string;
  /** Who sits opposite. */
  readonly role: string;
  readonly temperament: Temperament;
  /** What this person wants to find out. */
  readonly agenda: string;
  readonly panel: RoundId;
  /** Empty: any. */
  readonly principles: readonly PrincipleId[];
  readonly competencies: readonly Competency[];
  readonly mix: readonly MixEntry[];
  readonly minutes: { readonly opening: number; readonly questions: number; readonly yours: number };
  /** Left out of a loop unless it is asked for. */
  readonly optional: boolean;
  readonly barRaiser: 'named' | 'possible' | 'never';
}

interface MixEntry {
  readonly kinds: readonly QuestionKind[];
  /** 1 to 10, against the other entries of the round. */
  readonly share: number;
  /** Left out: at every pace. */
  readonly paces?: readonly LoopPace[] | undefined;
}

export function roundMinutes({ minutes }: LoopRound): number {
  return minutes.opening + minutes.questions + minutes.yours;
}

/** Minutes of a whole loop at its real pace. */
export function loopMinutes(rounds: readonly LoopRound[]): number {
  return rounds.reduce((sum, round) => sum + roundMinutes(round), 0);
}
