import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueCards, loadFronts } from '../../src/content/catalogue';
import { questionKinds } from '../../src/domain/question';
import { DrillScreen } from '../../src/features/interview/DrillScreen';
import { actOnCard } from '../../src/runtime/card-actions';
import { readInterviews } from '../../src/storage/interview-queries';
import { readSettings } from '../../src/storage/queries';
import { renderScreen } from '../support/render';
import { makeTestRuntime } from '../support/runtime';

beforeAll(loadFronts);

const isQuestion = (kind: string) => questionKinds.some((known) => known === kind);

/** The drill of one question, by its address. */
async function openDrill(card: string, runtime = makeTestRuntime()) {
  location.hash = `#/drill?card=${card}`;
  const { user } = renderScreen(<DrillScreen />, runtime);
  const start = await screen.findByRole('button', { name: /^Start/ });
  return { runtime, user, start };
}

describe('the drill of a question that was chosen by hand', () => {
  const otherRegion = catalogueCards.find(({ regions, levels }) => regions.length > 0 && levels.includes('L6'));
  const otherLevel = catalogueCards.find(({ kind, levels }) => isQuestion(kind) && !levels.includes('L6'));

  it.each([
    ['region', otherRegion?.id],
    ['level', otherLevel?.id],
  ])('starts though it is asked in another %s', async (_, id = '') => {
    const { runtime, user, start } = await openDrill(id);
    expect(await readSettings(runtime.db)).toMatchObject({ region: null, level: null });
    expect(start).toHaveProperty('disabled', false);
    expect(screen.getByText('The question that you chose')).toBeTruthy();
    // It needs no choosing any more, and nothing stands there that would change nothing.
    expect(screen.queryByLabelText('Kind')).toBeNull();
    await user.click(start);
    await waitFor(() => expect(location.hash).toBe('#/room'));
    const [open] = await readInterviews(runtime.db, 1);
    expect(open?.plan.rounds[0]?.questions.map((question) => question.id)).toEqual([id]);
  });

  it('says so where it is suspended, and another one is a press away', async () => {
    const runtime = makeTestRuntime();
    const cardId = otherRegion?.id ?? '';
    await actOnCard(runtime, cardId, { kind: 'suspended' });
    const { user, start } = await openDrill(cardId, runtime);
    expect(start).toHaveProperty('disabled', true);
    expect(screen.getByText(/or it is suspended/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Another question/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Start/ })).toHaveProperty('disabled', false));
    expect(screen.getByLabelText('Kind')).toBeTruthy();
  });
});

it('tells the clocks of the kind that is drilled', async () => {
  location.hash = '#/drill';
  const { user } = renderScreen(<DrillScreen />, makeTestRuntime());
  const kind = await screen.findByLabelText('Kind');
  expect(screen.getByText('2 min for the answer, then four follow-ups of 30 s each.')).toBeTruthy();
  await user.selectOptions(kind, 'system-design');
  expect(
    screen.getByText('37 min for the answer in five parts, with four follow-ups of 30 s between them.'),
  ).toBeTruthy();
});
