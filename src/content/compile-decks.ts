/**
 * Reads `decks/`, checks every file and joins them into one catalogue. Runs at build time and in tests, never in the browser.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fittingGaps } from '../domain/fitting-gaps';
import { competencies, gapIds, principleAspects, principleIds, rounds, temperaments } from '../domain/question';
import {
  anchorDeck,
  conceptDeck,
  factDeck,
  gapProbeDeck,
  interviewerDeck,
  loopDeck,
  principleDeck,
  questionDeck,
  roundPanel,
  type AnchorDeck,
  type ConceptDeck,
  type FactDeck,
  type GapProbeDeck,
  type InterviewerDeck,
  type LoopDeck,
  type PrincipleDeck,
  type QuestionDeck,
  type RoundPanel,
} from './deck-schema';
import { joinDecks, principleCardId, type CardDecks, type JoinedCards, type Named } from './join-decks';
import { parseDeck, type DeckFile, type DeckIssue, type ParsedDeck } from './parse-deck';

export interface CompiledDecks extends CardDecks, JoinedCards {
  /** In the order of the interview day. */
  readonly panels: readonly RoundPanel[];
  readonly anchors: readonly AnchorDeck[];
  readonly gapProbes: readonly GapProbeDeck[];
  readonly interviewers: readonly InterviewerDeck[];
  readonly loops: readonly LoopDeck[];
}

export type CompileResult =
  { readonly ok: true; readonly decks: CompiledDecks } | { readonly ok: false; readonly issues: readonly DeckIssue[] };

/** What is rehearsed unless the candidate chooses another. */
const standardLoopId = 'five-rounds';

const folders = [
  'principles',
  'questions',
  'concepts',
  'facts',
  'rounds',
  'probes',
  'anchors',
  'interviewers',
  'loops',
] as const;

export function readDecks(folder: string): DeckFile[] {
  return folders.flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => ({ path: `${kind}/${name}`, text: readFileSync(join(folder, kind, name), 'utf8') })),
  );
}

