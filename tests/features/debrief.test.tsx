import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { frontOf, loadFronts, loadGuide, type Guide } from '../../src/content/catalogue';
import { loadInterviewScripts, type InterviewScripts } from '../../src/content/interview-scripts';
import { debriefOf } from '../../src/domain/debrief';
import { headOf, type Interview } from '../../src/domain/interview';
import type { InterviewPlan } from '../../src/domain/interview-plan';
import { Clashes } from '../../src/features/interview/Clashes';
import { DebriefScreen } from '../../src/features/interview/DebriefScreen';
import { debriefMarkdown } from '../../src/features/interview/debrief-markdown';
import { cardsLine, nextSteps } from '../../src/features/interview/debrief-words';
import { commit } from '../../src/storage/commit';
import {
  interviewPlan,
  plannedQuestion,
  plannedRound,
  Room,
  scoredInterview,
  seconds,
  walk,
  walkTo,
  type Manner,
} from '../support/interviews';
import { renderScreen } from '../support/render';
import { makeTestRuntime } from '../support/runtime';

const question = 'own-outside-area';

function drillPlan(kind: 'behavioural' | 'system-design' = 'behavioural'): InterviewPlan {
  const round = plannedRound('drill', [plannedQuestion(question, { kind })], { opening: 0, yours: 0 });
  return interviewPlan([round], { form: 'drill', name: 'Drill' });
}
const drill = (manner: Manner, kind?: 'system-design') => walk(new Room(drillPlan(kind)), manner);
const stepsOf = (interview: Interview, isCounted = true) => nextSteps(interview, debriefOf(interview), isCounted);

describe('what to do after a drill', () => {
  it('is nothing where the one answer was good enough', () => {
    const { state } = drill({ score: () => ({ score: 3 }) });
    expect(stepsOf(state)).toEqual([]);
    expect(cardsLine(state)).toBe('One answer counts as a review of its card, and comes back on schedule.');
  });

  it('is to review what went badly, and that alone', () => {
    const { state } = drill({ score: () => ({ score: 2, missed: [1, 2] }) });
    expect(stepsOf(state)).toEqual(['Review this question and 2 missed follow-ups: due the day after this drill.']);
    // When they are due stands there already.
    expect(cardsLine(state)).toBe('One answer counts as a review of its card.');
    // Taken back it is due no more, and no better either.
    expect(stepsOf(state, false)).toEqual([]);
    const { state: good } = drill({ score: () => ({ score: 4, missed: [3] }) });
    expect(stepsOf(good)).toEqual(['Review 1 missed follow-up: due the day after this drill.']);
    expect(cardsLine(good)).toBe('One answer counts as a review of its card.');
  });

  it('is to cut what ran over its time, by name', () => {
    const lateIn = (name: 'answer' | 'probe', kind?: 'system-design') =>
      stepsOf(
        drill({ stay: (place) => seconds(place.name === name ? 660 : 5), score: () => ({ score: 3 }) }, kind).state,
      );
    expect(lateIn('answer')).toEqual(['Your answer ran 9 min over its time: cut that much.']);
    expect(lateIn('probe')).toEqual(['Your answer to a follow-up ran 11 min over its time: cut that much.']);
    expect(lateIn('answer', 'system-design')).toEqual([
      'One part of your answer ran 6 min over its time: cut that much.',
    ]);
  });

  it('is nothing for the cards where it was not scored', () => {
    expect(stepsOf(drill({}).state)).toEqual(['Nothing was scored, so no card changes.']);
  });
});

describe('what to do after a loop', () => {
  it('does not call weak answers good because their reviews were taken back', () => {
    const state = scoredInterview([{ answers: [{ score: 1 }, { score: 3 }] }]);
    expect(stepsOf(state)).toContain('Review 1 weak answer: due the day after this interview.');
    expect(stepsOf(state, false)).not.toContain('No answer counted less than a 3.');
    expect(stepsOf(scoredInterview([{ answers: [{ score: 3 }] }]))).toContain('No answer counted less than a 3.');
  });
});

