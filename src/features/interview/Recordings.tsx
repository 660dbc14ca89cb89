import { useEffect, useState } from 'react';
import type { InterviewId, Turn } from '../../domain/interview';
import { useRuntime } from '../../runtime/runtime';
import type { RecordingRow } from '../../storage/database';
import { readRecording, readRecordings } from '../../storage/interview-queries';
import { useLive } from '../../storage/live';
import { partName } from './room-words';
import styles from './Recordings.module.css';

interface Props {
  readonly interview: InterviewId;
  readonly turn: Turn;
  /** Of the turn within the interview. */
  readonly index: number;
}

/** What was recorded of one question, to be heard again. */
export function Recordings({ interview, turn, index }: Props) {
  const runtime = useRuntime();
  const rows = useLive(() => readRecordings(runtime.db, interview), [runtime, interview]);
  const ofTurn = rows?.filter((row) => row.turn === index) ?? [];
  if (ofTurn.length === 0) return null;
  return (
    <ul className={styles['recordings']} aria-label="Recordings">
      {ofTurn.map((row) => (
        <li key={`${row.part}/${row.take}`}>
          <span>
            {partName(turn, row.part)}
            {row.take > 0 && ', continued'}
          </span>
          <Player row={row} />
        </li>
      ))}
    </ul>
  );
}

function Player({ row }: { readonly row: RecordingRow }) {
  const runtime = useRuntime();
  const [source, setSource] = useState<string | null>(null);
  const { bytes } = row;
  useEffect(() => {
    let made: string | null = null;
    let isWanted = true;
    void readRecording(runtime.db, row).then((blob) => {
      if (!isWanted) return;
      made = URL.createObjectURL(blob);
      setSource(made);
    });
    return () => {
      isWanted = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
    // A longer recording is another piece of sound.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the row is new at every read, what it names is not
  }, [runtime, bytes]);
  // The words, where there are any, stand beside it: they are what a caption would be.
  // eslint-disable-next-line jsx-a11y/media-has-caption
  return source === null ? null : <audio controls src={source} preload="metadata" />;
}
