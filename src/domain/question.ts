/** The vocabulary of what is asked: kinds, principles, rounds, levels, regions. Content is checked against these lists. */

export const levels = ['L6', 'L7', 'L8'] as const;
export type Level = (typeof levels)[number];

export const questionKinds = [
  'behavioural',
  'people',
  'strategy',
  'motivation',
  'system-design',
  'delivery',
  'operational-excellence',
  'coding',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A card is a question, one of a principle's cards, a concept, a fact, or one that the user wrote. */
export type CardKind = QuestionKind | 'principle' | 'concept' | 'fact' | 'own';

/** What a question may ask for instead of a story with an ending: how one does something, or something that still goes on. */
export const askedFor = ['approach', 'unfinished'] as const;
export type AskedFor = (typeof askedFor)[number];

/** From which side a behavioural question comes at its principle. */
export const angles = ['direct', 'failure', 'conflict', 'scale', 'recent'] as const;

export const principleIds = [
  'customer-obsession',
  'ownership',
  'invent-and-simplify',
  'are-right-a-lot',
  'learn-and-be-curious',
  'hire-and-develop-the-best',
  'insist-on-the-highest-standards',
  'think-big',
  'bias-for-action',
  'frugality',
  'earn-trust',
  'dive-deep',
  'have-backbone-disagree-and-commit',
  'deliver-results',
  'strive-to-be-earths-best-employer',
  'success-and-scale-bring-broad-responsibility',
] as const;
export type PrincipleId = (typeof principleIds)[number];

/** What each of a principle's four cards is about, in the order in which they are introduced. */
export const principleAspects = ['meaning', 'signals', 'antiPatterns', 'tension'] as const;
export type PrincipleAspect = (typeof principleAspects)[number];

export const rounds = [
  'recruiter',
  'system-design',
  'people-management',
  'director',
  'hiring-manager',
  'technical',
] as const;
export type RoundId = (typeof rounds)[number];

export const regions = ['seattle', 'india', 'europe'] as const;
export type Region = (typeof regions)[number];

/** What a probe goes after. */
export const probeSubjects = ['own-part', 'depth', 'data', 'trade-off', 'what-if', 'lasting', 'differently'] as const;
export type ProbeSubject = (typeof probeSubjects)[number];

/** What an answer can lack, as a listener hears it and whatever its words are. Each is judged for itself. */
export const gapIds = [
  /** No number says what came of it; dates, head-counts and figures that set the scene are none. */
  'no-metric',
  /** Fewer than two concrete deeds are the speaker's own. */
  'unclear-role',
  /** It is never told how it ended, well or badly. */
  'no-result',
  /** No lesson, no habit that changed, nothing to do differently. */
  'no-learning',
  /** Behind what was chosen stands neither another option nor a reason. */
  'no-alternatives',
  /** Nobody who is served by the work appears with an effect on them. */
  'no-customer',
  /** Nothing goes on when the story is over. */
  'no-lasting-impact',
  /** Others are to blame, and the speaker owns no part of it. */
  'blame',
  /** More than half of the words pass before anybody acts, or it takes more than three minutes. */
  'rambling',
  /** It tells what would be done or is done as a rule, and no event. */
  'hypothetical',
  /** The largest scope that is stated lies under the level's floor; none stated is none too small. */
  'below-level',
] as const;
export type GapId = (typeof gapIds)[number];

/** The four follow-ups of the drill, asked where nobody heard the words of the answer. */
export const canonicalProbes = ['own-part', 'differently', 'measured', 'lasted'] as const;
export type CanonicalProbe = (typeof canonicalProbes)[number];

/** How an interviewer says things. */
export const temperaments = ['warm', 'dry', 'sceptical', 'fast'] as const;
export type Temperament = (typeof temperaments)[number];

/** What is scored besides the principles. */
export const competencies = ['design', 'people', 'delivery', 'strategy', 'operations'] as const;
export type Competency = (typeof competencies)[number];

/** What a round shows and an anchor describes. */
export type Area = PrincipleId | Competency;

/** How much of the real time a rehearsal takes. It changes how many questions are asked, never how long an answer may be. */
export const loopPaces = ['real', 'half', 'express'] as const;
export type LoopPace = (typeof loopPaces)[number];
