/** What the interviewer asks next. One function decides; an interviewer who hears more only passes more to it. */
import type { Interview, Probe, Tap, Turn } from './interview';
import type { DesignPhase } from './interview-script';
import { canonicalProbes, type GapId, type ProbeSubject, type QuestionKind, type Temperament } from './question';
import { seededOrder } from './seeded';

/** Something that was missing; whoever doubts it asks about something else first. */
export interface HeardGap {
  readonly id: GapId;
  readonly isDoubtful?: boolean;
  readonly quote?: string | undefined;
}

/** What reached the interviewer of an answer. */
export type Heard =
  | {
      readonly by: 'words';
      readonly gaps: readonly HeardGap[];
      /** What was told already: asking for it again comes last. */
      readonly told: readonly ProbeSubject[];
    }
  /** The candidate said that they have nothing to tell. */
  | { readonly by: 'shrug' }
  | { readonly by: 'taps'; readonly said: readonly Tap[] }
  | { readonly by: 'nothing' };

/** A wording of the question that goes after a gap. */
export interface GapWording {
  readonly id: string;
  readonly temperament: Temperament;
  /** Whether it has a place for the words that provoked it. */
  readonly quotes: boolean;
}

export interface FollowUpContext {
  readonly kind: QuestionKind;
  /** Gaps that this question minds, the first to be asked about first. */
  readonly fitting: readonly GapId[];
  readonly temperament: Temperament;
  /** The phase of a design that has just ended, and whether anything was said in it. */
  readonly phase?: { readonly name: DesignPhase; readonly isSilent: boolean } | undefined;
  /** The question's own follow-ups, in the order in which they were written; `touched` is how many of its words were said. */
  readonly own: readonly { readonly id: string; readonly about: ProbeSubject; readonly touched?: number }[];
  /** Asked already about this answer. */
  readonly asked: readonly Probe[];
  readonly heard: Heard;
  /** What this answer says against an earlier one that told the same story. */
  readonly contradiction: { readonly first: string; readonly second: string } | null;
  readonly wordings: Readonly<Record<GapId, readonly GapWording[]>>;
  /** Ids of wordings that this interviewer has used before, and `another 2` for the third way to ask for another story: nobody says the same thing to two answers if there is another way. */
  readonly used?: ReadonlySet<string>;
  readonly seed: string;
}

/** Fewer words than this are no phase of a design. */
const leastSaid = 12;

/** The phase of a design that has just ended; `undefined` after any other answer, or a follow-up. */
export function phaseEnded({ parts }: Turn): FollowUpContext['phase'] {
  const last = parts.at(-1);
  if (!last?.phase) return undefined;
  const words = `${last.text} ${last.notes}`.trim().split(/\s+/).filter(Boolean).length;
  // Who speaks and is not written down may have said a lot.
  const isHeard = parts.some(({ text }) => text.trim() !== '');
  return { name: last.phase, isSilent: isHeard && words < leastSaid };
}

/** The wordings that the interviewer of this round has used, as `FollowUpContext` names them. */
export function wordingsUsed({ turns, place }: Interview): ReadonlySet<string> {
  const round = 'round' in place ? place.round : -1;
  const probes = turns.filter((turn) => turn.round === round).flatMap(({ parts }) => parts.map(({ probe }) => probe));
  return new Set(
    probes.flatMap((probe) =>
      probe?.from === 'gap' ? [probe.id] : probe?.from === 'another' ? [`another ${probe.wording}`] : [],
    ),
  );
}

/** How many wordings each line has at the least; the seed chooses among them. */
const leastWordings = 3;

const gapOfTap: Readonly<Record<Tap, GapId>> = {
  'own-part': 'unclear-role',
  result: 'no-result',
  number: 'no-metric',
  learned: 'no-learning',
};

/**
 * Two figures for one thing are raised before all else. A gap that fits the question comes first, never the same one twice, but a light or a doubtful one only after one
 * of the question's own follow-ups; where nothing is missing, these; where nobody heard anything, the canonical four. Who has nothing to tell, or no event after being asked
 * for one, is asked once for what comes nearest.
 * @returns `null` where nothing was told even then: there is nothing to follow up
 */
export function chooseProbe(context: FollowUpContext): Probe | null {
  const { asked, seed, contradiction, heard, phase } = context;
  // The question's own follow-ups take a design for granted.
  if (phase && (phase.isSilent || beforeDesign.has(phase.name) || isUntouched(context)))
    return { from: 'phase', phase: phase.name, wording: wordingIndex(`${seed}/${phase.name}`) };
  const hasShrugged = heard.by === 'shrug';
  const wasAskedAgain = asked.some((probe) => probe.from === 'another');
  if ((hasShrugged || isStillNoEvent(context)) && !wasAskedAgain)
    return { from: 'another', wording: freshIndex(context) };
  if (hasShrugged) return null;
  if (contradiction && !asked.some((probe) => probe.from === 'contradiction'))
    return { from: 'contradiction', first: contradiction.first, second: contradiction.second };
  const deep = deepProbes(context);
  const isDug = deep.length === 0 || asked.some((probe) => probe.from === 'question');
  for (const open of openGaps(context)) {
    const { id: gap, quote } = open;
    if (canWait(open) && !isDug) continue;
    // Nobody wants to hear the same words of theirs a second time.
    const isNew = quote !== undefined && !asked.some((probe) => probe.from === 'gap' && probe.quote === quote);
    const wording = wordingFor(context, gap, isNew);
    if (wording) return { from: 'gap', gap, id: wording.id, quote: wording.quotes ? (quote ?? null) : null };
  }
  const canonical = canonicalProbes
    .filter((id) => !asked.some((probe) => probe.from === 'canonical' && probe.id === id))
    .map((id): Probe => ({ from: 'canonical', id, wording: wordingIndex(`${seed}/${id}`) }));
  const isDeaf = context.kind === 'behavioural' && context.heard.by === 'nothing';
  const inTurn = isDeaf ? [...canonical, ...deep] : [...deep, ...canonical];
  return inTurn[0] ?? { from: 'canonical', id: 'lasted', wording: 0 };
}

