import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileDecks, formatIssue, readCommittedIds, readDecks } from '../../src/content/compile-decks';
import type { DeckFile } from '../../src/content/parse-deck';
import { principleIds } from '../../src/domain/question';

const files = readDecks('decks');
const committed = readCommittedIds('decks');
const result = compileDecks(files, committed);
if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
const { cards, fronts, questionDecks, principles } = result.decks;
const questions = questionDecks.flatMap((deck) => deck.questions);

describe('the shipped content', () => {
  it('covers every item of its sources by a question or a probe', () => {
    const wanted = readFileSync('tests/fixtures/source-items.txt', 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    const covered = new Set(
      questions.flatMap((question) => [...question.covers, ...question.probes.flatMap((probe) => probe.covers)]),
    );
    expect(wanted).toHaveLength(60);
    expect(wanted.filter((id) => !covered.has(id))).toEqual([]);
    expect([...covered].filter((id) => !wanted.includes(id))).toEqual([]);
  });

  it('has four cards of every principle and at least two questions on it', () => {
    expect(principles.map((principle) => principle.id)).toEqual(principleIds);
    for (const id of principleIds) {
      expect(cards.filter((card) => card.kind === 'principle' && card.siblings === `principle-${id}`)).toHaveLength(4);
      expect(questions.filter((question) => question.principles.includes(id)).length, id).toBeGreaterThanOrEqual(2);
    }
    expect(principles.filter((principle) => principle.added2021)).toHaveLength(2);
  });

  it('has no group of siblings with a single member', () => {
    const counts = new Map<string, number>();
    for (const { siblings } of cards) if (siblings) counts.set(siblings, (counts.get(siblings) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 2)).toEqual([]);
  });

  it('lists every shipped id, so that none can vanish unseen', () => {
    expect(cards.map((card) => card.id).filter((id) => !committed.includes(id))).toEqual([]);
  });

  it('says nothing twice: no two cards ask the same, no line stands under two questions', () => {
    const lines = questions.flatMap((question) => [
      question.ask,
      ...question.listensFor,
      ...question.outline,
      ...question.weakSigns,
    ]);
    const all = [
      ...lines,
      ...cards.filter((card) => card.kind === 'principle').map((card) => fronts[card.id]?.ask ?? ''),
    ];
    expect(all.filter((line, index) => all.indexOf(line) !== index)).toEqual([]);
  });
});

describe('a mistake in a deck', () => {
  const change = (path: string, edit: (text: string) => string): DeckFile[] =>
    files.map((file) => (file.path === path ? { path, text: edit(file.text) } : file));
  const issuesOf = (changed: readonly DeckFile[], ids: readonly string[] = []) => {
    const compiled = compileDecks(changed, ids);
    return compiled.ok ? [] : compiled.issues.map(formatIssue);
  };
  const path = 'questions/ownership.yaml';
  const lineOf = (text: string, needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;
  const text = files.find((file) => file.path === path)?.text ?? '';

  it('is said with its file, line and field', () => {
    const broken = change(path, (deck) => deck.replace('kind: behavioural', 'kind: behavioral'));
    const line = lineOf(text, 'kind: behavioural');
    expect(issuesOf(broken)).toEqual([
      `decks/${path}:${line} questions.0.kind "behavioral" is not one of: behavioural, people, strategy, motivation, system-design, delivery, operational-excellence, coding`,
    ]);
  });

  it('may be an approach that is asked for where only a story can be', () => {
    const asksFor = (what: string) =>
      issuesOf(
        change(path, (deck) =>
          deck.replace('    kind: behavioural\n', `    kind: behavioural\n    asksFor: ${what}\n`),
        ),
      );
    expect(asksFor('approach')[0]).toMatch(/questions\.0\.asksFor is not approach in a question of kind behavioural/);
    expect(asksFor('unfinished')).toEqual([]);
  });

  it('may be a field that is missing, or one that nobody knows', () => {
    expect(issuesOf(change(path, (deck) => deck.replace(/ {4}source: .*\n/, '')))[0]).toMatch(
      /questions\.0\.source is missing/,
    );
    expect(issuesOf(change(path, (deck) => deck.replace('    kind:', '    colour: red\n    kind:')))[0]).toMatch(
      /questions\.0\.colour is not a known field/,
    );
  });

  it('may be YAML that can not be read', () => {
    expect(issuesOf(change(path, (deck) => `${deck}\n  - [unclosed`))[0]).toMatch(
      /^decks\/questions\/ownership\.yaml:\d+ is not valid YAML/,
    );
  });

  it('may be an id that was shipped and is gone, or one that is there twice', () => {
    expect(issuesOf(files, ['own-vanished'])).toEqual([
      'decks/ids.txt:0 own-vanished has been shipped and is gone: ids never change and never vanish',
    ]);
    const first = /id: (own-[a-z-]+)/.exec(text)?.[1] ?? '';
    const copied = change('questions/think-big.yaml', (deck) => deck.replace(/id: tb-[a-z-]+/, `id: ${first}`));
    expect(issuesOf(copied).join()).toContain(`repeats the id ${first}`);
  });

  it('keeps everything out: one wrong file and there is no catalogue', () => {
    expect(compileDecks(change(path, () => 'name: 3')).ok).toBe(false);
  });
});
