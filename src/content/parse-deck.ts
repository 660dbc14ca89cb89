/** Reads one YAML file of the decks so that every mistake in it can be named with its line. Build time only. */
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';

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

/** One file: its mistakes so far, and where things stand in it. */
export interface ParsedDeck {
  readonly file: string;
  readonly issues: readonly DeckIssue[];
  lineOf(path: readonly PropertyKey[]): number;
  issueAt(path: readonly PropertyKey[], message: string): DeckIssue;
  validate<T extends v.GenericSchema>(schema: T, issues: DeckIssue[]): v.InferOutput<T> | undefined;
}

export function parseDeck({ path: file, text }: DeckFile): ParsedDeck {
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
