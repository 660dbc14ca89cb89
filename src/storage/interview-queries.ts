/** What the screens of loops and drills ask of the database. */
import { liveEvents, type ActionId } from '../domain/card-log';
import type { RecordingKey } from '../domain/change';
import { replayInterview, type Interview, type InterviewId } from '../domain/interview';
import type { Loop } from '../domain/loop';
import type { Database, InterviewRow, RecordingRow } from './database';

/** @returns `null` where there is no such interview */
export async function readInterview(db: Database, id: InterviewId): Promise<Interview | null> {
  const events = await db.interviewEvents.where({ interview: id }).toArray();
  const log = events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const interview = replayInterview(log);
  // Two devices may have gone on with it: what no longer fits was ignored, and what comes next follows it all the same.
  return interview && { ...interview, lastEvent: log.at(-1)?.id ?? interview.lastEvent };
}

/** The room that was not left, if there is one. */
export async function readOpenInterview(db: Database): Promise<InterviewRow | null> {
  return (await db.interviews.where({ isOpen: 1 }).first()) ?? null;
}

/** Newest first; of one form, or of both. */
export async function readInterviews(
  db: Database,
  limit: number,
  form?: Interview['plan']['form'],
): Promise<readonly Interview[]> {
  const rows = await db.interviews
    .orderBy('openedAt')
    .reverse()
    .filter((row) => form === undefined || row.form === form)
    .limit(limit)
    .toArray();
  const interviews = await Promise.all(rows.map(({ id }) => readInterview(db, id)));
  return interviews.filter((interview) => interview !== null);
}

/** In the order in which they were made. */
export async function readRecordings(db: Database, interview: InterviewId): Promise<readonly RecordingRow[]> {
  return await db.recordings.where({ interview }).toArray();
}

/** Bytes of recordings by interview. */
export async function readRecordingSizes(db: Database): Promise<ReadonlyMap<InterviewId, number>> {
  const sizes = new Map<InterviewId, number>();
  await db.recordings.each(({ interview, bytes }) => sizes.set(interview, (sizes.get(interview) ?? 0) + bytes));
  return sizes;
}

/** A recording as one playable piece. */
export async function readRecording(db: Database, recording: RecordingRow): Promise<Blob> {
  const { interview, turn, part, take } = recording;
  const chunks = await db.chunks
    .where('[interview+turn+part+take+index]')
    .between([interview, turn, part, take, 0], [interview, turn, part, take, Infinity])
    .toArray();
  return new Blob(
    chunks.map(({ data }) => data),
    { type: recording.mime },
  );
}

/** How many recordings a part has so far: a reload begins another. */
export async function countTakes(db: Database, { interview, turn, part }: Omit<RecordingKey, 'take'>): Promise<number> {
  return await db.recordings
    .where('[interview+turn+part+take]')
    .between([interview, turn, part, 0], [interview, turn, part, Infinity])
    .count();
}

/** Whether an action on cards stands; `null` if it was never done. */
export async function isActionStanding(db: Database, action: ActionId): Promise<boolean | null> {
  const [first] = await db.events.where({ action }).limit(1).toArray();
  if (!first) return null;
  const log = await db.events.where({ cardId: first.cardId }).toArray();
  return liveEvents(log.toSorted((a, b) => (a.id < b.id ? -1 : 1))).some((event) => event.action === action);
}

/** Loops of the user's own. */
export async function readLoops(db: Database): Promise<readonly Loop[]> {
  return await db.loops.toArray();
}
