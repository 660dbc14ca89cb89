import { useEffect, useState } from 'react';
import type { Evidence } from '../../domain/answer-analysis';
import type { Interview, Turn } from '../../domain/interview';
import type { Area } from '../../domain/question';
import { mindedGaps } from './minded-gaps';

/** Quotations an area, at most. */
const quotesAnArea = 2;

/** What the answers themselves gave as evidence, by area: their results, in the candidate's words. Empty until it is heard. */
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

/** Each quotation once, under the main area of its question: nobody heard what else it may show. */
export function shareOut(
  turns: readonly Turn[],
  hear: (turn: Turn) => Evidence | undefined,
): ReadonlyMap<Area, readonly string[]> {
  const byArea = new Map<Area, string[]>();
  const quotesOf = (area: Area) => byArea.get(area) ?? [];
  for (const turn of turns) {
    const evidence = hear(turn);
    const [area] = turn.question.areas;
    for (const { quote } of evidence?.results ?? []) {
      const isSaid = [...byArea.values()].flat().some((other) => other.includes(quote) || quote.includes(other));
      if (isSaid || area === undefined || quotesOf(area).length >= quotesAnArea) continue;
      byArea.set(area, [...quotesOf(area), quote]);
    }
  }
  return byArea;
}
