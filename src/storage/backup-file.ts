/**
 * Everything as one JSON file, and back. A file is outside input: it is read, checked and turned into a plan that is shown,
 * and only a plan is ever committed. Loaded on demand, with its validator.
 */
import * as v from 'valibot';
import { isoToDay } from '../domain/calendar';
import type { CardEvent } from '../domain/card-log';
import type { ImportedRows } from '../domain/change';
import { headOf, replayInterview, type InterviewEvent, type InterviewHead } from '../domain/interview';
import { levels, principleIds, regions } from '../domain/question';
import {
  dayMinutesBounds,
  isWithin,
  maximumDays,
  maximumSteps,
  principleWeights,
  settingBounds,
  stepBounds,
} from '../domain/setting-rules';
import { defaultSettings, type Settings } from '../domain/settings';
import { cardId, day, eventId, instant, longText, shortText } from './backup-fields';
import { interviewEventSchema, loopSchema } from './backup-interviews';
import type { Database } from './database';
import { readLoops } from './interview-queries';
import { readSettings } from './queries';

const appName = 'tell-me-more';
/** Raised when a file of a new version could be misread by an old one. */
const formatVersion = 2;

/** What an import would do, said before it does it. */
export interface ImportPlan {
  /** ISO instant at which the file was written. */
  readonly exportedAt: string;
  /** What is not here yet. */
  readonly rows: ImportedRows;
  readonly reviews: number;
  readonly cards: number;
  /** Events of the file that are here already. */
  readonly alreadyHere: number;
  readonly settings: Settings;
}

export type ImportResult =
  { readonly ok: true; readonly plan: ImportPlan } | { readonly ok: false; readonly problem: string };

/** All events and settings; drafts, being unfinished, and recordings, being large, stay behind. Pieces of text, so that a long log is never one string. */
export async function exportBackup(db: Database, now: number): Promise<Blob> {
  const settings = await readSettings(db);
  const exportedAt = new Date(now).toISOString();
  const head = { app: appName, format: formatVersion, exportedAt, settings, loops: await readLoops(db) };
  const pieces = [
    `${JSON.stringify(head).slice(0, -1)},"events":[\n`,
    ...(await rowsAsJson(db.events)),
    '\n],"interviewEvents":[\n',
    ...(await rowsAsJson(db.interviewEvents)),
    '\n]}\n',
  ];
  return new Blob(pieces, { type: 'application/json' });
}

async function rowsAsJson(table: Database['events'] | Database['interviewEvents']): Promise<string[]> {
  const pieces: string[] = [];
  const batch = 5000;
  let after = '';
  for (;;) {
    const rows: readonly { readonly id: string }[] = await table.where('id').above(after).limit(batch).toArray();
    if (rows.length === 0) return pieces;
    pieces.push(`${after === '' ? '' : ',\n'}${rows.map((row) => JSON.stringify(row)).join(',\n')}`);
    after = rows.at(-1)?.id ?? after;
  }
}

/** Reads a file's text. Any text at all gives a plan or a sentence; nothing is written. */
export async function planImport(db: Database, text: string): Promise<ImportResult> {
  const file = parseJson(text);
  if (file === undefined)
    return refuse('This file is not JSON: it is damaged, cut short, or something else altogether.');
  const head = v.safeParse(headSchema, file);
  if (!head.success || head.output.app !== appName) return refuse('This is not a backup of Tell Me More.');
  if (head.output.format > formatVersion)
    return refuse(
      `This backup was written by a newer version of the app (format ${head.output.format}, this version reads ${formatVersion}). Reload the page to get that version, then try again.`,
    );
  const body = v.safeParse(backupSchema, file);
  if (!body.success) return refuse(`The file is damaged: ${describeIssue(body.issues[0])}. Nothing was changed.`);
  const { events, exportedAt, settings, loops } = body.output;
  const fresh = notYetIn(await db.events.toCollection().primaryKeys(), events);
  const interviewEvents = notYetIn(await db.interviewEvents.toCollection().primaryKeys(), body.output.interviewEvents);
  const loopsHere = new Set((await readLoops(db)).map((loop) => JSON.stringify(loop)));
  return {
    ok: true,
    plan: {
      exportedAt,
      rows: {
        events: fresh,
        interviewEvents,
        interviews: await headsWith(db, interviewEvents),
        loops: loops.filter((loop) => !loopsHere.has(JSON.stringify(loop))),
      },
      reviews: fresh.filter((event) => event.kind === 'reviewed').length,
      cards: new Set(fresh.map((event) => event.cardId)).size,
      alreadyHere: events.length - fresh.length,
      settings: { ...defaultSettings, ...settings } as Settings,
    },
  };
}

