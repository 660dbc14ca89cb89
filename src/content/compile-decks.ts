/**
 * Reads `decks/`, checks every file and joins them into one catalogue. Runs at build time and in tests, never in the browser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { principleAspects, principleIds, type PrincipleAspect, type PrincipleId } from '../domain/question';
import type { CardAnswer, CatalogueCard } from './catalogue';
import { principleDeck, questionDeck, type PrincipleDeck, type QuestionDeck } from './deck-schema';

/** One mistake in a deck, said so that a writer finds it: `decks/questions/ownership.yaml:12 questions.0.ask is too long`. */
export interface DeckIssue {
  readonly file: string;
  /** 1-based; 0 when the mistake is that something is missing altogether. */
  readonly line: number;
  /** Dotted path of the field, empty for the whole file. */
  readonly field: string;
  readonly message: string;
}

/** A deck file as it is written, by name. */
export interface DeckFile {
  /** Path below the decks folder, with forward slashes: `questions/ownership.yaml`. */
  readonly path: string;
  readonly text: string;
}

export interface CompiledDecks {
  readonly principles: readonly PrincipleDeck[];
  readonly questionDecks: readonly (QuestionDeck & { readonly chunk: string })[];
  /** What the app needs of every card before any answer is shown. */
  readonly cards: readonly CatalogueCard[];
  /** Answer sides by chunk name, then by card id; each chunk is loaded when its first answer is needed. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, CardAnswer>>>>;
}

export type CompileResult =
  { readonly ok: true; readonly decks: CompiledDecks } | { readonly ok: false; readonly issues: readonly DeckIssue[] };

export function readDecks(folder: string): DeckFile[] {
  return ['principles', 'questions'].flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => ({ path: `${kind}/${name}`, text: readFileSync(join(folder, kind, name), 'utf8') })),
  );
}

/** Ids that may never vanish, one a line; `#` begins a comment. */
export function readCommittedIds(folder: string): string[] {
  return readFileSync(join(folder, 'ids.txt'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}

/**
 * Checks all files and returns either the catalogue or every mistake found, never half of each.
 * @param committedIds card ids that have been shipped and must still be there
 */
export function compileDecks(files: readonly DeckFile[], committedIds: readonly string[] = []): CompileResult {
  const issues: DeckIssue[] = [];
  const principles: PrincipleDeck[] = [];
  const questionDecks: (QuestionDeck & { chunk: string })[] = [];
  const placeOfId = new Map<string, string>();

  const claimId = (id: string, source: ParsedDeck, path: readonly PropertyKey[]) => {
    const earlier = placeOfId.get(id);
    if (earlier !== undefined) issues.push(source.issueAt(path, `repeats the id ${id} of ${earlier}`));
    else placeOfId.set(id, `${source.file}:${source.lineOf(path)}`);
  };

  for (const file of files) {
    const source = parseDeck(file);
    if (source.issues.length > 0) {
      issues.push(...source.issues);
      continue;
    }
    const chunk = basename(file.path, '.yaml');
    if (file.path.startsWith('principles/')) {
      const deck = source.validate(principleDeck, issues);
      if (!deck) continue;
      principles.push(deck);
      if (deck.id !== chunk) issues.push(source.issueAt(['id'], `is ${deck.id}, but the file is named ${chunk}`));
      if (deck.tension.with === deck.id) issues.push(source.issueAt(['tension', 'with'], 'names the principle itself'));
      for (const aspect of principleAspects) claimId(principleCardId(deck.id, aspect), source, [aspect]);
    } else {
      const deck = source.validate(questionDeck, issues);
      if (!deck) continue;
      questionDecks.push({ ...deck, chunk });
      deck.questions.forEach((question, index) => {
        const at = ['questions', index];
        claimId(question.id, source, [...at, 'id']);
        if (question.kind === 'behavioural' && question.principles.length === 0)
          issues.push(source.issueAt([...at, 'principles'], 'a behavioural question names at least one principle'));
        if (question.design && question.kind !== 'system-design')
          issues.push(source.issueAt([...at, 'design'], `does not belong to a question of kind ${question.kind}`));
        const probeIds = question.probes.map((probe) => probe.id);
        probeIds.forEach((probeId, position) => {
          if (probeIds.indexOf(probeId) !== position)
            issues.push(source.issueAt([...at, 'probes', position, 'id'], `repeats the probe id ${probeId}`));
        });
      });
    }
  }

  // What only the whole can show is looked at once every file has been read without a mistake.
  if (issues.length === 0) {
    for (const id of principleIds)
      if (!principles.some((deck) => deck.id === id))
        issues.push(missing(`principles/${id}.yaml`, 'this principle has no file'));
    for (const id of committedIds)
      if (!placeOfId.has(id))
        issues.push(missing('ids.txt', `${id} has been shipped and is gone: ids never change and never vanish`));
  }
  if (issues.length > 0) return { ok: false, issues };

  const byOrder = (a: PrincipleDeck, b: PrincipleDeck) => principleIds.indexOf(a.id) - principleIds.indexOf(b.id);
  return { ok: true, decks: joinDecks(principles.toSorted(byOrder), questionDecks) };
}

export function formatIssue(issue: DeckIssue): string {
  return `decks/${issue.file}:${issue.line} ${issue.field} ${issue.message}`.replace(/ +/g, ' ');
}

function principleCardId(principle: PrincipleId, aspect: PrincipleAspect): string {
  return `${principle}.${aspect}`;
}

function joinDecks(principles: PrincipleDeck[], questionDecks: (QuestionDeck & { chunk: string })[]): CompiledDecks {
  const cards: CatalogueCard[] = [];
  const answers: Record<string, Record<string, CardAnswer>> = {};
  for (const deck of principles) {
    const chunk = `principle-${deck.id}`;
    const ofDeck: Record<string, CardAnswer> = (answers[chunk] = {});
    for (const aspect of principleAspects) {
      const id = principleCardId(deck.id, aspect);
      cards.push({
        id,
        kind: 'principle',
        ask: deck[aspect].ask,
        principles: aspect === 'tension' ? [deck.id, deck.tension.with] : [deck.id],
        rounds: [],
        levels: ['L6', 'L7', 'L8'],
        regions: [],
        siblings: `principle-${deck.id}`,
        chunk,
      });
    }
    ofDeck[principleCardId(deck.id, 'meaning')] = { form: 'meaning', short: deck.short, ...deck.meaning };
    ofDeck[principleCardId(deck.id, 'signals')] = { form: 'signals', ...deck.signals };
    ofDeck[principleCardId(deck.id, 'antiPatterns')] = { form: 'antiPatterns', ...deck.antiPatterns };
    ofDeck[principleCardId(deck.id, 'tension')] = { form: 'tension', ...deck.tension };
  }
  for (const deck of questionDecks) {
    const chunk = `questions-${deck.chunk}`;
    const ofDeck: Record<string, CardAnswer> = (answers[chunk] = {});
    for (const question of deck.questions) {
      const { id, kind, ask, rounds, levels, regions, siblings, source, listensFor, outline, weakSigns, shift } =
        question;
      cards.push({
        id,
        kind,
        ask,
        principles: question.principles,
        rounds,
        levels,
        regions,
        siblings: siblings ?? null,
        chunk,
      });
      ofDeck[id] = {
        form: 'question',
        source,
        listensFor,
        outline,
        weakSigns,
        shift,
        probes: question.probes.map(({ covers: _covers, ...probe }) => probe),
        ...(question.design && { design: question.design }),
      };
    }
  }
  return { principles, questionDecks, cards, answers };
}

interface ParsedDeck {
  readonly file: string;
  readonly issues: readonly DeckIssue[];
  lineOf(path: readonly PropertyKey[]): number;
  issueAt(path: readonly PropertyKey[], message: string): DeckIssue;
  validate<T extends v.GenericSchema>(schema: T, issues: DeckIssue[]): v.InferOutput<T> | undefined;
}

function parseDeck({ path: file, text }: DeckFile): ParsedDeck {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const lineOf = (path: readonly PropertyKey[]) => lineOfPath(document, path, lineAt);
  const issueAt = (path: readonly PropertyKey[], message: string): DeckIssue => ({
    file,
    line: lineOf(path),
    field: path.join('.'),
    message,
  });
  return {
    file,
    issues: document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      field: '',
      message: `is not valid YAML: ${error.message.split('\n')[0]}`,
    })),
    lineOf,
    issueAt,
    validate(schema, issues) {
      const result = v.safeParse(schema, document.toJS());
      if (result.success) return result.output;
      for (const issue of result.issues) {
        const path = (issue.path ?? []).map((part) => part.key as PropertyKey);
        const message =
          issue.type === 'strict_object'
            ? issue.expected === 'never'
              ? 'is not a known field'
              : 'is missing'
            : issue.message;
        issues.push(issueAt(path, message));
      }
      return undefined;
    },
  };
}

/** The line of the field, or of the nearest thing above it that exists (for a field that is missing). */
function lineOfPath(document: Document, path: readonly PropertyKey[], lineAt: (offset: number) => number): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return 1;
}

function missing(file: string, message: string): DeckIssue {
  return { file, line: 0, field: '', message };
}
