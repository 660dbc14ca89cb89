/** What kinds, ratings and states of cards are called on the screen. */
import { daysBetween, type Day } from '../domain/calendar';
import { isLeech, queuePlace, type CardState } from '../domain/card-log';
import type { CardKind } from '../domain/question';
import type { Rating, Wait } from '../domain/scheduler';
import type { Settings } from '../domain/settings';

const kindNames: Record<CardKind, string> = {
  behavioural: 'Behavioural',
  people: 'People management',
  strategy: 'Strategy and influence',
  motivation: 'Motivation and fit',
  'system-design': 'System design',
  delivery: 'Delivery and programme',
  'operational-excellence': 'Operational excellence',
  coding: 'Coding',
  principle: 'Leadership Principle',
  concept: 'Design concept',
  fact: 'About the interview',
  own: 'Your own card',
};

export function kindName(kind: CardKind): string {
  return kindNames[kind];
}

export const ratingNames: Record<Rating, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** As it stands on a rating button: `10 min`, `4 d`, `3.5 mo`. The day itself is meant, so short waits are never rounded. */
export function formatWait(wait: Wait): string {
  if (wait.unit === 'minutes') return wait.minutes < 60 ? `${wait.minutes} min` : `${formatTenth(wait.minutes / 60)} h`;
  return formatDays(wait.days);
}

export function formatDays(days: number): string {
  if (days < 60) return `${days} d`;
  return days < 365 ? `${formatTenth(days / 30.44)} mo` : `${formatTenth(days / 365.25)} y`;
}

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

function formatTenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
