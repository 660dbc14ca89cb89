/** The answer side of a card in layers: the outline first, the rest on demand. */
import type { Level } from '../domain/question';
import { principleName, type CardAnswer } from './catalogue';

/** One part of an answer: a list, or a text, or lines that each have a name. */
export interface Layer {
  readonly heading: string;
  readonly items?: readonly string[];
  readonly text?: string;
  readonly lines?: readonly { readonly name: string; readonly text: string }[];
}

export interface AnswerLayers {
  /** Seen as soon as the answer is shown. */
  readonly first: readonly Layer[];
  /** Opened on demand, each by itself. */
  readonly more: readonly Layer[];
}

/** @param level the user's level, whose line then stands with the first; `null` shows all levels on demand */
export function answerToLayers(answer: CardAnswer, level: Level | null): AnswerLayers {
  switch (answer.form) {
    case 'question': {
      const allLevels: Layer = { heading: 'From L6 to L7 to L8', lines: levelLines(answer.shift) };
      const own = level ? [{ heading: `At ${level}`, text: answer.shift[level] }] : [];
      return {
        first: [{ heading: 'A strong answer', items: answer.outline }, ...own],
        more: [
          { heading: 'They listen for', items: answer.listensFor },
          { heading: 'A weak answer', items: answer.weakSigns },
          allLevels,
          { heading: 'Follow-ups to expect', items: answer.probes.map((probe) => probe.ask) },
          ...(answer.design ? designLayers(answer.design) : []),
          {
            heading: 'Source',
            text: answer.source === 'our own' ? 'Written for Tell Me More.' : `After a topic in: ${answer.source}.`,
          },
        ],
      };
    }
    case 'meaning':
      return {
        first: [
          { heading: 'In short', text: answer.short },
          { heading: 'At work', items: answer.points },
        ],
        more: [{ heading: 'A scene', text: answer.scene }],
      };
    case 'signals': {
      const lines = levelLines(answer);
      return level
        ? {
            first: [{ heading: `At ${level}`, text: answer[level] }],
            more: [{ heading: 'The other levels', lines: lines.filter(({ name }) => name !== level) }],
          }
        : { first: [{ heading: 'By level', lines }], more: [] };
    }
    case 'antiPatterns':
      return {
        first: [{ heading: 'How it goes wrong', items: answer.points }],
        more: [{ heading: 'Heard in the room', text: answer.heard }],
      };
    case 'concept': {
      const { title, by, year, where } = answer.reading;
      return {
        first: [{ heading: answer.topic, items: answer.answer }],
        more: [
          { heading: 'In the room', text: answer.inTheRoom },
          { heading: 'The trap', text: answer.trap },
          { heading: 'Read', text: `${by}, “${title}”, ${where}${year === undefined ? '' : `, ${year}`}.` },
        ],
      };
    }
    case 'fact':
      return {
        first: [
          { heading: answer.topic, items: answer.answer },
          ...(answer.detail === undefined ? [] : [{ heading: 'Besides', text: answer.detail }]),
        ],
        more: [
          {
            heading: 'Source',
            text: sentenceOf(answer.sources.map((source) => (source === 'our own' ? 'our own' : `the ${source}`))),
          },
        ],
      };
    case 'tension':
      return {
        first: [
          { heading: `Against ${principleName(answer.with)}`, items: answer.points },
          { heading: 'How to decide', text: answer.resolve },
        ],
        more: [],
      };
  }
}

/** `the preparation site and our own.` with a capital. */
function sentenceOf(names: readonly string[]): string {
  const joined = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}

function levelLines(byLevel: Readonly<Record<Level, string>>) {
  return (['L6', 'L7', 'L8'] as const).map((name) => ({ name, text: byLevel[name] }));
}

function designLayers(design: NonNullable<Extract<CardAnswer, { form: 'question' }>['design']>): Layer[] {
  return [
    { heading: 'Pin down first', items: design.clarify },
    { heading: 'Numbers', lines: design.estimate.map(({ what, working }) => ({ name: what, text: working })) },
    {
      heading: 'Three decisions',
      lines: design.decisions.map(({ choice, because, cost }) => ({
        name: choice,
        text: `${because} The price: ${cost}`,
      })),
    },
    { heading: 'What breaks', items: design.failures },
    { heading: 'Running it', items: design.operations },
    { heading: 'Leading it', items: design.leading },
  ];
}
