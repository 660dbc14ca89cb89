import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** For a dialog whose content begins with its own field, the title is only spoken. */
  readonly titleHidden?: boolean;
}

/** A modal `<dialog>`: the browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Dialog({ title, onClose, children, titleHidden = false }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the element is gone: only then does closing give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) {
      dialog.showModal();
      // What has the focus may stand at the end of a long text.
      dialog.scrollTop = 0;
    }
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles['dialog']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // The backdrop is the dialog itself; anything inside has another target.
        if (event.target === ref.current) onClose();
      }}
    >
      <div className={styles['inside']}>
        <h2 id={titleId} className={titleHidden ? 'visually-hidden' : styles['title']}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