/** Ids that may never vanish, one a line; `#` begins a comment. */
export function readCommittedIds(folder: string): string[] {
  const file = join(folder, 'ids.txt');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
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
  const questionDecks: Named<QuestionDeck>[] = [];
  const conceptDecks: Named<ConceptDeck>[] = [];
  const factDecks: Named<FactDeck>[] = [];
  const panels: RoundPanel[] = [];
  const anchors: AnchorDeck[] = [];
  const gapProbes: GapProbeDeck[] = [];
  const interviewers: InterviewerDeck[] = [];
  const loops: LoopDeck[] = [];
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
    const folder = file.path.split('/')[0] ?? '';
    const name = basename(file.path, '.yaml');
    const named = (id: string, field = 'id') => {
      if (id !== name) issues.push(source.issueAt([field], `is ${id}, but the file is named ${name}`));
    };
    const keep = <T extends object>(deck: T | undefined, into: T[], check: (deck: T) => void) => {
      if (!deck) return;
      into.push(deck);
      check(deck);
    };
    const chunk = `${folder}-${name}`;
    const inChunk = <T extends object>(deck: T | undefined): Named<T> | undefined => deck && { ...deck, chunk };

    switch (folder) {
      case 'principles':
        keep(source.validate(principleDeck, issues), principles, (deck) => {
          named(deck.id);
          if (deck.tension.with === deck.id)
            issues.push(source.issueAt(['tension', 'with'], 'names the principle itself'));
          for (const aspect of principleAspects) claimId(principleCardId(deck.id, aspect), source, [aspect]);
        });
        break;
      case 'questions':
        keep(inChunk(source.validate(questionDeck, issues)), questionDecks, (deck) =>
          deck.questions.forEach((question, index) => {
            claimId(question.id, source, ['questions', index, 'id']);
            issues.push(...questionIssues(question, source, ['questions', index]));
          }),
        );
        break;
      case 'concepts':
        keep(inChunk(source.validate(conceptDeck, issues)), conceptDecks, (deck) =>
          deck.concepts.forEach(({ id }, index) => claimId(id, source, ['concepts', index, 'id'])),
        );
        break;
      case 'facts':
        keep(inChunk(source.validate(factDeck, issues)), factDecks, (deck) =>
          deck.facts.forEach(({ id }, index) => claimId(id, source, ['facts', index, 'id'])),
        );
        break;
      case 'rounds':
        keep(source.validate(roundPanel, issues), panels, (panel) => named(panel.id));
        break;
      case 'anchors':
        keep(source.validate(anchorDeck, issues), anchors, (deck) => named(deck.id));
        break;
      case 'probes':
        keep(source.validate(gapProbeDeck, issues), gapProbes, (deck) => {
          named(deck.gap, 'gap');
          issues.push(...repeatedIds(deck.probes, source, ['probes']));
        });
        break;
      case 'interviewers':
        keep(source.validate(interviewerDeck, issues), interviewers, (deck) => named(deck.temperament, 'temperament'));
        break;
      case 'loops':
        keep(source.validate(loopDeck, issues), loops, (deck) => {
          named(deck.id);
          issues.push(...repeatedIds(deck.rounds, source, ['rounds']));
          if (deck.rounds.filter((round) => round.barRaiser === 'named').length > 1)
            issues.push(source.issueAt(['rounds'], 'names more than one bar raiser'));
        });
        break;
      default:
        issues.push(source.issueAt([], `stands in a folder that nothing reads; there are ${folders.join(', ')}`));
    }
  }

  // What only the whole can show is looked at once every file has been read without a mistake.
  if (issues.length === 0) {
    const expectFiles = (folder: string, ids: readonly string[], there: readonly string[]) => {
      for (const id of ids)
        if (!there.includes(id))
          issues.push({ file: `${folder}/${id}.yaml`, line: 0, field: '', message: 'is missing' });
    };
    const idOf = ({ id }: { readonly id: string }) => id;
    expectFiles('principles', principleIds, principles.map(idOf));
    expectFiles('rounds', rounds, panels.map(idOf));
    expectFiles('anchors', [...principleIds, ...competencies], anchors.map(idOf));
    expectFiles(
      'probes',
      gapIds,
      gapProbes.map(({ gap }) => gap),
    );
    expectFiles(
      'interviewers',
      temperaments,
      interviewers.map(({ temperament }) => temperament),
    );
    for (const id of committedIds)
      if (!placeOfId.has(id))
        issues.push({
          file: 'ids.txt',
          line: 0,
          field: '',
          message: `${id} has been shipped and is gone: ids never change and never vanish`,
        });
  }
  if (issues.length > 0) return { ok: false, issues };

  const cardDecks: CardDecks = {
    principles: principles.toSorted((a, b) => principleIds.indexOf(a.id) - principleIds.indexOf(b.id)),
    questionDecks,
    conceptDecks,
    factDecks,
  };
  const anchorIds: readonly string[] = [...principleIds, ...competencies];
  const inDayOrder = panels.toSorted((a, b) => rounds.indexOf(a.id) - rounds.indexOf(b.id));
  return {
    ok: true,
    decks: {
      ...cardDecks,
      ...joinDecks(cardDecks),
      panels: inDayOrder,
      anchors: anchors.toSorted((a, b) => anchorIds.indexOf(a.id) - anchorIds.indexOf(b.id)),
      gapProbes,
      interviewers,
      // The standard loop stands first.
      loops: loops.toSorted((a, b) => Number(b.id === standardLoopId) - Number(a.id === standardLoopId)),
    },
  };
}

export function formatIssue(issue: DeckIssue): string {
  return `decks/${issue.file}:${issue.line} ${issue.field} ${issue.message}`.replace(/ +/g, ' ');
}

type Question = QuestionDeck['questions'][number];

/** What the schema alone can't see of a question. */
function questionIssues(question: Question, source: ParsedDeck, at: readonly PropertyKey[]): DeckIssue[] {
  const isBehavioural = question.kind === 'behavioural';
  const asksForStory = fittingGaps({ kind: question.kind, areas: [] }).length > 0;
  return [
    ...(isBehavioural && question.principles.length === 0
      ? [source.issueAt([...at, 'principles'], 'a behavioural question names at least one principle')]
      : []),
    ...(isBehavioural !== (question.angle !== undefined)
      ? [source.issueAt([...at, 'angle'], 'belongs to behavioural questions, and to each of them')]
      : []),
    ...(question.asksFor && (!asksForStory || (isBehavioural && question.asksFor === 'approach'))
      ? [source.issueAt([...at, 'asksFor'], `is not ${question.asksFor} in a question of kind ${question.kind}`)]
      : []),
    ...(question.design && question.kind !== 'system-design'
      ? [source.issueAt([...at, 'design'], `does not belong to a question of kind ${question.kind}`)]
      : []),
    ...repeatedIds(question.probes, source, [...at, 'probes']),
  ];
}

function repeatedIds(
  items: readonly { readonly id: string }[],
  source: ParsedDeck,
  at: readonly PropertyKey[],
): DeckIssue[] {
  const ids = items.map((item) => item.id);
  return ids.flatMap((id, position) =>
    ids.indexOf(id) === position ? [] : [source.issueAt([...at, position, 'id'], `repeats the id ${id}`)],
  );
}
