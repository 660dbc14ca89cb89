import type { Area } from '../domain/question';
import { principleName } from '../content/catalogue';

const competencyNames: Readonly<Partial<Record<Area, string>>> = {
  design: 'Design',
  people: 'People',
  delivery: 'Delivery',
  strategy: 'Strategy',
  operations: 'Operations',
};

/** A competency, or else a principle. */
export function areaName(area: Area): string {
  return competencyNames[area] ?? principleName(area as Parameters<typeof principleName>[0]);
}
