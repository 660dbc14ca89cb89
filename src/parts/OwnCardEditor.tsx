import { useState } from 'react';
import type { CardState } from '../domain/card-log';
import { actOnCard } from '../runtime/card-actions';
import { keyLabel } from '../runtime/commands';
import { showNotice } from '../runtime/notices';
import { useRuntime } from '../runtime/runtime';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import styles from './editor.module.css';
import { onSaveKey, onSubmit } from './form-keys';
import { useDraft } from './use-draft';
import { useSingleFlight } from './use-single-flight';

interface Props {
  /** The card to change, or `null` to make one. */
  readonly card: CardState | null;
  readonly onClose: () => void;
}

/** A card of the user's own: made or changed. */
export function OwnCardEditor({ card, onClose }: Props) {
  const runtime = useRuntime();
  const front = useDraft(`front/${card?.id ?? 'new'}`, card?.own?.front ?? '');
  const back = useDraft(`back/${card?.id ?? 'new'}`, card?.own?.back ?? '');
  const [problem, setProblem] = useState<string>();

  const dropAndClose = async () => {
    await front.drop();
    await back.drop();
    onClose();
  };
  const save = useSingleFlight(async () => {
    const text = { front: (front.text ?? '').trim(), back: (back.text ?? '').trim() };
    if (text.front === '') {
      setProblem('Write what you want to be asked.');
      return;
    }
    const id = card?.id ?? `own-${runtime.makeId(runtime.now())}`;
    if (!(await actOnCard(runtime, id, { kind: 'ownWritten', text }))) return;
    if (!card) showNotice({ tone: 'info', text: 'Card made. It comes among the next new cards.' });
    await dropAndClose();
  });

  return (
    <Dialog title={card ? 'Edit your card' : 'A card of your own'} onClose={onClose}>
      <form className={styles['form']} onSubmit={onSubmit(save)} onKeyDown={onSaveKey(save)}>
        <Field label="Question" problem={problem} hint="As an interviewer would say it, or as you would ask yourself.">
          {(control) => (
            <textarea
              {...control}
              rows={3}
              value={front.text ?? ''}
              readOnly={front.text === null}
              onChange={(event) => {
                setProblem(undefined);
                front.setText(event.target.value);
              }}
            />
          )}
        </Field>
        <Field label="Answer">
          {(control) => (
            <textarea
              {...control}
              rows={6}
              value={back.text ?? ''}
              readOnly={back.text === null}
              onChange={(event) => back.setText(event.target.value)}
            />
          )}
        </Field>
        <div className={styles['buttons']}>
          <Button look="primary" type="submit" shortcut={keyLabel('Mod+Enter')}>
            Save
          </Button>
          <Button look="quiet" onClick={dropAndClose}>
            Discard
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
