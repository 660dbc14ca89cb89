/** What the library shows, kept in the address so that going back finds it again. */
import { useCallback, useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { principleIds, questionKinds, type CardKind } from '../../domain/question';
import { stateFilters, type StateFilter } from '../../parts/card-states';

export interface LibraryFilter {
  readonly query: string;
  /** Empty: all. */
  readonly principle: string;
  readonly kind: string;
  readonly state: StateFilter | '';
}

export const cardKinds: readonly CardKind[] = ['principle', ...questionKinds, 'concept', 'fact', 'own'];

const fields = ['query', 'principle', 'kind', 'state'] as const;

export function useLibraryFilter() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const filter = useMemo(() => readFilter(search), [search]);
  useEffect(() => {
    lastAddress = search === '' ? '/library' : `/library?${search}`;
  }, [search]);
  const setFilter = useCallback(
    (change: Partial<Record<keyof LibraryFilter, string>>) => {
      const next = { ...filter, ...change };
      const parameters = new URLSearchParams(
        fields.filter((field) => next[field] !== '').map((field) => [field, next[field]]),
      );
      const text = parameters.toString();
      navigate(text === '' ? '/library' : `/library?${text}`, { replace: true });
    },
    [filter, navigate],
  );
  const clear = useCallback(() => navigate('/library', { replace: true }), [navigate]);
  return { filter, setFilter, clear };
}

/** An address is outside input: what it names that does not exist is left out. */
function readFilter(search: string): LibraryFilter {
  const parameters = new URLSearchParams(search);
  const state = parameters.get('state');
  return {
    query: parameters.get('query') ?? '',
    principle: principleIds.find((known) => known === parameters.get('principle')) ?? '',
    kind: cardKinds.find((known) => known === parameters.get('kind')) ?? '',
    state: stateFilters.find((known) => known === state) ?? '',
  };
}

let lastAddress = '/library';

/** The library as it was last looked at: where a card goes back to. */
export function lastLibraryAddress(): string {
  return lastAddress;
}
