import type { CardAnswer } from '../../content/catalogue';
import styles from './AnswerHeard.module.css';

interface Props {
  readonly answer: Extract<CardAnswer, { form: 'question' }>;
  /** Nothing else was heard in the answer: it stands open, and says so. */
  readonly isAll: boolean;
}

/** What an interviewer would have listened for, to hold an answer against. */
export function ListenedFor({ answer, isAll }: Props) {
  return (
    <>
      {isAll && (
        <p className={styles['soft']}>
          What an answer leaves out is heard in stories and in approaches only. Hold this one against the two lists.
        </p>
      )}
      <details className={styles['listened']} open={isAll}>
        <summary>What was listened for</summary>
        <ul>
          {answer.listensFor.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>What counts against it</h3>
        <ul>
          {answer.weakSigns.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
