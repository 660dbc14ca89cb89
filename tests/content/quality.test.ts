import { describe, expect, it } from 'vitest';
import { compileDecks, formatIssue, readDecks } from '../../src/content/compile-decks';
import { levels, principleIds, questionKinds, temperaments, type GapId } from '../../src/domain/question';

const result = compileDecks(readDecks('decks'));
if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
const { questionDecks, conceptDecks, factDecks, principles, panels, anchors, gapProbes, cards, fronts } = result.decks;
const questions = questionDecks.flatMap((deck) => deck.questions);

/** A sentence of the content and the item that it belongs to. */
interface Line {
  readonly of: string;
  readonly text: string;
}

const said: readonly Line[] = [
  ...cards.map(({ id }) => ({ of: id, text: fronts[id]?.ask ?? '' })),
  ...questions.flatMap((question) => question.probes.map((probe) => ({ of: question.id, text: probe.ask }))),
  ...gapProbes.flatMap((deck) => deck.probes.map((probe) => ({ of: `${deck.gap}/${probe.id}`, text: probe.ask }))),
  ...panels.flatMap((panel) => panel.askThem.map((item) => ({ of: `${panel.id}/${item.id}`, text: item.ask }))),
];
/** Every text anywhere in the decks, ids and enumerations left out. */
const everything: readonly Line[] = [
  ...principles.map((deck) => ({ of: deck.id, value: deck as unknown })),
  ...questions.map((question) => ({ of: question.id, value: question as unknown })),
  ...conceptDecks.flatMap((deck) =>
    deck.concepts.map((concept) => ({ of: concept.id, value: { ...concept, reading: null } as unknown })),
  ),
  ...factDecks.flatMap((deck) => deck.facts.map((fact) => ({ of: fact.id, value: fact as unknown }))),
  ...panels.map((panel) => ({ of: `round ${panel.id}`, value: panel as unknown })),
  ...anchors.map((deck) => ({ of: `anchors ${deck.id}`, value: deck as unknown })),
  ...gapProbes.map((deck) => ({ of: `probes ${deck.gap}`, value: deck as unknown })),
].flatMap(({ of, value }) => textsIn(value).map((text) => ({ of, text })));

