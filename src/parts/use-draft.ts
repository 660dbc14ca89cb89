import { useCallback, useEffect, useRef, useState } from 'react';
import { commit } from '../storage/commit';
import { describeFailure } from '../storage/failures';
import { readDraft } from '../storage/queries';
import { showNotice } from '../runtime/notices';
import { useRuntime } from '../runtime/runtime';

/** What is typed is on the disk after at most this long, milliseconds. */
const saveWithin = 800;

interface Draft {
  /** `null` until it is known whether a draft was left behind. */
  readonly text: string | null;
  readonly setText: (text: string) => void;
  /** Forgets the draft, after its text has found its place. */
  readonly drop: () => Promise<void>;
}

/**
 * Text under way that survives a reload, a crash, a closed tab.
 * @param key names the draft: what is being written, and on which card
 * @param initial the text to start from when no draft was left behind
 */
export function useDraft(key: string, initial: string): Draft {
  const runtime = useRuntime();
  const [text, setState] = useState<string | null>(null);
  // The text to start from belongs to the moment at which the draft is opened.
  const start = useRef(initial);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const value = pending.current;
    if (value === null) return;
    pending.current = null;
    try {
      await commit(runtime.db, runtime.makeId, [{ kind: 'keepDraft', key, text: value }]);
    } catch (error) {
      showNotice({ tone: 'failure', text: describeFailure(error).sentence });
    }
  }, [runtime, key]);

  useEffect(() => {
    let isWanted = true;
    readDraft(runtime.db, key).then(
      (draft) => isWanted && setState((typed) => typed ?? (draft === '' ? start.current : draft)),
      () => isWanted && setState((typed) => typed ?? start.current),
    );
    const saveWhenHidden = () => document.visibilityState === 'hidden' && void save();
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', saveWhenHidden);
      void save();
    };
  }, [runtime, key, save]);

  const setText = useCallback(
    (value: string) => {
      setState(value);
      pending.current = value;
      timer.current ??= setTimeout(() => void save(), saveWithin);
    },
    [save],
  );

  const drop = useCallback(async () => {
    pending.current = '';
    await save();
  }, [save]);

  return { text, setText, drop };
}
