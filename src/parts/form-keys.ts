/** How a form of ours is saved: by its button, by Enter in a field, by Ctrl or Command with Enter in a text. */
import type { FormEvent, KeyboardEvent } from 'react';

export function onSubmit(save: () => Promise<void>) {
  return (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
}

/** For a form with a text of several lines, in which Enter alone belongs to the text. A held key saves once. */
export function onSaveKey(save: () => Promise<void>) {
  return (event: KeyboardEvent) => {
    if (!event.repeat && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
  };
}
