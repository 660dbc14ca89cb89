/** The loops that are shipped and what interviewers say, loaded with the first screen that needs them. */
import { fetchInterviews } from 'virtual:decks';
import type { GapWording } from '../domain/follow-up';
import type { Probe } from '../domain/interview';
import type { DesignPhase } from '../domain/interview-script';
import type { CanonicalProbe, GapId, Temperament } from '../domain/question';
import type { GapProbeDeck, InterviewerDeck, LoopDeck } from './deck-schema';

export interface InterviewScripts {
  /** The standard one first. */
  readonly loops: readonly LoopDeck[];
  readonly interviewers: readonly InterviewerDeck[];
  readonly gapProbes: readonly GapProbeDeck[];
}

/** Characters that an interviewer repeats at most. */
const longestQuote = 110;

/** Where the words that provoked a follow-up are put. */
const quoteSlot = '{quote}';

/** @throws when it can't be fetched */
export async function loadInterviewScripts(): Promise<InterviewScripts> {
  return (await fetchInterviews()).default;
}

export function linesOf({ interviewers }: InterviewScripts, temperament: Temperament): InterviewerDeck {
  const lines = interviewers.find((interviewer) => interviewer.temperament === temperament);
  if (!lines) throw new Error(`no interviewer is ${temperament}`);
  return lines;
}

export function gapWordings({ gapProbes }: InterviewScripts): Readonly<Record<GapId, readonly GapWording[]>> {
  const byGap = gapProbes.map(({ gap, probes }) => [
    gap,
    probes.map(({ id, temperament, ask }) => ({ id, temperament, quotes: hasQuote(ask) })),
  ]);
  return Object.fromEntries(byGap) as Record<GapId, GapWording[]>;
}

/**
 * A follow-up in words.
 * @param own the question's own follow-ups
 */
export function probeWords(
  scripts: InterviewScripts,
  temperament: Temperament,
  own: readonly { readonly id: string; readonly ask: string }[],
  probe: Probe,
): string {
  switch (probe.from) {
    case 'question':
      return own.find(({ id }) => id === probe.id)?.ask ?? 'Tell me more about that.';
    case 'canonical': {
      const wordings = linesOf(scripts, temperament).canonical[probe.id];
      return wordings[probe.wording % wordings.length] ?? '';
    }
    case 'phase': {
      const { phases } = linesOf(scripts, temperament);
      // Nothing is asked after the last phase.
      const lines = probe.phase === 'operate' ? [] : phases[probe.phase];
      return lines[probe.wording % Math.max(1, lines.length)] ?? '';
    }
    case 'another': {
      const lines = linesOf(scripts, temperament).another;
      return lines[probe.wording % lines.length] ?? '';
    }
    case 'contradiction':
      return withQuote(withQuote(contradictionLines[temperament], probe.first), probe.second);
    case 'gap': {
      const deck = scripts.gapProbes.find(({ gap }) => gap === probe.gap);
      const ask = deck?.probes.find(({ id }) => id === probe.id)?.ask ?? 'Tell me more about that.';
      return withQuote(ask, probe.quote ?? '');
    }
  }
}

const contradictionLines: Readonly<Record<Temperament, string>> = {
  warm: `Earlier I wrote down ${quoteSlot}, and just now I heard ${quoteSlot}. Help me put the two together.`,
  dry: `I have ${quoteSlot} from before and ${quoteSlot} now. Which do I keep?`,
  sceptical: `Before, it was ${quoteSlot}. Now it's ${quoteSlot}. Which is it?`,
  fast: `${quoteSlot} or ${quoteSlot}. Which?`,
};

/** Whether a line has a place for the candidate's words. */
export function hasQuote(line: string): boolean {
  return line.includes(quoteSlot);
}

/** Words with a capital only because they begin a sentence. */
const beginners = new Set(
  'the a an we he she it they this that these those my our your his her its their there then in on at by for with from after before when while since as so and but not no some one two three all both each every everyone everybody nobody what which who how'.split(
    ' ',
  ),
);

/** Puts the candidate's words where the line has a place for them; at a sentence's beginning and end they are made to fit. */
export function withQuote(line: string, quote: string): string {
  const [first = ''] = quote.match(/^\p{L}+/u) ?? [];
  const begins = line.startsWith(quoteSlot);
  const head = begins
    ? quote.charAt(0).toUpperCase()
    : beginners.has(first.toLowerCase())
      ? quote.charAt(0).toLowerCase()
      : quote.charAt(0);
  // Dots that say that there is more end the sentence as well.
  return line.replace(quoteSlot, () => quoted(head + quote.slice(1))).replace('…”.', '…”');
}

function quoted(quote: string): string {
  const words = singleQuotes(quote.trim().replace(/[.,;:]+$/, ''));
  return `“${words.length <= longestQuote ? words : `${cutShort(words)} …`}”`;
}

/** Cuts at the last pause within reach, or else at a word. */
function cutShort(words: string): string {
  const within = words.slice(0, longestQuote);
  const pauses = [...within.matchAll(/[,;:]? (?:and|but|so|because) |[,;:] /g)].map(({ index }) => index);
  const last = pauses.at(-1) ?? 0;
  return within.slice(0, last > longestQuote / 3 ? last : within.lastIndexOf(' '));
}

/** Quotation marks of the candidate's own become single ones inside of ours. */
function singleQuotes(words: string): string {
  return words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(?<=\S)"/g, '’')
    .replaceAll('"', '‘');
}

/** What a card asks for a follow-up that is not one of the question's own. */
export const plainProbes: Readonly<
  Record<CanonicalProbe | GapId | 'contradiction' | `phase-${Exclude<DesignPhase, 'operate'>}`, string>
> = {
  'phase-clarify': 'Which assumption would change the design most?',
  'phase-estimate': 'Which number does the design hang on, and where does it come from?',
  'phase-outline': 'What is the smallest design that would work? Name its parts.',
  'phase-deep-dive': 'Choose one part of the design and go a level down. What is in it?',
  'own-part': 'Which part of it was yours, and nobody else’s?',
  differently: 'What would you do differently today?',
  measured: 'How did you measure it, and what did the number say?',
  lasted: 'What of it is still there today?',
  'no-metric': 'Which number shows that it worked?',
  'unclear-role': 'What did you do yourself? Name two things.',
  'no-result': 'How did it end?',
  'no-learning': 'What do you do differently since?',
  'no-alternatives': 'What else could you have done, and why did you not?',
  'no-customer': 'Who was served by it, and what changed for them?',
  'no-lasting-impact': 'What of it outlived the project?',
  contradiction: 'You told this twice with different figures. Which is right?',
  blame: 'What was your own part in what went wrong?',
  rambling: 'Tell it again, and start with what you did.',
  hypothetical: 'Take one case that happened. When was it?',
  'below-level': 'How large was it: people, money, teams that had to change?',
};