describe('the debrief of a drill', () => {
  let scripts: InterviewScripts;
  let guide: Guide;
  beforeAll(async () => {
    [scripts, guide] = await Promise.all([loadInterviewScripts(), loadGuide(), loadFronts()]);
  });

  /** The first follow-up is one of the question's own, and answered; the second is skipped, the others find no answer. */
  function dug(kind?: 'system-design'): Room {
    const manner: Manner = {
      words: (place) => (place.name === 'answer' ? `The story of ${place.segment}.` : 'The join *was* mine.'),
      passes: (place) => place.name === 'probe' && place.segment >= 2,
      score: () => ({ score: 4 }),
    };
    const room = walkTo(new Room(drillPlan(kind)), 'listening', manner);
    return walk(room.happen({ kind: 'probed', probe: { from: 'question', id: 'your-doing' }, filled: null }), manner);
  }
  const asked = "It was somebody else's to fix. Which part of the fixing was your own doing?";

  it('lists the answer and each follow-up by name', async () => {
    const { events, state, now } = dug();
    const runtime = makeTestRuntime(now);
    const rows = { events: [], interviewEvents: events, interviews: [headOf(state)], loops: [] };
    await commit(runtime.db, runtime.makeId, [{ kind: 'import', rows, settings: null }]);
    renderScreen(<DebriefScreen id={state.id} scripts={scripts} guide={guide} />, runtime);
    const item = (await screen.findByText(asked)).closest('li');
    expect(item?.textContent).toBe(`Follow-up 1 · 10 s of 30 s ${asked}The join *was* mine.`);
    const items = [...(item?.parentElement?.children ?? [])].map(({ textContent }) => textContent ?? '');
    expect(items.map((text) => text.split(' · ')[0])).toEqual(['Your answer', ...names('Follow-up', 4)]);
    expect(items[2]).toMatch(/^Follow-up 2 · skipped .*\?$/);
  });

  it('has each follow-up in the Markdown file, with what was answered', async () => {
    const { state } = dug();
    const lines = (await debriefMarkdown(state, debriefOf(state), true, scripts)).split('\n');
    const answers = lines.slice(lines.indexOf('## Answers'), lines.indexOf('## Next')).filter(Boolean);
    expect(answers.slice(1, 7)).toEqual([
      `### ${frontOf(question)?.ask}`,
      'Score: 4',
      '> The story of 0.',
      `#### Follow-up 1: ${asked}`,
      '> The join *was* mine.',
      expect.stringMatching(/^#### Follow-up 2: .*\?$/),
    ]);
    expect(answers[7]).toBe('Skipped.');
    expect(lines).toContain('- Review 3 missed follow-ups: due the day after this drill.');
  });

  it('has what was missing in the Markdown file, and what to fix first, but not what the candidate knows better', async () => {
    const { state } = walk(new Room(drillPlan()), {
      words: () =>
        'We looked at the queue together and the team rebuilt the form. The routing was changed by the vendor.',
      score: () => ({ score: 3 }),
    });
    const linesOf = async (interview: Interview) =>
      (await debriefMarkdown(interview, debriefOf(interview), true, scripts)).split('\n');
    expect(await linesOf(state)).toContainEqual(
      expect.stringMatching(/^Missing: Your own part is unclear; No clear ending; /),
    );
    expect(await linesOf(state)).toContainEqual(
      expect.stringMatching(/^To fix first: Tell your two most important steps/),
    );
    const turns = state.turns.map((turn) => ({ ...turn, wrongFindings: ['unclear-role' as const] }));
    expect(await linesOf({ ...state, turns })).toContainEqual(
      expect.stringMatching(/^To fix first: End with what happened/),
    );
  });

  it('has apart in the Markdown file what is in doubt, and what was told only when asked', async () => {
    const answer = 'I called the vendor. The team rebuilt the form, and people were happy in the end.';
    const { state } = walk(new Room(drillPlan()), {
      words: (place) => (place.name === 'answer' ? answer : 'We cut refunds from eleven days to two.'),
      score: () => ({ score: 3 }),
    });
    const markdown = await debriefMarkdown(state, debriefOf(state), true, scripts);
    expect(markdown).toMatch(/^Perhaps missing: .*Your own part is unclear/m);
    expect(markdown).not.toMatch(/^Missing: .*Your own part is unclear/m);
    expect(markdown).toMatch(/^Told only when asked: .*The number/m);
  });

  it('tells the phases of a design from the follow-ups between them', async () => {
    const { state } = dug('system-design');
    const headings = (await debriefMarkdown(state, debriefOf(state), true, scripts)).match(/^#### [^:\n]+/gm);
    expect(headings?.slice(0, 4)).toEqual([
      '#### Clarify what is asked',
      '#### Follow-up 1',
      '#### Estimate',
      '#### Follow-up 2',
    ]);
  });

  it('says where no words were kept, and nothing of what is next where nothing is', async () => {
    const { state } = drill({ score: () => ({ score: 3 }) });
    const markdown = await debriefMarkdown(state, debriefOf(state), true, scripts);
    expect(markdown.match(/^Nothing was written down\.$/gm)).toHaveLength(5);
    expect(markdown).not.toContain('Next');
  });
});

describe('figures that were told twice', () => {
  let scripts: InterviewScripts;
  beforeAll(async () => {
    [scripts] = await Promise.all([loadInterviewScripts(), loadFronts()]);
  });
  const told = (again: string): Interview => {
    const questions = [question, 'co-one-complaint'].map((id) => plannedQuestion(id));
    const { state } = walk(new Room(interviewPlan([plannedRound('hiring-manager', questions)])), {
      score: () => ({ score: 3 }),
    });
    const paid =
      'We got eighty thousand dollars from the harbour for the lighthouse lamps. I had asked the board for more.';
    const turns = state.turns.map((turn, index) => ({
      ...turn,
      parts: turn.parts.map((part) => (part.kind === 'answer' ? { ...part, text: index === 0 ? paid : again } : part)),
    }));
    return { ...state, turns };
  };

  it.each([
    ['We got a hundred and twenty thousand dollars from the harbour for the lighthouse lamps.', false],
    ['We spent a hundred and twenty thousand dollars on the lighthouse lamps.', true],
  ])('stand in the debrief, and with a doubt where they may be of two things: %s', async (again, isDoubtful) => {
    const interview = told(`${again} I told the board every month.`);
    renderScreen(<Clashes interview={interview} />, makeTestRuntime());
    const clash = screen.getByRole('heading', { name: 'Told twice, with different figures' }).parentElement!;
    expect(clash.textContent).toContain('a hundred and twenty thousand');
    expect(clash.textContent.includes('perhaps of two different things')).toBe(isDoubtful);
    const markdown = await debriefMarkdown(interview, debriefOf(interview), true, scripts);
    const line = markdown.split('\n').find((one) => one.includes('eighty') && one.includes('against'));
    expect(line?.endsWith('(perhaps of two different things)')).toBe(isDoubtful);
  });
});

const names = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
