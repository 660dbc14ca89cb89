/**
 * Everything as one JSON file, and back. A file is outside input: it is read, checked and turned into a plan that is shown,
 * and only a plan is ever committed. Loaded on demand, with its validator.
 */
import { decodeTime } from 'ulid';
import * as v from 'valibot';
import { isoToDay, type Day } from '../domain/calendar';
import type { CardEvent } from '../domain/card-log';
import { levels, regions } from '../domain/question';
import { defaultSettings, isWithin, maximumSteps, settingBounds, stepBounds, type Settings } from '../domain/settings';
import type { Database } from './database';
import { readSettings } from './queries';

const appName = 'tell-me-more';
/** Raised when a file of a new version could be misread by an old one. */
const formatVersion = 1;

/** What an import would do, said before it does it. */
export interface ImportPlan {
  /** ISO instant at which the file was written. */
  readonly exportedAt: string;
  /** Events that are not here yet. */
  readonly events: readonly CardEvent[];
  readonly reviews: number;
  readonly cards: number;
  /** Events of the file that are here already. */
  readonly alreadyHere: number;
  readonly settings: Settings;
}

export type ImportResult =
  { readonly ok: true; readonly plan: ImportPlan } | { readonly ok: false; readonly problem: string };

/** All events and settings; drafts, being unfinished, stay behind. Pieces of text, so that a long log is never one string. */
export async function exportBackup(db: Database, now: number): Promise<Blob> {
  const settings = await readSettings(db);
  const head = { app: appName, format: formatVersion, exportedAt: new Date(now).toISOString(), settings };
  const pieces = [`${JSON.stringify(head).slice(0, -1)},"events":[\n`];
  const batch = 5000;
  let after = '';
  for (;;) {
    const events = await db.events.where('id').above(after).limit(batch).toArray();
    if (events.length === 0) break;
    pieces.push(`${after === '' ? '' : ',\n'}${events.map((event) => JSON.stringify(event)).join(',\n')}`);
    after = events.at(-1)?.id ?? after;
  }
  pieces.push('\n]}\n');
  return new Blob(pieces, { type: 'application/json' });
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
  const { events, exportedAt, settings } = body.output;
  const known = new Set(await db.events.toCollection().primaryKeys());
  const inFile = new Set<string>();
  const fresh: CardEvent[] = [];
  for (const event of events) {
    if (!known.has(event.id) && !inFile.has(event.id)) fresh.push(event);
    inFile.add(event.id);
  }
  return {
    ok: true,
    plan: {
      exportedAt,
      events: fresh,
      reviews: fresh.filter((event) => event.kind === 'reviewed').length,
      cards: new Set(fresh.map((event) => event.cardId)).size,
      alreadyHere: events.length - fresh.length,
      settings: { ...defaultSettings, ...settings } as Settings,
    },
  };
}

/** The year 2200: ids must still be made after whatever a file contains. */
const latestInstant = 7_258_118_400_000;
const instant = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(latestInstant, 'lies beyond the year 2200'),
);
const day = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole'),
  v.minValue(-1, 'is no day'),
  v.maxValue(84_006, 'lies beyond the year 2200'),
  v.transform((value) => value as Day),
);
const shortText = v.pipe(
  v.string('must be text'),
  v.minLength(1, 'must not be empty'),
  v.maxLength(200, 'is too long'),
);
const longText = v.pipe(v.string('must be text'), v.maxLength(100_000, 'is too long'));
const ulidText = v.pipe(v.string('must be text'), v.check(isEventId, 'is not an id'));
const actionId = shortText;
const cardId = v.pipe(v.string('must be text'), v.regex(/^[A-Za-z0-9._-]{1,200}$/, 'is not a card’s id'));
const stamp = { id: ulidText, action: actionId, cardId, at: instant, day };

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

const settingsSchema = v.partial(
  v.object({
    level: v.nullable(v.picklist(levels, 'is not a level')),
    region: v.nullable(v.picklist(regions, 'is not a region')),
    interviewDate: v.nullable(
      v.pipe(
        v.string('must be text'),
        v.check((date) => isoToDay(date) !== undefined, 'is not a date'),
      ),
    ),
    minutesADay: v.nullable(within('minutesADay')),
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
  return `${path.join(', ')}: ${issue.message}`;
}

/** A ULID whose time leaves room for later ones. */
function isEventId(text: string): boolean {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text) && decodeTime(text) <= latestInstant;
}

function refuse(problem: string): ImportResult {
  return { ok: false, problem };
}