/** Those whose id is new, each once. */
function notYetIn<Row extends { readonly id: string }>(known: readonly string[], rows: readonly Row[]): Row[] {
  const seen = new Set(known);
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The interviews that get new events, as they stand with them. */
async function headsWith(db: Database, events: readonly InterviewEvent[]): Promise<InterviewHead[]> {
  const ids = [...new Set(events.map((event) => event.interview))];
  const here = await db.interviewEvents.where('interview').anyOf(ids).toArray();
  return ids.flatMap((id) => {
    const log = [...here, ...events].filter((event) => event.interview === id);
    const interview = replayInterview(log.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    return interview ? [headOf(interview)] : [];
  });
}

const actionId = shortText;
const stamp = { id: eventId, action: actionId, cardId, at: instant, day };

const eventOf = <Kind extends CardEvent['kind'], Fields extends v.ObjectEntries>(kind: Kind, fields: Fields) =>
  v.strictObject({ ...stamp, kind: v.literal(kind), ...fields });

/** By kind, so that a new kind of event does not compile until a backup can bring it back. */
const eventSchemas = {
  reviewed: eventOf('reviewed', {
    rating: v.picklist([1, 2, 3, 4], 'must be 1 to 4'),
    phase: v.picklist(['learning', 'review', 'relearning'], 'is not a phase'),
    step: v.pipe(
      v.number('must be a number'),
      v.integer('must be whole'),
      v.minValue(0, 'must not be negative'),
      v.maxValue(100, 'is too large'),
    ),
    dueDay: day,
    dueAt: v.nullable(instant),
    took: v.pipe(
      v.number('must be a number'),
      v.minValue(0, 'must not be negative'),
      v.maxValue(86_400_000, 'is more than a day'),
    ),
    interview: v.optional(shortText),
  }),
  buried: eventOf('buried', { until: day, asSibling: v.boolean('must be true or false') }),
  unburied: eventOf('unburied', {}),
  suspended: eventOf('suspended', {}),
  unsuspended: eventOf('unsuspended', {}),
  flagged: eventOf('flagged', {}),
  unflagged: eventOf('unflagged', {}),
  reset: eventOf('reset', {}),
  dueSet: eventOf('dueSet', { dueDay: day }),
  noteWritten: eventOf('noteWritten', { text: longText }),
  ownWritten: eventOf('ownWritten', {
    text: v.strictObject({ front: v.pipe(longText, v.nonEmpty('must not be empty')), back: longText }),
  }),
  deleted: eventOf('deleted', {}),
  voided: eventOf('voided', { target: actionId }),
  restored: eventOf('restored', { target: actionId }),
} satisfies { readonly [Kind in CardEvent['kind']]: v.GenericSchema<unknown, Extract<CardEvent, { kind: Kind }>> };

const eventSchema = v.variant('kind', Object.values(eventSchemas), 'is not a kind of event');

const within = (name: keyof typeof settingBounds) =>
  v.custom<number>(
    (value) => isWithin(value, settingBounds[name]),
    `must be ${settingBounds[name].min} to ${settingBounds[name].max}`,
  );
const steps = v.pipe(
  v.array(v.custom<number>((value) => isWithin(value, stepBounds), 'is not a number of minutes')),
  v.maxLength(maximumSteps, `has more than ${maximumSteps} steps`),
);

const isoDate = v.pipe(
  v.string('must be text'),
  v.check((date) => isoToDay(date) !== undefined, 'is not a date'),
);

const settingsSchema = v.partial(
  v.object({
    level: v.nullable(v.picklist(levels, 'is not a level')),
    region: v.nullable(v.picklist(regions, 'is not a region')),
    interviewDate: v.nullable(isoDate),
    laterInterviewDate: v.nullable(isoDate),
    startDate: v.nullable(isoDate),
    minutesADay: v.nullable(within('minutesADay')),
    daysOff: v.pipe(v.array(isoDate, 'must be a list'), v.maxLength(maximumDays, 'has too many days')),
    minutesOn: v.pipe(
      v.record(
        isoDate,
        v.custom<number>((value) => isWithin(value, dayMinutesBounds), 'is not a number of minutes'),
      ),
      v.check((days) => Object.keys(days).length <= maximumDays, 'has too many days'),
    ),
    // A principle of a later version is left out.
    principleWeights: v.partial(
      v.object(v.entriesFromList(principleIds, v.picklist(principleWeights, 'is no weight'))),
    ),
    hasCodingRound: v.boolean('must be true or false'),
    desiredRetention: within('desiredRetention'),
    learningSteps: steps,
    relearningSteps: steps,
    maximumInterval: within('maximumInterval'),
    fuzz: v.boolean('must be true or false'),
    rolloverHour: within('rolloverHour'),
    newPerDay: within('newPerDay'),
    reviewsPerDay: within('reviewsPerDay'),
    learnAhead: within('learnAhead'),
    leechLapses: within('leechLapses'),
  }),
);

const headSchema = v.object({ app: v.string(), format: v.number() });
const backupSchema = v.object({
  exportedAt: v.pipe(
    shortText,
    v.check((text) => !Number.isNaN(Date.parse(text)), 'is not an instant'),
  ),
  settings: settingsSchema,
  events: v.array(eventSchema, 'must be a list'),
  // Absent from files of format 1.
  interviewEvents: v.optional(v.array(interviewEventSchema, 'must be a list'), []),
  loops: v.optional(v.array(loopSchema, 'must be a list'), []),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? null;
  } catch {
    return undefined;
  }
}

/** `events, entry 12, rating: must be 1 to 4` */
function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map((part) =>
    typeof part.key === 'number' ? `entry ${part.key + 1}` : String(part.key),
  );
  return `${path.join(', ')}: ${isOurs(issue.message) ? issue.message : plainIssue(issue)}`;
}

/** Valibot's own messages speak of types; ours are sentences about the file. */
const isOurs = (message: string) => !message.startsWith('Invalid ');

function plainIssue({ expected, received }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'is nothing that this version knows';
  return received === 'undefined' ? 'is missing' : 'is not what belongs there';
}

function refuse(problem: string): ImportResult {
  return { ok: false, problem };
}
