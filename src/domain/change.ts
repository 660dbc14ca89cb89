/** Every write there is. `storage/commit.ts` carries them out; a new kind does not compile until it does. */
import type { Day, Millis } from './calendar';
import type { ActionId, CardDeed, CardEvent, CardId, EventId } from './card-log';
import type { InterviewEvent, InterviewHead, InterviewId } from './interview';
import type { Loop } from './loop';
import type { Settings } from './settings';

/** When and by which action of the user's something is done. */
export interface Stamp {
  readonly action: ActionId;
  readonly at: Millis;
  readonly day: Day;
}

/** One deed on one card within an action. */
export interface CardStep {
  readonly cardId: CardId;
  readonly deed: CardDeed;
  /**
   * The card's newest event when this was decided. Another one in the database means that somebody was faster, a second
   * tab perhaps, and nothing is written. Left out where the deed is right whatever came before.
   */
  readonly basis?: EventId | null;
}

export type Change =
  /** A whole action on one card or several: all of it or nothing, and undone as one. `once`: not if it was ever done before. */
  | { readonly kind: 'act'; readonly stamp: Stamp; readonly steps: readonly CardStep[]; readonly once?: boolean }
  | { readonly kind: 'undo'; readonly stamp: Stamp; readonly target: ActionId }
  | { readonly kind: 'redo'; readonly stamp: Stamp; readonly target: ActionId }
  | { readonly kind: 'saveSettings'; readonly settings: Settings }
  /** Text that is being typed and is not yet part of anything; an empty text drops it. */
  | { readonly kind: 'keepDraft'; readonly key: string; readonly text: string }
  /** Something that happened in a loop or a drill; nothing is written if its newest event is no longer `basis`. */
  | {
      readonly kind: 'interview';
      readonly event: InterviewEvent;
      readonly basis: EventId | null;
      /** As the interview stands after it. */
      readonly head: InterviewHead;
    }
  /** Somebody was in the room at this instant. */
  | { readonly kind: 'seeRoom'; readonly interview: InterviewId; readonly at: Millis }
  /** Two seconds of a recording, or less. */
  | {
      readonly kind: 'keepChunk';
      readonly recording: RecordingKey;
      readonly index: number;
      readonly mime: string;
      readonly data: ArrayBuffer;
    }
  | { readonly kind: 'deleteRecordings'; readonly interview: InterviewId }
  /** A loop of the user's own, made or changed. */
  | { readonly kind: 'saveLoop'; readonly loop: Loop }
  | { readonly kind: 'deleteLoop'; readonly id: string }
  /** What a backup has and this device has not, and its settings if they are wanted. */
  | { readonly kind: 'import'; readonly rows: ImportedRows; readonly settings: Settings | null };

export interface ImportedRows {
  readonly events: readonly CardEvent[];
  readonly interviewEvents: readonly InterviewEvent[];
  /** Every interview that has new events, as it stands with them. */
  readonly interviews: readonly InterviewHead[];
  /** One of the same id is replaced. */
  readonly loops: readonly Loop[];
}

/** Names a recording: which stretch of which interview, and its how-manieth beginning (a reload begins anew). */
export interface RecordingKey {
  readonly interview: InterviewId;
  /** Index of the turn. */
  readonly turn: number;
  /** Index of the part within the turn. */
  readonly part: number;
  readonly take: number;
}
