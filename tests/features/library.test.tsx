import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { loadFronts } from '../../src/content/catalogue';
import type { CardDeed } from '../../src/domain/card-log';
import { CardScreen } from '../../src/features/library/CardScreen';
import { LibraryScreen } from '../../src/features/library/LibraryScreen';
import { undo } from '../../src/runtime/card-actions';
import { commit } from '../../src/storage/commit';
import { readAllCards } from '../../src/storage/queries';
import { renderScreen } from '../support/render';
import { makeTestRuntime } from '../support/runtime';

// As the table of screens does before it shows one.
beforeAll(loadFronts);

const count = () => screen.findByText(/^\d+ cards?$/).then((element) => Number.parseInt(element.textContent ?? '', 10));

describe('the library', () => {
  it('finds by the beginnings of several words, in questions and in answers', async () => {
    const { user } = renderScreen(<LibraryScreen />);
    const all = await count();
    const search = screen.getByLabelText('Search');
    await user.type(search, 'rota');
    await waitFor(async () => expect(await count()).toBeLessThan(all));
    const withOneWord = await count();
    await user.type(search, ' pag');
    await waitFor(async () => expect(await count()).toBeLessThan(withOneWord));
    expect(await count()).toBeGreaterThan(0);
    await user.clear(screen.getByLabelText('Search'));
    await user.type(screen.getByLabelText('Search'), 'xylophone');
    expect(await screen.findByText(/No card fits/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    await waitFor(async () => expect(await count()).toBe(all));
  });

  it('filters by principle and kind together', async () => {
    const { user } = renderScreen(<LibraryScreen />);
    await count();
    await user.selectOptions(screen.getByLabelText('Principle'), 'Dive Deep');
    await user.selectOptions(screen.getByLabelText('Kind'), 'Leadership Principle');
    const shown = await waitFor(() => screen.getAllByRole('listitem'));
    expect(shown.length).toBeGreaterThanOrEqual(4);
    for (const row of shown) expect(within(row).getByText('Leadership Principle')).toBeTruthy();
  });
});

describe('a card of one’s own', () => {
  const runtime = makeTestRuntime();
  const write = async (deed: CardDeed) =>
    await commit(runtime.db, runtime.makeId, [
      {
        kind: 'act',
        stamp: { action: runtime.makeId(runtime.now()), at: runtime.now(), day: runtime.day() },
        steps: [{ cardId: 'own-1', deed }],
      },
    ]);

  it('is deleted, and brought back by undo with all that it had', async () => {
    await write({ kind: 'ownWritten', text: { front: 'What did the audit cost?', back: 'Eleven days.' } });
    location.hash = '#/library/own-1';
    const { user } = renderScreen(<Route path="/library/:id" component={CardScreen} />, runtime);
    expect(await screen.findByText('What did the audit cost?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Delete/ }));
    expect(await screen.findByText('This card was deleted.')).toBeTruthy();
    await undo(runtime);
    expect(await screen.findByText('What did the audit cost?')).toBeTruthy();
    expect((await readAllCards(runtime.db))[0]).toMatchObject({ deleted: false, own: { back: 'Eleven days.' } });
  });
});
