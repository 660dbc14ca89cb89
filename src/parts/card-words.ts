/** What kinds and ratings of cards are called on the screen, and how waits are written. */
import type { CardKind } from '../domain/question';
import type { Rating, Wait } from '../domain/scheduler';

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

function formatTenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
