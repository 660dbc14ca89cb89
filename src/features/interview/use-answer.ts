import { useEffect, useState } from 'react';
import type { CardId } from '../../domain/card-log';
import { loadAnswer, type CardAnswer } from '../../content/catalogue';

/** What is listened for in a question, and its own follow-ups; `null` until it is there, or where it can't be had. */
export function useAnswer(id: CardId | null): CardAnswer | null {
  const [answer, setAnswer] = useState<{ readonly id: CardId; readonly answer: CardAnswer } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let isWanted = true;
    loadAnswer(id).then(
      (loaded) => isWanted && setAnswer({ id, answer: loaded }),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  return answer?.id === id ? answer.answer : null;
}
