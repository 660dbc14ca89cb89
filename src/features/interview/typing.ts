/** Who types an answer need not aim at the field first. */
import { useEffect, type RefObject } from 'react';
import type { Interview } from '../../domain/interview';
import { commandForKey } from '../../runtime/commands';
import { useDevice } from '../../runtime/device';

/** Whether the next stretch will be typed: like the last one, or, at the first, because there is a keyboard and nothing is recorded. */
export function isTyping({ turns }: Interview, records: boolean): boolean {
  const last = turns.at(-1)?.parts.at(-1) ?? turns.at(-2)?.parts.at(-1);
  if (last === undefined) return !records && matchMedia('(pointer: fine)').matches;
  return last.text !== '' && !last.isSpoken;
}

/** A letter that means nothing else begins the answer, wherever the focus is; who is typing finds it in the field, and leaves it with Escape. */
export function useTypingInto(field: RefObject<HTMLTextAreaElement | null>, isWanted: boolean) {
  useEffect(() => {
    if (isWanted) field.current?.focus();
    const begin = (event: KeyboardEvent) => {
      const isText = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === 'Escape' && event.target === field.current) field.current?.blur();
      const isElsewhere = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (!isText || isElsewhere || event.defaultPrevented) return;
      if (commandForKey(event, useDevice.getState().singleKeys) === undefined) field.current?.focus();
    };
    window.addEventListener('keydown', begin);
    return () => window.removeEventListener('keydown', begin);
  }, [field, isWanted]);
}
