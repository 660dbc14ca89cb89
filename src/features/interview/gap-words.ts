/** What a gap is called, and the one thing that fixes it. */
import type { Gap } from '../../domain/answer-analysis';
import type { GapId } from '../../domain/question';

export const gapNames: Readonly<Record<GapId, string>> = {
  'no-metric': 'No number for the outcome',
  'unclear-role': 'Your own part is unclear',
  'no-result': 'No clear ending',
  'no-learning': 'No lesson',
  'no-alternatives': 'A choice without options or reasons',
  'no-customer': 'No customer in it',
  'no-lasting-impact': 'Nothing that lasted',
  blame: 'Blame, and nothing owned',
  rambling: 'A long way to the first action',
  hypothetical: 'No particular event',
  'below-level': 'Scope below the level',
};

/** What an answer lacked, once it has been told. */
export const toldNames: Readonly<Record<GapId, string>> = {
  'no-metric': 'The number',
  'unclear-role': 'Your own part',
  'no-result': 'How it ended',
  'no-learning': 'The lesson',
  'no-alternatives': 'The options, or the reason',
  'no-customer': 'Whom it touched',
  'no-lasting-impact': 'What stayed',
  blame: 'What you could have done yourself',
  rambling: 'The first action',
  hypothetical: 'The particular event',
  'below-level': 'How far it reached',
};

/** What a finding is called, with its doubt. */
export function gapName({ id, isDoubtful }: Pick<Gap, 'id' | 'isDoubtful'>): string {
  return isDoubtful ? `${gapNames[id]} (not sure)` : gapNames[id];
}

export const fixes: Readonly<Record<GapId, string>> = {
  'no-metric': 'Say what it was before and what it was after, with the unit. One pair of numbers is enough.',
  'unclear-role': 'Tell your two most important steps with “I”: whom you called, what you wrote, what you stopped.',
  'no-result': 'End with what happened, good or bad, before you are asked for it.',
  'no-learning': 'Add the one thing that you have done differently since, and the first time you did it.',
  'no-alternatives': 'Name the option you turned down, and what made you turn it down.',
  'no-customer': 'Say who used it, and what became easier, faster or possible for them.',
  'no-lasting-impact':
    'Say what is still there today: the rule, the review, the habit, or what keeps it from happening again.',
  blame: 'Keep what others did to one sentence, then say what you could have done sooner.',
  rambling: 'Open with what you did, in one sentence, and give the background only when you are asked for it.',
  hypothetical: 'Choose one time that it happened. Start with the month and the team.',
  'below-level':
    'Say early the largest scope that you had, in engineers led or money moved; where that is small, how many people it reached.',
};

/** The same where nothing was told. */
export const nothingToldFix =
  'You had nothing to tell here. Find one case for this question, however small, and say it aloud twice: a real interviewer writes “no example” and moves on.';
