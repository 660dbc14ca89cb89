import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadFronts } from '../../src/content/catalogue';
import type { InterviewDeed, Part, Turn } from '../../src/domain/interview';
import { gapIds, type GapId, type QuestionKind } from '../../src/domain/question';
import { AnswerHeard } from '../../src/features/interview/AnswerHeard';
import { gapName } from '../../src/features/interview/gap-words';
import { plannedQuestion } from '../support/interviews';

beforeAll(loadFronts);

const story =
  'Refunds took eleven days, and customers waited for their money. I wrote a new intake form and I called the bank every morning, because a mail would have lain there. We cut refunds from eleven days to two.';

function turnOf(
  text: string,
  change: { kind?: QuestionKind; wrong?: readonly GapId[]; reply?: Part['probe'] } = {},
): Turn {
  const part = (kind: Part['kind'], words: string, probe: Part['probe'] = null): Part => ({
    kind,
    phase: null,
    probe,
    allowed: 120_000,
    took: 60_000,
    text: words,
    notes: '',
    isSpoken: false,
    wasPassed: false,
  });
  return {
    round: 0,
    question: plannedQuestion('own-outside-area', { kind: change.kind ?? 'behavioural', areas: ['ownership'] }),
    parts: [
      part('answer', text),
      ...(change.reply ? [part('probe', 'It went live in May and it has held since.', change.reply)] : []),
    ],
    said: null,
    wasPassed: false,
    repeats: 0,
    thought: 0,
    score: 3,
    evidence: '',
    missed: [],
    wrongFindings: change.wrong ?? [],
  };
}

function show(turn: Turn) {
  const judge = vi.fn<(deed: InterviewDeed) => void>();
  render(<AnswerHeard turn={turn} index={0} level="L6" judge={judge} />);
  return { judge, heard: screen.getByRole('region', { name: 'What was heard in answer 1' }) };
}

describe('what was heard in an answer', () => {
  it('is told in its words, each mark with its letter and its name', () => {
    const { heard } = show(turnOf(story));
    const marked = [...heard.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marked).toContainEqual(expect.stringMatching(/^I wrote a new intake formA \(Your own action\)$/));
    // The number stands inside the result, and both are told.
    expect(heard.textContent).toMatch(/eleven days to two.*\(Number\).*\(Result\)/);
  });

  it('names one thing to fix: the gravest, though a follow-up brought it', () => {
    const unended = story.replace(' We cut refunds from eleven days to two.', '');
    const { heard } = show(turnOf(unended, { reply: { from: 'gap', gap: 'no-result', id: 'any', quote: null } }));
    expect(heard.textContent).toContain('One thing to fix. You told it only when asked. End with what happened');
    const told = within(heard).getByRole('heading', { name: 'Told only when asked' }).parentElement!;
    expect(told.textContent).toContain('How it ended');
    expect(within(told).getByRole('button', { name: 'I had told it: How it ended' })).toBeTruthy();
  });

  it('says apart what it is not sure of', () => {
    const { heard } = show(turnOf(story.replace('and I called the bank every morning', 'and the bank was called')));
    const list = within(heard).getByRole('heading', { name: 'Perhaps missing' }).parentElement!;
    expect(list.textContent).toContain('Your own part is unclear');
    const surely = within(heard).queryByRole('heading', { name: 'What was missing' })?.parentElement;
    expect(surely?.textContent).not.toContain('Your own part is unclear');
  });

  it('has no one thing to fix where all that is left is in doubt', () => {
    const others = gapIds.filter((gap) => gap !== 'unclear-role');
    const { heard } = show(
      turnOf(story.replace('and I called the bank every morning', 'and the bank was called'), { wrong: others }),
    );
    expect(heard.textContent).toContain('Nothing is missing for sure');
    expect(gapName({ id: 'unclear-role', isDoubtful: true })).toBe('Your own part is unclear (not sure)');
    expect(gapName({ id: 'unclear-role' })).toBe('Your own part is unclear');
  });

  it('can be wrong, says the candidate', async () => {
    const { heard, judge } = show(turnOf(story));
    const [button] = within(heard).getAllByRole('button', { name: /^This is wrong/ });
    await userEvent.click(button!);
    expect(judge).toHaveBeenCalledWith(expect.objectContaining({ kind: 'findingJudged', turn: 0, isWrong: true }));
  });

  it('is no praise where the candidate dismissed all of it', () => {
    const { heard } = show(
      turnOf(story, { wrong: ['no-learning', 'no-lasting-impact', 'no-customer', 'no-alternatives', 'no-result'] }),
    );
    expect(heard.textContent).toContain('by your own word');
  });

  it.each(['system-design', 'motivation'] as const)('is neither story nor gaps in an answer of kind %s', (kind) => {
    const { heard } = show(
      turnOf('There are ten million users, and I want a feed within two hundred milliseconds. I would leave out ads.', {
        kind,
      }),
    );
    expect(heard.querySelector('mark')).toBeNull();
    expect(within(heard).queryByText('What was missing')).toBeNull();
    expect(within(heard).queryByText('Action')).toBeNull();
    expect(within(heard).getByText('Words a minute').parentElement?.textContent).toContain('not measured');
  });
});
