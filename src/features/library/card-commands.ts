import { addDays, type Day } from '../../domain/calendar';
import type { CardDeed, CardState } from '../../domain/card-log';
import { actOnCard, undo } from '../../runtime/card-actions';
import type { Command } from '../../runtime/commands';
import { showNotice } from '../../runtime/notices';
import type { Runtime } from '../../runtime/runtime';

interface Dialogs {
  readonly editNote: () => void;
  readonly editOwn: () => void;
  readonly setDue: () => void;
  readonly explain: () => void;
  /** Left out for a card that is no question. */
  readonly drill: (() => void) | null;
  readonly back: () => void;
}

/** All that can be done to a card outside of a review. Each is one action, and undone as one. */
export function cardCommands(runtime: Runtime, card: CardState, today: Day, dialogs: Dialogs): readonly Command[] {
  const isHidden = card.buriedUntil !== null && card.buriedUntil > today;
  const act = (deed: CardDeed) => () => void actOnCard(runtime, card.id, deed);
  /** The same where the card goes out of sight. */
  const hide = (deed: CardDeed, text: string) => async () => {
    if (await actOnCard(runtime, card.id, deed))
      showNotice({ tone: 'info', text, action: { label: 'Undo', run: () => void undo(runtime) } });
  };
  const command = (id: string, label: string, keys: readonly string[], run: () => void, isNow = true): Command => ({
    id: `card.${id}`,
    label,
    group: 'Card',
    keys,
    run,
    when: () => isNow,
  });
  return [
    command('note', card.note === '' ? 'Write a note' : 'Edit your note', ['N'], dialogs.editNote),
    command('edit', 'Edit this card', ['E'], dialogs.editOwn, card.own !== null),
    command(
      'flag',
      card.flagged ? 'Take the flag off' : 'Flag',
      ['F'],
      act({ kind: card.flagged ? 'unflagged' : 'flagged' }),
    ),
    command(
      'bury',
      'Not today',
      ['-'],
      hide({ kind: 'buried', until: addDays(today, 1), asSibling: false }, 'Hidden until tomorrow.'),
      !isHidden && !card.suspended,
    ),
    command('unbury', 'Bring back today', ['-'], act({ kind: 'unburied' }), isHidden),
    command(
      'suspend',
      'Suspend',
      ['S'],
      hide({ kind: 'suspended' }, 'Suspended: it stays away until you bring it back.'),
      !card.suspended,
    ),
    command('unsuspend', 'Bring back', ['S'], act({ kind: 'unsuspended' }), card.suspended),
    command('due', 'Set the due day', ['W'], dialogs.setDue, !card.suspended),
    command('why', 'Why this card?', ['Y'], dialogs.explain),
    command('reset', 'Forget: back to new', ['R'], act({ kind: 'reset' }), card.reps > 0),
    command('drill', 'Drill this question', ['M'], () => dialogs.drill?.(), dialogs.drill !== null),
    command('delete', 'Delete', ['Shift+D'], hide({ kind: 'deleted' }, 'Deleted.'), card.own !== null),
    command('back', 'Back to the library', ['Escape'], dialogs.back),
  ];
}
