/** Which gaps an interviewer minds in an answer to which question, and about which they ask first. */
import type { Area, AskedFor, GapId, QuestionKind } from './question';

/** What decides which gaps fit. */
export interface Asked {
  readonly kind: QuestionKind;
  /** What the question shows; for a behavioural one the main principle first. */
  readonly areas: readonly Area[];
  /** Left out where a story with an ending is asked for. */
  readonly asksFor?: AskedFor | undefined;
}

/** The more a gap hides of the story, the sooner it is asked about. Whoever puts it on others is asked about their own side before that. */
const ofEvents: readonly GapId[] = [
  'hypothetical',
  'blame',
  'unclear-role',
  'rambling',
  'no-result',
  'no-metric',
  'no-learning',
  'no-alternatives',
  'no-lasting-impact',
  'no-customer',
  'below-level',
];

/** An approach has no particular event, hence no ending, no figure for it, and no choice that was made: only these are missed there. */
const ofApproaches: readonly GapId[] = ['unclear-role', 'rambling', 'no-customer'];

/** What goes on has neither an ending nor anything that is left of it, nor is it known yet what to do another time. */
const ofEndings: ReadonlySet<GapId> = new Set(['no-result', 'no-lasting-impact', 'no-learning']);

/** Stories about the people whom one leads: nobody else need be served in them, two people are no small scope, and a number is asked for last. */
const aboutPeople: ReadonlySet<Area> = new Set([
  'hire-and-develop-the-best',
  'earn-trust',
  'strive-to-be-earths-best-employer',
]);
const ofTheWork: ReadonlySet<GapId> = new Set(['no-customer', 'below-level', 'no-metric']);

/** The gaps that an interviewer minds there, the first to be asked about first; empty where none is minded. */
export function fittingGaps({ kind, areas, asksFor }: Asked): readonly GapId[] {
  switch (kind) {
    // Why somebody wants to come is no story. In a design alternatives are weighed in its course, and its own follow-ups ask for them.
    case 'motivation':
    case 'coding':
    case 'system-design':
      return [];
    case 'behavioural':
    case 'people':
    case 'delivery':
    case 'operational-excellence':
    case 'strategy': {
      const [main] = areas;
      const isAboutPeople = kind === 'behavioural' && main !== undefined && aboutPeople.has(main);
      const gaps = asksFor === 'approach' ? ofApproaches : ofEvents;
      const open = asksFor === 'unfinished' ? gaps.filter((gap) => !ofEndings.has(gap)) : gaps;
      const ofPeople = open.filter((gap) => !ofTheWork.has(gap));
      // How one report was led has no number.
      if (kind === 'people') return ofPeople;
      return isAboutPeople ? [...ofPeople, 'no-metric'] : open;
    }
  }
}
