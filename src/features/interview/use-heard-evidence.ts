import { useEffect, useState } from 'react';
import type { Evidence } from '../../domain/answer-analysis';
import type { Interview, Turn } from '../../domain/interview';
import type { Area } from '../../domain/question';
import { mindedGaps } from './minded-gaps';

/** Quotations an area, at most. */
const quotesAnArea = 2;

/** What the answers themselves gave as evidence, by area: their results and numbers, in the candidate's words. Empty until it is heard. */
export function useHeardEvidence(interview: Interview): ReadonlyMap<Area, readonly string[]> {
  const [heard, setHeard] = useState<ReadonlyMap<Area, readonly string[]>>(new Map());
  useEffect(() => {
    let isWanted = true;
    import('../../domain/hearing').then(
      ({ hearTurn }) => {
        const hear = (turn: Turn) => hearTurn(turn, interview.plan.level, mindedGaps(turn))?.analysis.evidence;
        if (isWanted) setHeard(shareOut(interview.turns, hear));
      },
      () => {
        // Offline before it was ever fetched: the candidate's own lines stand alone.
      },
    );
    return () => {
      isWanted = false;
    };
  }, [interview]);
  return heard;
}

/** Each quotation once: under that area of its question which has the fewest, the main one first. */
function shareOut(
  turns: readonly Turn[],
  hear: (turn: Turn) => Evidence | undefined,
): ReadonlyMap<Area, readonly string[]> {
  const byArea = new Map<Area, string[]>();
  const quotesOf = (area: Area) => byArea.get(area) ?? [];
  for (const turn of turns) {
    const evidence = hear(turn);
    const shown = evidence ? [...evidence.results, ...evidence.metrics].map(({ quote }) => quote.trim()) : [];
    for (const quote of shown) {
      const isSaid = [...byArea.values()].flat().some((other) => other.includes(quote) || quote.includes(other));
      const [area] = turn.question.areas.toSorted((a, b) => quotesOf(a).length - quotesOf(b).length);
      if (isSaid || area === undefined || quotesOf(area).length >= quotesAnArea) continue;
      byArea.set(area, [...quotesOf(area), quote]);
    }
  }
  return byArea;
}
