/** The states of cards, and what they are called on the screen. */
import { daysBetween, type Day } from '../domain/calendar';
import { isLeech, queuePlace, type CardState } from '../domain/card-log';
import type { Settings } from '../domain/settings';
import { formatDays } from './card-words';

/** The states by which the library filters; a card is in one of the first five, and may be flagged or a leech besides. */
export const stateFilters = ['new', 'learning', 'review', 'buried', 'suspended', 'flagged', 'leech'] as const;
export type StateFilter = (typeof stateFilters)[number];

export const stateNames: Record<StateFilter, string> = {
  new: 'New',
  learning: 'Learning',
  review: 'In review',
  buried: 'Hidden until another day',
  suspended: 'Suspended',
  flagged: 'Flagged',
  leech: 'Keeps slipping',
};

export function statesOf(card: CardState, today: Day, settings: Settings): StateFilter[] {
  const extra: StateFilter[] = [
    ...(card.flagged ? (['flagged'] as const) : []),
    ...(isLeech(card, settings.leechLapses) ? (['leech'] as const) : []),
  ];
  return [mainState(card, today), ...extra];
}

/** `due tomorrow`, `new`, `suspended`: where the card stands, in a few words. */
export function describeTurn(card: CardState, today: Day): string {
  const state = mainState(card, today);
  if (state === 'suspended') return 'suspended';
  if (state === 'buried' && card.buriedUntil !== null)
    return `hidden until ${inDays(daysBetween(today, card.buriedUntil))}`;
  if (state === 'new') return 'new';
  if (state === 'learning') return 'learning';
  return `due ${inDays(daysBetween(today, card.dueDay ?? today))}`;
}

/** `today`, `tomorrow`, `in 4 d`, `3 d ago`. */
function inDays(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days > 0 ? `in ${formatDays(days)}` : `${formatDays(-days)} ago`;
}

function mainState(card: CardState, today: Day): StateFilter {
  if (card.suspended) return 'suspended';
  if (card.buriedUntil !== null && card.buriedUntil > today) return 'buried';
  const place = queuePlace(card);
  return place?.queue ?? 'new';
}
