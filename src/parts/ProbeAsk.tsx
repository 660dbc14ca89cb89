import { useEffect, useState } from 'react';
import { loadAnswer } from '../content/catalogue';
import { plainProbes } from '../content/interview-scripts';

/** What a follow-up's card asks: the question's own follow-up, or one of those that fit any answer. */
export function ProbeAsk({ question, probe }: { readonly question: string; readonly probe: string }) {
  const plain = (plainProbes as Readonly<Record<string, string>>)[probe];
  const [ask, setAsk] = useState(plain ?? '…');
  useEffect(() => {
    let isWanted = true;
    if (plain === undefined)
      loadAnswer(question).then(
        (answer) => {
          const own = answer.form === 'question' ? answer.probes.find(({ id }) => id === probe) : undefined;
          if (isWanted) setAsk(own?.ask ?? 'Tell me more about that.');
        },
        () => isWanted && setAsk('This follow-up could not be loaded. Reload the page; nothing is lost.'),
      );
    return () => {
      isWanted = false;
    };
  }, [plain, question, probe]);
  return ask;
}
