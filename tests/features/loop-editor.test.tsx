import { cleanup, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGuide } from '../../src/content/catalogue';
import { loadInterviewScripts } from '../../src/content/interview-scripts';
import type { Loop } from '../../src/domain/loop';
import {
  addRound,
  blankMixEntry,
  blankRound,
  changeRound,
  checkLoop,
  draftMinutes,
  moveRound,
  parseLoopDraft,
  removeRound,
  toggle,
  type LoopDraft,
} from '../../src/features/interview/loop-edits';
import { LoopEditorScreen } from '../../src/features/interview/LoopEditorScreen';
import { commandForKey } from '../../src/runtime/commands';
import { useNotices } from '../../src/runtime/notices';
import { commit } from '../../src/storage/commit';
import { readLoops } from '../../src/storage/interview-queries';
import { readDraft } from '../../src/storage/queries';
import { renderScreen } from '../support/render';
import { makeTestRuntime, type TestRuntime } from '../support/runtime';

const round = (name: string): Loop['rounds'][number] => ({
  ...blankRound(name.toLowerCase()),
  name,
  mix: [{ kinds: ['behavioural'], share: 3 }],
  minutes: { opening: 5, questions: 50, yours: 5 },
});
const loop: Loop = {
  id: '01LOOP',
  name: 'Mine',
  about: '',
  rounds: [round('Peers'), round('Design'), round('Boss')],
};

async function openEditor({ text, runtime = makeTestRuntime() }: { text?: string; runtime?: TestRuntime } = {}) {
  await commit(runtime.db, runtime.makeId, [
    { kind: 'saveLoop', loop },
    ...(text === undefined ? [] : [{ kind: 'keepDraft', key: 'loop/01LOOP', text } as const]),
  ]);
  location.hash = '#/loop/edit/01LOOP';
  const { user } = renderScreen(<LoopEditorScreen id="01LOOP" />, runtime);
  await screen.findByRole('heading', { name: 'Edit a loop' });
  return {
    runtime,
    user,
    stored: async () => (await readLoops(runtime.db)).find(({ id }) => id === '01LOOP'),
    save: async () => await user.click(screen.getByRole('button', { name: 'Save' })),
  };
}
const inRound = (number: number) => within(screen.getByRole('group', { name: `Round ${number}` }));
const names = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

