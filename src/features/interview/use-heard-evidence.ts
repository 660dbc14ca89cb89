import { useEffect, useState } from 'react';
import type { Interview } from '../../domain/interview';
import type { Area } from '../../domain/question';

/** Quotations an area, at most. */
const quotesAnArea = 2;

/** What the answers themselves gave as evidence, by area: their results and numbers, in the candidate's words. Empty until it is heard. */
export function useHeardEvidence(interview: Interview): ReadonlyMap<Area, readonly string[]> {
  const [heard, setHeard] = useState<ReadonlyMap<Area, readonly string[]>>(new Map());
  useEffect(() => {
    let isWanted = true;
    import('../../domain/hearing').then(
      ({ hearTurn }) => {
        const byArea = new Map<Area, string[]>();
        for (const turn of interview.turns) {
          const evidence = hearTurn(turn, interview.plan.level)?.analysis.evidence;
          const shown = evidence ? [...evidence.results, ...evidence.metrics].map(({ quote }) => quote.trim()) : [];
          for (const area of turn.question.areas) {
            const quotes = byArea.get(area) ?? [];
            const fresh = shown.filter(
              (quote) => !quotes.some((other) => other.includes(quote) || quote.includes(other)),
            );
            byArea.set(area, [...quotes, ...fresh].slice(0, quotesAnArea));
          }
        }
        if (isWanted) setHeard(byArea);
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
