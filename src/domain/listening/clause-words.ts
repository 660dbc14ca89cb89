/** The small words by which clauses are told apart: who can be a subject, what goes before a verb, and what cannot. */
import { thirdPerson } from './inflection';

export type Subject = 'I' | 'we' | 'you' | 'other';

/**
 * - `past`: it happened; `perfect`: it has happened. `background`: it had happened before, or used to.
 * - `passive`: it was done, by nobody in particular.
 * - `could`: it was possible. `would`: it would be done; `counterfactual`: it would have been done.
 * - `present`: it is so, or is done as a rule.
 */
export type Tense =
  'past' | 'perfect' | 'could' | 'background' | 'passive' | 'would' | 'counterfactual' | 'present' | 'future';

export const pronouns = new Map<string, Subject>([
  ['i', 'I'],
  ['we', 'we'],
  ['you', 'you'],
  ...[
    'he',
    'she',
    'it',
    'they',
    'that',
    'this',
    'these',
    'those',
    'nobody',
    'everybody',
    'everyone',
    'somebody',
    'someone',
    'there',
    'who',
    'which',
    'what',
    'one',
    'none',
    'both',
    'each',
    'all',
    'most',
    'many',
    'some',
    'half',
    'two',
    'three',
  ].map((word) => [word, 'other'] as const),
]);

export const contractions = /^(i|we|you|he|she|it|they|that|there|who|what|nobody|everyone)'(d|ll|m|re|s|ve)$/;

export const adverbs = new Set(
  (
    'also then just only never always really actually simply still now soon even both all first finally eventually immediately quickly ' +
    'slowly personally basically literally probably certainly definitely usually typically generally normally often sometimes rarely ' +
    'myself ourselves themselves himself herself not already almost nearly instead again later afterwards once twice maybe perhaps thus ' +
    'therefore however deliberately quietly openly honestly clearly obviously initially gradually suddenly together alone kind sort of ' +
    'subsequently promptly briefly directly carefully formally politely repeatedly consistently successfully ultimately quite rather pretty fairly'
  ).split(' '),
);
export const conjunctions = new Set('and or but then so plus'.split(' '));
export const subordinators = new Set(
  'which who that where when while whenever if because since as after before until although though whose whether how why what once unless'.split(
    ' ',
  ),
);
export const determiners = new Set(
  'the a an my our their his her its this that these those your every each some any no two three four five six seven eight nine ten of in on at by for with from to into about than very more most newly as'.split(
    ' ',
  ),
);
/** "Ten became two": a number is also a subject, where the verb can be no participle. */
export const numbers = new Set('one two three four five six seven eight nine ten'.split(' '));
/** "The first five hundred corrected bills", "they get examined": no verb of its own follows. */
export const largeNumbers = new Set(
  'hundred thousand million dozen twenty thirty forty fifty sixty get gets getting'.split(' '),
);
export const negations = new Set(
  "not never didn't don't doesn't won't wouldn't couldn't can't wasn't weren't isn't aren't hasn't haven't hadn't nobody cannot".split(
    ' ',
  ),
);
export const copulas = new Set("am is are was were be been being 's 'm 're isn't aren't wasn't weren't got".split(' '));
export const modalTense = new Map<string, Tense>([
  ...['would', "'d", "wouldn't", "i'd"].map((word) => [word, 'would'] as const),
  ...['will', "'ll", "won't", 'shall'].map((word) => [word, 'future'] as const),
  ...['can', "can't", 'cannot', 'may', 'must', 'might', 'should', "shouldn't"].map(
    (word) => [word, 'present'] as const,
  ),
  ...['could', "couldn't"].map((word) => [word, 'could'] as const),
]);
export const auxiliaries = new Set(
  [
    ...modalTense.keys(),
    ...copulas,
    "have has had 've haven't hasn't hadn't do does did don't doesn't didn't used going".split(' '),
  ].flat(),
);

/** Plain verbs in the third person, which no ending tells from a noun with certainty. */
export const presentThird = new Set(
  (
    'is are has have does do goes runs takes makes gets keeps uses carries owns works needs holds covers lives serves gives says ' +
    'starts begins shows sits stays remains follows sends checks gates blocks catches pays saves hangs belongs becomes asks reviews meets ' +
    'reads writes opens signs knows comes wants means feels looks helps applies insists requires includes reports teaches trains use'
  ).split(' '),
);

/** Of these the third person is a plural noun as well; before an object it is a verb: "the desk answers some nine hundred". */
export const presentBeforeObject = new Set(
  (
    'put answer order print test call plan build add read write copy share store track lock log post ship stop turn open move pass pay ' +
    'change protect feed drive handle release accept refuse reject list name number cut let help pick pull push guard watch feel find ' +
    'walk paint visit phone wear learn teach prepare clean collect deliver repeat rehearse decide choose publish produce fill climb ' +
    'buy sell bring think call hear see hang tell give save lend rent lead host train treat trust measure count record report'
  )
    .split(' ')
    .map(thirdPerson),
);

export const objectHeads = new Set(
  'the a an my our their his her its it them us him me this that these those every each all some any no about nobody everyone everything new what whatever one two three four five six seven eight nine ten twelve dozens hundreds'.split(
    ' ',
  ),
);

/** "Went to see them", "sat down with her": verbs without an object that tell what somebody did, and how they go on. */
export const motions = new Set('went came drove flew walked ran moved sat spoke talked met stayed'.split(' '));
export const ways = new Set('to with down out back up over in there through'.split(' '));

/** The same behind a plural: "the clickers hang". */
export const presentPlural = new Set(
  'hang keep meet get run use serve take go stay start do make sit lend read hold follow carry live own spend begin come teach sign ask have send pay wear say buy sell need want know see'.split(
    ' ',
  ),
);
