import { useState } from 'react';
import type { CardState } from '../domain/card-log';
import { actOnCard } from '../runtime/card-actions';
import { keyLabel } from '../runtime/commands';
import { useRuntime } from '../runtime/runtime';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import styles from './editor.module.css';
import { onSaveKey, onSubmit } from './form-keys';
import { useDraft } from './use-draft';
import { useSingleFlight } from './use-single-flight';

interface Props {
  readonly card: CardState;
  readonly onClose: () => void;
}

/** The user's own words on a card: a note that stands first on its answer side. */
export function NoteEditor({ card, onClose }: Props) {
  const runtime = useRuntime();
  const { text, setText, drop } = useDraft(`note/${card.id}`, card.note);

  const [seen, setSeen] = useState(card.note);
  const [problem, setProblem] = useState<string>();

  const save = useSingleFlight(async () => {
    const note = (text ?? '').trim();
    if (card.note !== seen && card.note !== note) {
      setSeen(card.note);
      setProblem(
        `The note was changed meanwhile, in another tab perhaps. It says now: “${card.note}”. Save again to replace it.`,
      );
      return;
    }
    if (note !== card.note && !(await actOnCard(runtime, card.id, { kind: 'noteWritten', text: note }))) return;
    await drop();
    onClose();
  });
  const cancel = async () => {
    await drop();
    onClose();
  };

  return (
    <Dialog title="Your words on this card" onClose={onClose}>
      <form className={styles['form']} onSubmit={onSubmit(save)} onKeyDown={onSaveKey(save)}>
        <Field
          label="Note"
          problem={problem}
          hint="It stands first on the answer side. Your story in three lines, the number you always forget, the sentence to open with."
        >
          {(control) => (
            <textarea
              {...control}
              rows={7}
              value={text ?? ''}
              readOnly={text === null}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div className={styles['buttons']}>
          <Button look="primary" type="submit" shortcut={keyLabel('Mod+Enter')}>
            Save
          </Button>
          <Button look="quiet" onClick={cancel}>
            Discard
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
