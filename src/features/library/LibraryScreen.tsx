import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { untouchedCard, type CardState } from '../../domain/card-log';
import { defaultSettings } from '../../domain/settings';
import { catalogueCardById, catalogueCards, cataloguePrinciples, frontOf, probeOfCard } from '../../content/catalogue';
import { describeTurn, kindName, stateFilters, stateNames, statesOf } from '../../parts/card-words';
import { OwnCardEditor } from '../../parts/OwnCardEditor';
import { keyLabel, useCommands } from '../../runtime/commands';
import { useRuntime } from '../../runtime/runtime';
import { useSettings } from '../../runtime/settings';
import { useToday } from '../../runtime/use-today';
import { useLive } from '../../storage/live';
import { readAllCards } from '../../storage/queries';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { plural } from '../../ui/time';
import { buildSearch, type LibrarySearch } from './library-search';
import styles from './LibraryScreen.module.css';
import { cardKinds, useLibraryFilter, type LibraryFilter } from './library-filter';

/** More rows than this are a scroll nobody makes; the rest is a button away. */
const pageSize = 60;

/** Every question and principle to read, and the user's own cards. */
export function LibraryScreen() {
  const runtime = useRuntime();
  const [, navigate] = useLocation();
  const settings = useSettings() ?? defaultSettings;
  const today = useToday();
  const stored = useLive(() => readAllCards(runtime.db), [runtime]);
  const { filter, setFilter, clear } = useLibraryFilter();
  const [isMaking, setIsMaking] = useState(false);
  // How much is shown belongs to what is asked for: another search starts at its first page.
  const [shown, setShown] = useState({ filter, count: pageSize });
  const shownCount = shown.filter === filter ? shown.count : pageSize;
  const search = useSearch(stored, filter.query.trim() !== '');

  const cards = useMemo(() => listCards(stored ?? []), [stored]);
  const found = useMemo(() => {
    const byId = new Map(cards.map((card) => [card.id, card]));
    const searched =
      filter.query.trim() === '' ? cards : (search?.find(filter.query) ?? []).flatMap((id) => byId.get(id) ?? []);
    return searched.filter(
      (card) => fits(card, filter) && (!filter.state || statesOf(card, today, settings).includes(filter.state)),
    );
  }, [cards, search, filter, today, settings]);

  useCommands([
    {
      id: 'library.search',
      label: 'Search the library',
      group: 'Library',
      keys: ['/'],
      run: () => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus(),
    },
    {
      id: 'library.new',
      label: 'Write a card of your own',
      group: 'Library',
      keys: ['N'],
      run: () => setIsMaking(true),
    },
  ]);

  const isSearching = filter.query.trim() !== '' && !search;
  return (
    <>
      <div className={styles['head']}>
        <h1 tabIndex={-1}>Library</h1>
        <Button onClick={() => setIsMaking(true)} shortcut={keyLabel('N')}>
          New card
        </Button>
      </div>
      <search className={styles['filters']}>
        <div className={styles['query']}>
          <Field label="Search">
            {(control) => (
              <input
                {...control}
                type="search"
                value={filter.query}
                placeholder="Beginnings of words: disag roadm"
                autoComplete="off"
                onChange={(event) => setFilter({ query: event.target.value })}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') event.currentTarget.blur();
                  const first = found[0];
                  if (event.key === 'Enter' && first) navigate(`/library/${encodeURIComponent(first.id)}`);
                }}
              />
            )}
          </Field>
        </div>
        <Select
          label="Principle"
          value={filter.principle}
          onChange={(principle) => setFilter({ principle })}
          options={cataloguePrinciples.map(({ id, name }) => [id, name])}
        />
        <Select
          label="Kind"
          value={filter.kind}
          onChange={(kind) => setFilter({ kind })}
          options={cardKinds.map((kind) => [kind, kindName(kind)])}
        />
        <Select
          label="State"
          value={filter.state}
          onChange={(state) => setFilter({ state })}
          options={stateFilters.map((state) => [state, stateNames[state]])}
        />
      </search>
      <p className={styles['count']} role="status">
        {isSearching || !stored ? 'Searching…' : plural(found.length, 'card')}
      </p>
      {stored && !isSearching && found.length === 0 && (
        <div className={styles['empty']}>
          <p>
            No card fits. Search looks for the beginnings of words and wants all of them; the filters narrow it further.
          </p>
          <Button onClick={clear}>Clear search and filters</Button>
        </div>
      )}
      <ul className={styles['list']}>
        {found.slice(0, shownCount).map((card) => {
          const shipped = catalogueCardById(card.id);
          return (
            <li key={card.id}>
              <a href={`#/library/${encodeURIComponent(card.id)}`}>{frontOf(card.id)?.ask ?? card.own?.front}</a>
              <span className={styles['about']}>
                {kindName(shipped?.kind ?? 'own')}
                {card.flagged && ' · flagged'}
                {card.note !== '' && ' · with your note'}
              </span>
              <span className={styles['turn']}>{describeTurn(card, today)}</span>
            </li>
          );
        })}
      </ul>
      {found.length > shownCount && (
        <Button onClick={() => setShown({ filter, count: shownCount + pageSize })}>
          Show {Math.min(pageSize, found.length - shownCount)} more
        </Button>
      )}
      {isMaking && <OwnCardEditor card={null} onClose={() => setIsMaking(false)} />}
    </>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">All</option>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Shipped cards in the order of their decks, then the user's own, newest first. */
function listCards(stored: readonly CardState[]): CardState[] {
  const byId = new Map(stored.map((card) => [card.id, card]));
  const own = stored.filter((card) => card.own !== null && !card.deleted && !catalogueCardById(card.id)).toReversed();
  // Follow-ups that were missed in an interview.
  const probes = stored.filter((card) => probeOfCard(card.id) !== null && catalogueCardById(card.id));
  return [...own, ...probes, ...catalogueCards.map(({ id }) => byId.get(id) ?? untouchedCard(id))];
}

function fits(card: CardState, { principle, kind }: LibraryFilter): boolean {
  const shipped = catalogueCardById(card.id);
  if (kind !== '' && kind !== (shipped?.kind ?? 'own')) return false;
  return (
    principle === '' || (frontOf(card.id)?.principles as readonly string[] | undefined)?.includes(principle) === true
  );
}

/** Built when it is first wanted, and again when notes or own cards change. */
function useSearch(cards: readonly CardState[] | undefined, isWanted: boolean): LibrarySearch | null {
  const [search, setSearch] = useState<LibrarySearch | null>(null);
  useEffect(() => {
    if (!cards || !isWanted) return;
    let isCurrent = true;
    void buildSearch(cards).then((built) => isCurrent && setSearch(built));
    return () => {
      isCurrent = false;
    };
  }, [cards, isWanted]);
  return search;
}
