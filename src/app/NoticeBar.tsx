import { useEffect } from 'react';
import { dismissNotice, useNotices } from '../runtime/notices';
import { Button } from '../ui/Button';
import styles from './NoticeBar.module.css';

/** Milliseconds; what offers something to press stays longer. */
const infoStaysFor = 5000;
const offerStaysFor = 30_000;

/** Says what has no place of its own on a screen. Failures stay until they are dismissed. */
export function NoticeBar({ isAboveBar }: { readonly isAboveBar: boolean }) {
  const { notice } = useNotices();
  useEffect(() => {
    if (!notice || notice.tone === 'failure') return;
    const timer = setTimeout(dismissNotice, notice.action ? offerStaysFor : infoStaysFor);
    return () => clearTimeout(timer);
  }, [notice]);
  const isFailure = notice?.tone === 'failure';
  return (
    <aside aria-label="Messages" className={styles['place']} data-above-bar={isAboveBar || undefined}>
      {/* Both regions are there from the start: a screen reader only announces what changes inside one that it knows. */}
      <p role="alert" className={isFailure ? styles['failure'] : styles['none']}>
        {isFailure && notice.text}
      </p>
      <p role="status" className={notice && !isFailure ? styles['info'] : styles['none']}>
        {!isFailure && notice?.text}
      </p>
      {notice && (isFailure || notice.action) && (
        <p className={styles['buttons']}>
          {notice.action && (
            <Button
              onClick={() => {
                notice.action?.run();
                dismissNotice();
              }}
            >
              {notice.action.label}
            </Button>
          )}
          <Button look="quiet" onClick={dismissNotice}>
            Dismiss
          </Button>
        </p>
      )}
    </aside>
  );
}