/** Whether the words of a design touch on none of the question's own follow-ups. */
function isUntouched({ own, heard }: FollowUpContext): boolean {
  return heard.by === 'words' && own.every(({ touched = 0 }) => touched === 0);
}

const beforeDesign: ReadonlySet<DesignPhase> = new Set(['clarify', 'estimate']);

/** Whether no event was told although one was asked for. */
function isStillNoEvent({ fitting, heard, asked }: FollowUpContext): boolean {
  return (
    heard.by === 'words' &&
    fitting.includes('hypothetical') &&
    heard.gaps.some(({ id }) => id === 'hypothetical') &&
    asked.some((probe) => probe.from === 'gap' && probe.gap === 'hypothetical')
  );
}

/** They hide least of a story; what the question itself is after goes before them. */
const light: ReadonlySet<GapId> = new Set(['no-lasting-impact', 'no-customer', 'below-level']);

/** Whether one of the question's own follow-ups goes before a gap. */
function canWait({ id, isDoubtful = false }: HeardGap): boolean {
  return isDoubtful || light.has(id);
}

/** What hardly any story holds already. */
const freshSubjects: ReadonlySet<ProbeSubject> = new Set(['what-if', 'trade-off']);

/** The question's own follow-ups that were not asked, by the seed: of a design those first that speak of what was drawn, of a story those last that it told already. */
function deepProbes({ kind, own, asked, heard, seed }: FollowUpContext): Probe[] {
  const isDesign = kind === 'system-design';
  const told = heard.by === 'words' ? heard.told : [];
  const rank = ({ about, touched = 0 }: FollowUpContext['own'][number]) =>
    isDesign ? -touched : told.includes(about) ? 2 : freshSubjects.has(about) ? 0 : 1;
  return seededOrder(own, ({ id }) => id, seed)
    .filter(({ id }) => !asked.some((probe) => probe.from === 'question' && probe.id === id))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id }) => ({ from: 'question', id }));
}

/** What can be asked about although nothing has happened; a result, a number, a lesson cannot. */
const withoutEvent: ReadonlySet<GapId> = new Set(['blame', 'unclear-role', 'rambling', 'below-level']);

/** Gaps to ask about, the first one first; what is light or in doubt behind the others. */
function openGaps(context: FollowUpContext) {
  const { fitting, heard, asked } = context;
  const hasNoEvent = isStillNoEvent(context);
  const found =
    heard.by === 'words'
      ? heard.gaps
      : heard.by === 'taps'
        ? Object.entries(gapOfTap)
            .filter(([tap]) => !heard.said.includes(tap as Tap))
            .map(([, id]): HeardGap => ({ id }))
        : [];
  return found
    .filter(({ id }) => fitting.includes(id) && (!hasNoEvent || withoutEvent.has(id)))
    .filter(({ id }) => !asked.some((probe) => probe.from === 'gap' && probe.gap === id))
    .toSorted((a, b) => Number(canWait(a)) - Number(canWait(b)) || fitting.indexOf(a.id) - fitting.indexOf(b.id));
}

/** One in the interviewer's own temperament; with the quotation wherever there is one. */
function wordingFor({ wordings, temperament, used, seed }: FollowUpContext, gap: GapId, hasQuote: boolean) {
  const usable = wordings[gap].filter((wording) => hasQuote || !wording.quotes);
  const inOrder = seededOrder(usable, ({ id }) => id, seed);
  const isUsed = (wording: GapWording) => used?.has(wording.id) === true;
  const ranked = inOrder.toSorted(
    (a, b) =>
      Number(b.temperament === temperament) - Number(a.temperament === temperament) ||
      // Said with other words of the candidate, it is another question.
      Number(b.quotes) - Number(a.quotes) ||
      Number(isUsed(a)) - Number(isUsed(b)),
  );
  return ranked[0];
}

/** A way to ask for another story that this interviewer has not used, while there is one. */
function freshIndex({ seed, used }: FollowUpContext): number {
  const first = wordingIndex(`${seed}/another`);
  const inTurn = Array.from({ length: leastWordings }, (_, index) => (first + index) % leastWordings);
  return inTurn.find((index) => !used?.has(`another ${index}`)) ?? first;
}

function wordingIndex(seed: string): number {
  const order = seededOrder(
    Array.from({ length: leastWordings }, (_, index) => index),
    String,
    seed,
  );
  return order[0] ?? 0;
}
