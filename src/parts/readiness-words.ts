/** How readiness is said on the screen. */
import type { ReadinessRange } from '../domain/readiness';
import { plural } from '../ui/time';

/** `84 to 90`; `not measured` where nothing was seen. */
export function formatRange(range: ReadinessRange | null): string {
  if (range === null) return 'not measured';
  return range.low === range.high ? String(range.mid) : `${range.low} to ${range.high}`;
}

/** `at 20 minutes a day`, to stand in a sentence. */
export function atMinutes(minutes: number | null): string {
  return minutes === null ? 'with each day’s plan done' : `at ${plural(minutes, 'minute')} a day`;
}

/** 0.314 → `31 %` */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
