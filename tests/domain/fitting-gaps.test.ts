import { describe, expect, it } from 'vitest';
import { fittingGaps } from '../../src/domain/fitting-gaps';
import { gapIds, questionKinds } from '../../src/domain/question';

const approach = ['unclear-role', 'rambling'];

describe('what is minded in an answer', () => {
  it('is everything, where a story is asked for', () => {
    expect(fittingGaps({ kind: 'behavioural', areas: ['ownership'] }).toSorted()).toEqual([...gapIds].toSorted());
    for (const kind of ['delivery', 'operational-excellence', 'strategy'] as const)
      expect(fittingGaps({ kind, areas: [] }), kind).toEqual(
        fittingGaps({ kind: 'behavioural', areas: ['ownership'] }),
      );
  });

  it('is neither an event nor an ending, where an approach is asked for', () => {
    expect(fittingGaps({ kind: 'strategy', areas: [], asksFor: 'approach' })).toEqual([...approach, 'no-customer']);
    expect(fittingGaps({ kind: 'people', areas: [], asksFor: 'approach' })).toEqual(approach);
  });

  it('is neither customer nor scope in a story about the people one leads, and a number last of all', () => {
    const ofWork = fittingGaps({ kind: 'behavioural', areas: ['ownership'] });
    for (const asked of [
      { kind: 'behavioural', areas: ['hire-and-develop-the-best', 'customer-obsession'] },
      { kind: 'behavioural', areas: ['earn-trust'] },
    ] as const) {
      const gaps = fittingGaps(asked);
      expect(gaps.toSorted()).toEqual(
        ofWork.filter((gap) => gap !== 'no-customer' && gap !== 'below-level').toSorted(),
      );
      expect(gaps.at(-1)).toBe('no-metric');
    }
  });

  it('is no number in how one report was led, and one in operations whatever principle they show', () => {
    expect(fittingGaps({ kind: 'people', areas: ['people'] })).not.toContain('no-metric');
    const gaps = fittingGaps({ kind: 'operational-excellence', areas: ['strive-to-be-earths-best-employer'] });
    expect(gaps).toEqual(fittingGaps({ kind: 'operational-excellence', areas: [] }));
  });

  it('is no ending of what still goes on', () => {
    const gaps = fittingGaps({ kind: 'behavioural', areas: ['ownership'], asksFor: 'unfinished' });
    expect(gaps).not.toContain('no-result');
    expect(gaps).not.toContain('no-lasting-impact');
    expect(gaps).toContain('no-metric');
  });

  it('is nothing in “why here”, and nothing in a design', () => {
    for (const kind of ['motivation', 'coding', 'system-design'] as const)
      expect(fittingGaps({ kind, areas: [] }), kind).toEqual([]);
  });

  it('is no gap twice', () => {
    for (const kind of questionKinds) {
      const gaps = fittingGaps({ kind, areas: [] });
      expect(new Set(gaps).size).toBe(gaps.length);
    }
  });
});