const words = (text: string) => text.toLowerCase().match(/[a-z0-9]+(?:['’][a-z]+)?/g) ?? [];

describe('no two items are alike', () => {
  it('in what is said aloud: never more than half of the words that carry meaning', () => {
    const bags = said.map((line) => ({ ...line, bag: new Set(words(line.text).filter((word) => !common.has(word))) }));
    const alike: string[] = [];
    bags.forEach((a, index) => {
      for (const b of bags.slice(index + 1)) {
        if (a.bag.size < 5 || b.bag.size < 5) continue;
        let shared = 0;
        for (const word of a.bag) if (b.bag.has(word)) shared += 1;
        if (shared / (a.bag.size + b.bag.size - shared) > 0.5) alike.push(`${a.of}: ${a.text}\n${b.of}: ${b.text}`);
      }
    });
    expect(alike).toEqual([]);
  });

  it('in their sentences: no run of eight words stands in two items', () => {
    const owners = new Map<string, string>();
    const repeated = new Set<string>();
    for (const { of, text } of everything) {
      const all = words(text);
      for (let start = 0; start + 8 <= all.length; start += 1) {
        const run = all.slice(start, start + 8).join(' ');
        const owner = owners.get(run);
        if (owner === undefined) owners.set(run, of);
        else if (owner !== of) repeated.add(`${owner} and ${of}: ${run}`);
      }
    }
    expect([...repeated]).toEqual([]);
  });

  it('among the anchors, word for word', () => {
    const texts = anchors.flatMap((deck) => levels.flatMap((level) => Object.values(deck[level])));
    expect(texts).toHaveLength(21 * 3 * 5);
    expect(new Set(texts.map((text) => words(text).join(' '))).size).toBe(texts.length);
  });
});

describe('what is said can be said', () => {
  it('in one breath: no sentence of more than thirty words', () => {
    const long = said.filter(({ text }) => text.split(/[.?!]\s/).some((sentence) => words(sentence).length > 30));
    expect(long).toEqual([]);
  });

  it('in plain words: each deck’s questions read at school level', () => {
    for (const deck of questionDecks) {
      const texts = deck.questions.flatMap((question) => [question.ask, ...question.probes.map((probe) => probe.ask)]);
      expect(readingGrade(texts.join(' ')), deck.name).toBeGreaterThan(1);
      expect(readingGrade(texts.join(' ')), deck.name).toBeLessThan(9);
    }
  });

  it('and is no yes-or-no question', () => {
    const closed = cards
      .map(({ id }) => ({ of: id, text: fronts[id]?.ask ?? '' }))
      .filter(({ text }) =>
        /^(did|do|does|have(?! Backbone)|has|are|is|was|were|can|could|would you say) [^?]*\?$/i.test(text),
      );
    expect(closed).toEqual([]);
  });
});

describe('there is enough', () => {
  it.each(principleIds)('of %s at every level, from every side', (id) => {
    const mine = questions.filter((question) => question.kind === 'behavioural' && question.principles[0] === id);
    for (const level of levels)
      expect(mine.filter((question) => question.levels.includes(level)).length, level).toBeGreaterThanOrEqual(8);
    expect(new Set(mine.map((question) => question.angle))).toEqual(
      new Set(['direct', 'failure', 'conflict', 'scale', 'recent']),
    );
    for (const question of mine.filter(({ angle }) => angle === 'conflict'))
      expect(question.principles.length, question.id).toBeGreaterThanOrEqual(2);
  });

  it('of every kind, and of each region', () => {
    const least = {
      behavioural: 128,
      people: 24,
      delivery: 20,
      'operational-excellence': 16,
      strategy: 16,
      motivation: 12,
      coding: 24,
      'system-design': 24,
    };
    for (const kind of questionKinds)
      expect(questions.filter((question) => question.kind === kind).length, kind).toBeGreaterThanOrEqual(least[kind]);
    for (const region of ['seattle', 'india', 'europe'] as const)
      expect(questions.filter((question) => question.regions.includes(region)).length, region).toBeGreaterThanOrEqual(
        6,
      );
    expect(conceptDecks.flatMap((deck) => deck.concepts).length).toBeGreaterThanOrEqual(60);
    expect(
      panels.filter((panel) => panel.id !== 'technical').flatMap((panel) => panel.askThem).length,
    ).toBeGreaterThanOrEqual(20);
    expect(questions.filter((question) => question.design).length).toBeGreaterThanOrEqual(20);
  });
});

describe('probes', () => {
  it('fit the kind of their question', () => {
    for (const { id, kind, probes } of questions) {
      const subjects = new Set(probes.map((probe) => probe.about));
      const has = (...wanted: readonly (typeof probes)[number]['about'][]) =>
        wanted.some((subject) => subjects.has(subject));
      expect(subjects.size, id).toBeGreaterThanOrEqual(3);
      // A story is dug into: whose doing, which figures, and what else there was to do. A design is taken deeper and bent.
      if (kind === 'behavioural' || kind === 'people')
        expect(has('own-part', 'data') && has('trade-off', 'what-if'), id).toBe(true);
      if (kind === 'system-design' || kind === 'coding')
        expect(has('depth') && has('trade-off', 'what-if'), id).toBe(true);
    }
  });

  it('for each gap come in every temperament, more than once without the candidate’s words, and with them where some show it', () => {
    // Nothing in the answer shows these.
    const unshown: readonly GapId[] = ['no-learning', 'no-customer', 'no-lasting-impact'];
    for (const { gap, probes } of gapProbes) {
      for (const temperament of temperaments)
        expect(
          probes.filter((probe) => probe.temperament === temperament).length,
          `${gap} ${temperament}`,
        ).toBeGreaterThanOrEqual(2);
      const quoting = probes.filter((probe) => probe.ask.includes('{quote}'));
      expect(new Set(quoting.map(({ temperament }) => temperament)).size, gap).toBe(unshown.includes(gap) ? 0 : 4);
      expect(
        probes.flatMap((probe) => probe.ask.match(/\{(?!quote\})/g) ?? []),
        gap,
      ).toEqual([]);
    }
  });
});

it('every figure carries a source, and one that is ours says so', () => {
  const figures = factDecks.flatMap((deck) => deck.facts).filter((fact) => /\d/.test(fact.answer.join(' ')));
  expect(figures.length).toBeGreaterThan(20);
  for (const fact of figures)
    expect(
      fact.sources.some((source) => source !== 'our own'),
      fact.id,
    ).toBe(true);
});

it('one spelling, ours, and no mannerisms', () => {
  const wrong = everything.flatMap(({ of, text }) => {
    const found = text.match(american) ?? text.match(/[—!]|\bleverag|\bsynerg|\bholistic/i);
    return found ? [`${of}: ${found[0]}: ${text}`] : [];
  });
  expect(wrong).toEqual([]);
});

/** American forms of words that these decks use; “program” is a computer’s, “license” a verb. */
const american =
  /\b(behaviors?|colors?|favor(s|ed|ite)?|labor|honors?|neighbors?|centers?|meters|defenses?|offense|analyz\w*|catalogs?|canceled|canceling|modeling|modeled|traveling|labeled|labeling|fulfill|enroll|skillful|gray(?! failure)|\w+(?:organ|real|final|prior|author|normal|optim|minim|maxim|stabil|util|critic|apolog|recogn|summar|synchron|random|general|special)iz(?:e|es|ed|ing|ation)|(?:organ|real|final|prioritiz|author|normal|optim|minim|maxim|stabil|util|critic|apolog|recogn|summar|synchron|random|general|special)iz(?:e|es|ed|ing|ation))\b/i;

const common = new Set(
  'the a an of to in and or for on at by with from as is are was were be been it its that this these those you your they their them there what which who whom whose how when where why do does did have has had not no nor but if then than so one two first most more any some all each every would could should can will may might me us we our i my about into over out up down before after still only just also had had'.split(
    ' ',
  ),
);

/** Automated readability index: characters, words and sentences; about the school year that reads it with ease. */
function readingGrade(text: string): number {
  const count = words(text).length;
  const letters = words(text).join('').length;
  const sentences = text.split(/[.?!]+(?:\s|$)/).filter((sentence) => sentence.trim() !== '').length;
  return 4.71 * (letters / count) + 0.5 * (count / sentences) - 21.43;
}

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['id', 'kind', 'about', 'source', 'siblings', 'angle', 'with', 'gap', 'temperament'].includes(key)
      ? []
      : [value];
  if (Array.isArray(value))
    return ['principles', 'rounds', 'levels', 'regions', 'covers', 'sources'].includes(key)
      ? []
      : value.flatMap((item: unknown) => textsIn(item));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, item]) => textsIn(item, name));
  return [];
}
