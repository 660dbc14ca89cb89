/** Records what is said in the room, a recording for each stretch of speaking, in pieces that are on the disk within two seconds. */
import type { Change, RecordingKey } from '../../domain/change';
import type { Interview } from '../../domain/interview';
import { openRecorder, type Recorder } from '../../runtime/devices/recorder';
import { setDevice } from '../../runtime/device';
import { showNotice } from '../../runtime/notices';
import type { Runtime } from '../../runtime/runtime';
import { commit } from '../../storage/commit';
import { describeFailure } from '../../storage/failures';
import { countTakes } from '../../storage/interview-queries';

export interface RoomRecorder {
  /** Follows the room: records while somebody speaks and nothing is paused. */
  readonly follow: (interview: Interview | null, isWanted: boolean) => void;
  readonly close: () => void;
}

type Chunk = Omit<Extract<Change, { kind: 'keepChunk' }>, 'kind'>;

export function createRoomRecorder(runtime: Runtime): RoomRecorder {
  let recorder: Recorder | null = null;
  let under: string | null = null;
  let wanted: string | null = null;
  /** Whether the candidate wants to be recorded at all; if not, the microphone is let go. */
  let isOn = false;
  // Pieces that could not be written wait here for the next attempt.
  let waiting: Chunk[] = [];
  let working: Promise<void> = Promise.resolve();

  const keep = async () => {
    const chunks = waiting;
    waiting = [];
    try {
      await commit(
        runtime.db,
        runtime.makeId,
        chunks.map((chunk) => ({ kind: 'keepChunk', ...chunk })),
      );
    } catch (error) {
      waiting = [...chunks, ...waiting];
      showNotice({ tone: 'failure', text: describeFailure(error).sentence });
    }
  };

  const letGo = () => {
    recorder?.close();
    recorder = null;
  };

  /** The microphone is gone: what was recorded is kept, and the next press opens another one. */
  const lose = () => {
    recorder = null;
    under = null;
    wanted = null;
    setDevice({ records: false });
    showNotice({
      tone: 'failure',
      text: 'The microphone is gone, so nothing more is recorded. What was recorded is kept; tick “Record me” to try again.',
    });
  };

  const settle = async () => {
    if (under === wanted && (isOn || !recorder)) return;
    await recorder?.stop();
    if (waiting.length > 0) await keep();
    under = null;
    if (!isOn) letGo();
    const stretch = wanted;
    if (stretch === null) return;
    try {
      recorder ??= await openRecorder(lose);
      const [interview = '', turn, part] = stretch.split('/');
      const place = { interview, turn: Number(turn), part: Number(part) };
      const recording: RecordingKey = { ...place, take: await countTakes(runtime.db, place) };
      under = stretch;
      const { mime } = recorder;
      recorder.start((data, index) => {
        waiting.push({ recording, index, mime, data });
        void keep();
      });
    } catch (error) {
      wanted = null;
      setDevice({ records: false });
      showNotice({ tone: 'failure', text: describeRefusal(error) });
    }
  };

  return {
    follow: (interview, isWanted) => {
      isOn = isWanted;
      wanted = interview && isWanted ? stretchOf(interview) : null;
      working = working.then(settle);
    },
    close: () => {
      wanted = null;
      working = working.then(settle).then(letGo);
    },
  };
}

/** Names the stretch of speaking under way; `null` where nobody speaks. */
function stretchOf({ id, place, clock, turns }: Interview): string | null {
  const isSpeaking = place.name === 'answer' || place.name === 'probe';
  if (!isSpeaking || clock.pausedAt !== null) return null;
  const turn = turns.length - 1;
  return `${id}/${turn}/${turns[turn]?.parts.length ?? 0}`;
}

function describeRefusal(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError')
    return 'The browser does not let this page use the microphone, so nothing is recorded. Typing and notes work as before.';
  if (name === 'NotFoundError') return 'There is no microphone here, so nothing is recorded.';
  return 'The microphone could not be opened, so nothing is recorded. Typing and notes work as before.';
}
