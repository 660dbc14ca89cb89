import { readWords, type Span, type Word } from './words';

/** What was said, cut into words and sentences. */
export interface Transcript {
  readonly text: string;
  /** As long as `text`, in lower case, with straight apostrophes; hesitations are blanked. */
  readonly plain: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

export interface Sentence extends Span {
  /** Indices into the transcript's words: from, and up to but not including, to. */
  readonly from: number;
  readonly to: number;
}

const hesitations =
  /\b(?:um+|uh+|uhm+|erm+|er|hm+|mm+|ah|eh)\b|(?<!\b(?:do|did|if|as|what|would) )\byou know\b|\bi mean\b|\b(?:every )?now and (?:then|again)\b/g;

/** A sentence without a stop inside it is taken for a recogniser's when it is longer than this many words. */
const longestTyped = 45;

/** Before these, speech that came without stops is cut. */
const beginsClause = new Set(
  'i we he she they it you the my our so but then that there this these those in by after when what nobody everyone people now since'.split(
    ' ',
  ),
);
const joins = new Set(['and', 'so', 'but', 'then', 'because']);

/** Reads any text; without stops it is cut where a speaker would take a breath. */
export function readTranscript(text: string): Transcript {
  const plain = toPlain(text);
  const words = readWords(plain);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of sentenceEnds(text)) {
    let to = from;
    while (to < words.length && (words[to]?.start ?? 0) < end) to += 1;
    for (const cut of cutAtBreaths(plain, words, from, to)) sentences.push(sentenceOf(text, words, cut.from, cut.to));
    from = to;
  }
  return { text, plain, words, sentences };
}

/** Lower case and straight apostrophes, letter by letter, so that every position stays where it was. */
function toPlain(text: string): string {
  const lower = text.toLowerCase();
  const sameLength =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, at) => lowerUnit(text.charAt(at))).join('');
  return sameLength
    .replaceAll('’', "'")
    .replaceAll(/\s/g, ' ')
    .replace(hesitations, (found) => ' '.repeat(found.length));
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A stop behind one of these ends no sentence. */
const abbreviated = /\b(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e)\.\s*$/i;

/** Where sentences end, in ascending order; the last is the length of the text. */
function sentenceEnds(text: string): number[] {
  const ends = Array.from(segmenter.segment(text), ({ index, segment }) => ({ segment, end: index + segment.length }));
  return [...ends.filter(({ segment }) => !abbreviated.test(segment)).map(({ end }) => end), text.length];
}

function* cutAtBreaths(
  plain: string,
  words: readonly Word[],
  from: number,
  to: number,
): Generator<{ from: number; to: number }> {
  if (to <= from) return;
  if (to - from <= longestTyped || hasCommas(plain, words, from, to)) {
    yield { from, to };
    return;
  }
  let start = from;
  for (let at = from + 6; at < to - 2; at += 1) {
    const word = words[at]?.lower ?? '';
    if (!joins.has(word) || !beginsClause.has(words[at + 1]?.lower ?? '') || at - start < 6) continue;
    if (joins.has(words[at - 1]?.lower ?? '')) continue;
    // A reason stays with what it is the reason for, and "since then" in one piece.
    if (word === 'because' || (word === 'then' && words[at - 1]?.lower === 'since')) continue;
    yield { from: start, to: at };
    start = at;
  }
  yield { from: start, to };
}

/** Typed speech has a comma at least every thirty words or so. */
function hasCommas(plain: string, words: readonly Word[], from: number, to: number): boolean {
  const stretch = plain.slice(words[from]?.start, words[to - 1]?.end);
  return (stretch.match(/[,;:—–]/g)?.length ?? 0) * 30 > to - from;
}

function sentenceOf(text: string, words: readonly Word[], from: number, to: number): Sentence {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { from, to, start, end, quote: text.slice(start, end) };
}
