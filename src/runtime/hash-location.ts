/**
 * Addresses below the `#`, path and query alike: `#/library?query=disag`. `dist/` then needs no rewrite rules, and an address can be
 * copied whole. (wouter's own hash location keeps the query before the `#` and never clears it.)
 */
import { useSyncExternalStore } from 'react';
import type { BaseLocationHook, BaseSearchHook } from 'wouter';

const parts = (): readonly string[] => location.hash.replace(/^#?\/?/, '').split('?');
/** As the table of screens writes it: no slash at the end, the screen's own word in small letters. */
const path = () => `/${(parts()[0] ?? '').replace(/\/+$/, '').replace(/^[^/]*/, (word) => word.toLowerCase())}`;
const query = () => parts()[1] ?? '';

export const useHashPath: BaseLocationHook & { hrefs?: (href: string) => string } = () => [
  useSyncExternalStore(subscribe, path),
  navigate,
];
useHashPath.hrefs = (href) => `#${href}`;

export const useHashSearch: BaseSearchHook = () => useSyncExternalStore(subscribe, query);

export function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const address = `#/${to.replace(/^\//, '')}`;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  // The browser itself tells only of what the user navigates.
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
