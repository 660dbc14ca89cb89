import type { CardState } from '../../domain/card-log';
import { ratings } from '../../domain/scheduler';
import { ratingNames } from '../../parts/card-words';
import type { Command } from '../../runtime/commands';
import type { ReviewStore } from './review-store';

interface Deeds {
  readonly store: ReviewStore;
  /** The card on the screen. */
  readonly card: CardState | null;
  readonly isAnswered: boolean;
  readonly close: () => void;
  readonly toggleLayers: () => void;
  readonly editNote: () => void;
  readonly editOwn: () => void;
  readonly explain: () => void;
  readonly openInLibrary: () => void;
}

/** All that can be done in a review, by key, by button and from the palette. */
export function reviewCommands(deeds: Deeds): readonly Command[] {
  const { store, card, isAnswered } = deeds;
  const group = 'Review';
  const hasCard = () => card !== null;
  const command = (id: string, label: string, keys: readonly string[], run: () => void, when = hasCard): Command => ({
    id: `review.${id}`,
    label,
    group,
    keys,
    run,
    when,
  });
  return [
    command('show', 'Show the answer', ['Space', 'Enter'], store.showAnswer, () => card !== null && !isAnswered),
    ...ratings.map((rating) =>
      command(
        `grade-${rating}`,
        ratingNames[rating],
        [String(rating)],
        () => store.grade(rating),
        () => isAnswered,
      ),
    ),
    command('undo', 'Undo', ['U', 'Mod+Z'], store.undo, () => true),
    command('redo', 'Redo', ['Shift+U', 'Mod+Shift+Z', 'Mod+Y'], store.redo, () => true),
    command('layers', 'Open or close all parts of the answer', ['A'], deeds.toggleLayers, () => isAnswered),
    command('note', 'Write a note', ['N'], deeds.editNote),
    command('edit', 'Edit this card', ['E'], deeds.editOwn, () => card?.own != null),
    command('flag', card?.flagged ? 'Take the flag off' : 'Flag', ['F'], store.toggleFlag),
    command('bury', 'Not today', ['-'], () => store.setAside('bury')),
    command('suspend', 'Suspend', ['S'], () => store.setAside('suspend')),
    command('why', 'Why this card?', ['Y'], deeds.explain),
    command('open', 'Open in the library', ['O'], deeds.openInLibrary),
    command('close', 'Close the review', ['Escape'], deeds.close, () => true),
  ];
}