describe('a loop under the editor', () => {
  it('is saved with all that was changed, and the draft is forgotten', async () => {
    const { runtime, user, stored, save } = await openEditor();
    await user.type(screen.getByLabelText('Name of the loop'), ' own');
    const second = inRound(2);
    await user.type(second.getByLabelText('Who sits opposite'), 'A principal engineer ');
    await user.selectOptions(second.getByLabelText('Temperament'), 'Dry');
    await user.selectOptions(second.getByLabelText('Kind of round'), 'System design');
    await user.type(second.getByLabelText('Agenda'), 'A number before the first box?');
    await user.click(second.getByLabelText('Dive Deep'));
    await user.click(second.getByLabelText('Operations'));
    await user.click(second.getByLabelText('System design', { selector: 'input' }));
    await user.clear(second.getByLabelText('Their questions'));
    await user.type(second.getByLabelText('Their questions'), '40');
    await user.selectOptions(second.getByLabelText('Bar raiser'), 'Sits here, and says so');
    await user.click(second.getByLabelText(/^Optional/));
    await user.click(second.getByRole('button', { name: 'Add an entry' }));
    expect(document.activeElement).toBe(second.getAllByLabelText('Behavioural')[1]);
    await user.click(second.getAllByLabelText('Coding')[1]!);
    await user.clear(second.getByLabelText('Share of entry 2, 1 to 10'));
    await user.type(second.getByLabelText('Share of entry 2, 1 to 10'), '7');
    expect(screen.getByText('3 rounds, 2 h 50 min in real time. Without what is optional, 2 h.')).toBeTruthy();
    await save();
    await waitFor(() => expect(location.hash).toBe('#/loop'));
    expect(await stored()).toEqual({
      ...loop,
      name: 'Mine own',
      rounds: [
        loop.rounds[0],
        {
          ...loop.rounds[1],
          role: 'A principal engineer',
          temperament: 'dry',
          panel: 'system-design',
          agenda: 'A number before the first box?',
          principles: ['dive-deep'],
          competencies: ['operations'],
          mix: [
            { kinds: ['behavioural', 'system-design'], share: 3 },
            { kinds: ['coding'], share: 7 },
          ],
          minutes: { opening: 5, questions: 40, yours: 5 },
          barRaiser: 'named',
          optional: true,
        },
        loop.rounds[2],
      ],
    });
    await waitFor(async () => expect(await readDraft(runtime.db, 'loop/01LOOP')).toBe(''));
  });

  it('is saved by Ctrl with Enter from inside a field', async () => {
    const { user, stored } = await openEditor();
    const onKeyDown = (event: KeyboardEvent) => commandForKey(event, true)?.run();
    window.addEventListener('keydown', onKeyDown);
    await user.type(screen.getByLabelText('About the loop'), 'For Dublin');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(location.hash).toBe('#/loop'));
    window.removeEventListener('keydown', onKeyDown);
    expect((await stored())?.about).toBe('For Dublin');
  });

  it('survives a reload half typed, wrong numbers and all', async () => {
    const { runtime, user } = await openEditor();
    await user.type(screen.getByLabelText('Name of the loop'), ' half ty');
    await user.clear(inRound(3).getByLabelText('Opening'));
    await user.clear(inRound(3).getByLabelText('Your questions'));
    await user.type(inRound(3).getByLabelText('Your questions'), '500');
    await waitFor(async () => expect(await readDraft(runtime.db, 'loop/01LOOP')).toContain('500'));
    cleanup();
    renderScreen(<LoopEditorScreen id="01LOOP" />, runtime);
    expect((await screen.findByLabelText<HTMLInputElement>('Name of the loop')).value).toBe('Mine half ty');
    expect(inRound(3).getByLabelText<HTMLInputElement>('Opening').value).toBe('');
    expect(inRound(3).getByLabelText<HTMLInputElement>('Your questions').value).toBe('500');
  });

  it.each(['{"id":"01LOOP","name":"Brok', '[]', 'null', '{"id":"01LOOP","name":"Other","about":"","rounds":[{}]}'])(
    'is the stored one where the draft is none: %s',
    async (text) => {
      await openEditor({ text });
      expect(screen.getByLabelText<HTMLInputElement>('Name of the loop').value).toBe('Mine');
      expect(names()).toEqual(['Peers', 'Design', 'Boss']);
    },
  );

  it('goes back to what was saved when the changes are discarded', async () => {
    const { runtime, user, stored } = await openEditor();
    expect(screen.queryByRole('button', { name: 'Discard changes' })).toBeNull();
    await user.type(screen.getByLabelText('Name of the loop'), ' not');
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    await user.click(screen.getByRole('button', { name: 'Discard them' }));
    await waitFor(() => expect(location.hash).toBe('#/loop'));
    cleanup();
    expect(await stored()).toEqual(loop);
    expect(await readDraft(runtime.db, 'loop/01LOOP')).toBe('');
  });

  it('stays on the screen when it can’t be saved, and that is said', async () => {
    const { runtime, user, save } = await openEditor();
    await user.type(screen.getByLabelText('Name of the loop'), ' kept');
    runtime.db.close();
    await save();
    await waitFor(() => expect(useNotices.getState().notice?.tone).toBe('failure'));
    expect(location.hash).toBe('#/loop/edit/01LOOP');
    expect(screen.getByLabelText<HTMLInputElement>('Name of the loop').value).toBe('Mine kept');
  });

  it('does not replace in silence what another tab has saved', async () => {
    const { runtime, user, stored, save } = await openEditor();
    await commit(runtime.db, runtime.makeId, [{ kind: 'saveLoop', loop: { ...loop, about: 'There' } }]);
    // What is on the screen is no longer what is stored.
    await screen.findByRole('button', { name: 'Discard changes' });
    await user.type(screen.getByLabelText('About the loop'), 'Here');
    await save();
    expect(await screen.findByText(/changed meanwhile, in another tab/)).toBeTruthy();
    expect((await stored())?.about).toBe('There');
    await save();
    await waitFor(async () => expect((await stored())?.about).toBe('Here'));
  });
});

