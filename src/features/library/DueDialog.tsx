import { useState } from 'react';
import { addDays, dayToIso, isoToDay, type Day } from '../../domain/calendar';
import type { CardState } from '../../domain/card-log';
import { onSubmit } from '../../parts/form-keys';
import { useSingleFlight } from '../../parts/use-single-flight';
import { actOnCard } from '../../runtime/card-actions';
import { useRuntime } from '../../runtime/runtime';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import styles from './CardScreen.module.css';

interface Props {
  readonly card: CardState;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Ten years on is a typing error. */
const furthest = 3650;

export function DueDialog({ card, today, onClose }: Props) {
  const runtime = useRuntime();
  const [date, setDate] = useState(dayToIso(addDays(today, 1)));
  const [problem, setProblem] = useState<string>();
  const save = useSingleFlight(async () => {
    const dueDay = isoToDay(date);
    if (dueDay === undefined) return setProblem('This is not a date of the calendar.');
    if (dueDay < today) return setProblem('That day has passed. Today is the earliest.');
    if (dueDay > today + furthest) return setProblem('That is more than ten years away.');
    if (await actOnCard(runtime, card.id, { kind: 'dueSet', dueDay })) onClose();
  });
  return (
    <Dialog title="When should this card come?" onClose={onClose}>
      <form onSubmit={onSubmit(save)} className={styles['form']}>
        <Field
          label="Day"
          problem={problem}
          hint={card.memory ? undefined : 'It stays new; it will not be introduced before that day.'}
        >
          {(control) => (
            <input {...control} type="date" value={date} onChange={(event) => setDate(event.target.value)} />
          )}
        </Field>
        <div className={styles['actions']}>
          <Button look="primary" type="submit">
            Set
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