describe('what is wrong', () => {
  it('is said beside its field, and has the focus when Save is refused', async () => {
    const { user, stored, save } = await openEditor();
    const field = inRound(2).getByLabelText('Opening');
    await user.clear(field);
    await user.type(field, '121');
    const sentence = screen.getByText('The opening of round 2 is more than two hours.');
    expect(field.getAttribute('aria-describedby')).toBe(sentence.id);
    await user.clear(inRound(3).getByLabelText('Name'));
    expect(screen.queryByText('Round 3 needs a name.')).toBeNull();
    await save();
    expect(await screen.findByText('Round 3 needs a name.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe('Not saved: 2 things are to be put right above.');
    expect(document.activeElement).toBe(field);
    expect(field.closest('details')?.open).toBe(true);
    await user.clear(field);
    await user.type(field, '12');
    await save();
    await waitFor(() => expect(document.activeElement).toBe(inRound(3).getByLabelText('Name')));
    expect(location.hash).toBe('#/loop/edit/01LOOP');
    expect(await stored()).toEqual(loop);
  });

  it('is an entry without a kind, a share out of bounds, a second bar raiser', async () => {
    const { user, save } = await openEditor();
    await user.click(inRound(1).getByLabelText('Behavioural'));
    await user.clear(inRound(2).getByLabelText('Share of entry 1, 1 to 10'));
    await user.type(inRound(2).getByLabelText('Share of entry 1, 1 to 10'), '11');
    await user.selectOptions(inRound(1).getByLabelText('Bar raiser'), 'Sits here, and says so');
    await user.selectOptions(inRound(3).getByLabelText('Bar raiser'), 'Sits here, and says so');
    await save();
    expect(await screen.findByText('Entry 1 of round 1 names no kind.')).toBeTruthy();
    expect(screen.getByText('The share of entry 1 in round 2 must be at most 10.')).toBeTruthy();
    expect(screen.getByText(/^Round 3 names a bar raiser, and round 1 does so already/)).toBeTruthy();
    expect(document.activeElement).toBe(inRound(1).getByLabelText('Behavioural'));
  });

  it('is a loop without a round', async () => {
    const { user, save } = await openEditor();
    for (const name of ['Peers', 'Design', 'Boss'])
      await user.click(screen.getByRole('button', { name: `Remove ${name}` }));
    await save();
    expect(await screen.findByText('The loop has no round.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Add a round'));
  });
});

describe('the rounds', () => {
  it('move, and the focus goes with them', async () => {
    const { user } = await openEditor();
    screen.getByRole('button', { name: 'Move Boss up' }).focus();
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['Peers', 'Boss', 'Design']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Boss up' }));
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['Boss', 'Peers', 'Design']);
    expect(screen.getByRole('status').textContent).toBe('Boss is now round 1 of 3.');
    // There is no further up.
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Boss down' }));
  });

  it('come back when one was removed by mistake', async () => {
    const { user } = await openEditor();
    await user.type(inRound(2).getByLabelText('Agenda'), 'Numbers');
    await user.click(screen.getByRole('button', { name: 'Remove Design' }));
    expect(names()).toEqual(['Peers', 'Boss']);
    expect(document.activeElement?.textContent).toBe('Put it back');
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['Peers', 'Design', 'Boss']);
    expect(inRound(2).getByLabelText<HTMLTextAreaElement>('Agenda').value).toBe('Numbers');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Design' }));
  });

  it('begin open and with the focus in the name when one is added', async () => {
    const { user, stored, save } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Add a round' }));
    expect(document.activeElement).toBe(inRound(4).getByLabelText('Name'));
    expect(document.activeElement?.closest('details')?.open).toBe(true);
    await user.keyboard('Skip level');
    await save();
    await waitFor(async () => expect((await stored())?.rounds.at(-1)?.name).toBe('Skip level'));
  });
});

describe('deleting', () => {
  it('asks once, says what stays, and takes the draft along', async () => {
    const { runtime, user, stored } = await openEditor();
    await user.type(screen.getByLabelText('Name of the loop'), ' gone');
    await user.click(screen.getByRole('button', { name: 'Delete this loop' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Delete “Mine”?' }));
    expect(dialog.getByText(/Past interviews keep their plan/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Keep the loop' }));
    expect(document.activeElement?.textContent).toBe('Delete this loop');
    expect(await stored()).toEqual(loop);
    await user.click(screen.getByRole('button', { name: 'Delete this loop' }));
    await user.click(screen.getByRole('button', { name: 'Delete the loop' }));
    await waitFor(() => expect(location.hash).toBe('#/loop'));
    cleanup();
    expect(await stored()).toBeUndefined();
    expect(await readDraft(runtime.db, 'loop/01LOOP')).toBe('');
  });

  it('leaves an address that names no loop', async () => {
    renderScreen(<LoopEditorScreen id="01LOOP" />);
    expect(await screen.findByText('There is no such loop.')).toBeTruthy();
  });
});

describe('the names of the kinds of round', () => {
  it('are those of the guide', async () => {
    await openEditor();
    const options = inRound(1).getByLabelText('Kind of round').querySelectorAll('option');
    const { panels } = await loadGuide();
    for (const { value, textContent } of options) expect(textContent).toBe(panels.find(({ id }) => id === value)?.name);
  });
});

describe('edits', () => {
  let shipped: readonly Loop[];
  beforeAll(async () => {
    shipped = (await loadInterviewScripts()).loops;
  });

  it('leave a shipped loop right, and as text it is the same again', () => {
    for (const known of shipped) {
      const checked = checkLoop(known);
      expect(checked.problems).toEqual([]);
      expect(checked.loop).toEqual(known);
      expect(parseLoopDraft(JSON.stringify(known), loop)).toEqual({ ...known, id: loop.id });
    }
  });

  const edit = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), at: fc.nat(6) }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(6) }),
    fc.record({ kind: fc.constant('move' as const), at: fc.nat(6), to: fc.integer({ min: -1, max: 7 }) }),
    fc.record({ kind: fc.constant('name' as const), at: fc.nat(6), text: fc.string({ maxLength: 80 }) }),
    fc.record({ kind: fc.constant('share' as const), at: fc.nat(6), share: fc.option(fc.integer()) }),
    fc.record({ kind: fc.constant('opening' as const), at: fc.nat(6), minutes: fc.option(fc.double({ noNaN: true })) }),
  );

  it('in any order give what can be kept as text, and what is called right can be saved', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let serial = 0;
        const edited = edits.reduce<LoopDraft>((now, one) => {
          const at = now.rounds[one.at];
          switch (one.kind) {
            case 'add':
              return addRound(now, blankRound(`new-${(serial += 1)}`), one.at);
            case 'remove':
              return removeRound(now, one.at);
            case 'move':
              return moveRound(now, one.at, one.to);
            case 'name':
              return changeRound(now, one.at, { name: one.text });
            case 'share':
              return changeRound(now, one.at, { mix: [{ ...blankMixEntry, share: one.share }] });
            case 'opening':
              return at ? changeRound(now, one.at, { minutes: { ...at.minutes, opening: one.minutes } }) : now;
          }
        }, loop);
        const text = JSON.stringify(edited);
        expect(JSON.stringify(parseLoopDraft(text, loop))).toBe(text);
        expect(new Set(edited.rounds.map(({ id }) => id)).size).toBe(edited.rounds.length);
        const { loop: right, problems } = checkLoop(edited);
        expect(right === null).toBe(problems.length > 0);
        for (const { sentence } of problems) expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(draftMinutes(edited.rounds)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('say how long a text is and may be', () => {
    const long = changeRound({ ...loop, name: 'n'.repeat(61) }, 0, { role: 'r'.repeat(121) });
    expect(checkLoop(long).problems.map(({ sentence }) => sentence)).toEqual([
      'The name of the loop is too long: 61 characters, where 60 are the most.',
      'What round 1 says of who sits opposite is too long: 121 characters, where 120 are the most.',
    ]);
  });

  it('toggle in the order of all there is', () => {
    expect(toggle(['a', 'b', 'c'], ['c'], 'a', true)).toEqual(['a', 'c']);
    expect(toggle(['a', 'b', 'c'], ['a', 'c'], 'a', false)).toEqual(['c']);
  });
});
