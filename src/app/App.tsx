import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { commandForKey, keyLabel, useCommands, type Command } from '../runtime/commands';
import { useDevice } from '../runtime/device';
import { useHashPath, useHashSearch } from '../runtime/hash-location';
import { useRuntime } from '../runtime/runtime';
import { Key } from '../ui/Key';
import styles from './App.module.css';
import { whenIdle } from './idle';
import { NoticeBar } from './NoticeBar';
import { ScreenBoundary } from './ScreenBoundary';
import { preloadReview, screens, type Screen } from './screens';
import { UpdateBar } from './UpdateBar';

// Undo is not needed before something was done.
const loadCardActions = () => import('../runtime/card-actions');
const loadPalette = () => import('./CommandPalette');
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));
const HelpSheet = lazy(async () => ({ default: (await import('./HelpSheet')).HelpSheet }));

export function App() {
  return (
    <Router hook={useHashPath} searchHook={useHashSearch}>
      <Shell />
    </Router>
  );
}

function Shell() {
  const runtime = useRuntime();
  const [location, navigate] = useLocation();
  const [sheet, setSheet] = useState<'help' | 'palette' | null>(null);
  const screen = screenAt(location);
  const isAlone = screen?.alone === true;

  useCommands([
    ...screens.flatMap((candidate): Command[] =>
      candidate.nav
        ? [
            {
              id: `go${candidate.path}`,
              label: `Go to ${candidate.title}`,
              group: 'Everywhere',
              keys: [candidate.nav.key],
              run: () => navigate(candidate.path),
              when: () => !isAlone,
            },
          ]
        : [],
    ),
    {
      id: 'app.undo',
      label: 'Undo',
      group: 'Everywhere',
      keys: ['U', 'Mod+Z'],
      run: () => void loadCardActions().then(({ undo }) => undo(runtime)),
      when: () => !isAlone,
    },
    {
      id: 'app.redo',
      label: 'Redo',
      group: 'Everywhere',
      keys: ['Shift+U', 'Mod+Shift+Z', 'Mod+Y'],
      run: () => void loadCardActions().then(({ redo }) => redo(runtime)),
      when: () => !isAlone,
    },
    {
      id: 'app.palette',
      label: 'Find a command',
      group: 'Everywhere',
      keys: ['Mod+K'],
      run: () => setSheet('palette'),
    },
    { id: 'app.help', label: 'Show every key', group: 'Everywhere', keys: ['?'], run: () => setSheet('help') },
  ]);
  useKeyboard();
  usePageTitle(screen?.title, location);
  useEffect(
    () =>
      whenIdle(() => {
        preloadReview();
        // Who calls the palette goes on typing at once: what they type must not meet the single keys.
        Promise.all([loadPalette(), loadCardActions()]).catch(() => {});
      }),
    [],
  );

  return (
    <>
      <div className={isAlone ? undefined : styles['shell']}>
        {!isAlone && <Navigation location={location} />}
        <ScreenBoundary key={location}>
          <Suspense fallback={<p className={styles['loading']}>Loading…</p>}>
            {isAlone ? (
              <Screens />
            ) : (
              <main className={styles['main']}>
                <Screens />
              </main>
            )}
          </Suspense>
        </ScreenBoundary>
      </div>
      <NoticeBar isAboveBar={isAlone} />
      <UpdateBar isBusy={isAlone} />
      <Suspense>
        {sheet === 'help' && <HelpSheet onClose={() => setSheet(null)} />}
        {sheet === 'palette' && <CommandPalette onClose={() => setSheet(null)} />}
      </Suspense>
    </>
  );
}

function Screens() {
  return (
    <Switch>
      {screens.map(({ path, Component }) => (
        <Route key={path} path={path} component={Component} />
      ))}
      <Route>
        <h1 tabIndex={-1}>There is no such page.</h1>
        <p>
          The address names no screen of this app. <Link href="/">Go to Today</Link>.
        </p>
      </Route>
    </Switch>
  );
}

function Navigation({ location }: { readonly location: string }) {
  return (
    <nav className={styles['nav']} aria-label="Main">
      <p className={styles['name']}>Tell Me More</p>
      {screens.map(({ path, title, nav }) =>
        nav ? (
          <Link
            key={path}
            href={path}
            className={isWithin(location, path) ? styles['here'] : styles['link']}
            aria-current={isWithin(location, path) ? 'page' : undefined}
          >
            {title}
            <Key name={keyLabel(nav.key)} />
          </Link>
        ) : null,
      )}
    </nav>
  );
}

/** The screen of an address; `:id` in a path stands for any one word. */
function screenAt(location: string): Screen | undefined {
  return screens.find(({ path }) => new RegExp(`^${path.replace(/:\w+/, '[^/]+')}$`).test(location));
}

function useKeyboard() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandForKey(event, useDevice.getState().singleKeys);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A change of screen is announced by its title and its heading. */
function usePageTitle(title: string | undefined, location: string) {
  useEffect(() => {
    document.title = title && title !== 'Today' ? `${title} · Tell Me More` : 'Tell Me More';
  }, [title]);
  const [first] = useState(location);
  useEffect(() => {
    if (location === first) return;
    window.scrollTo(0, 0);
    return focusHeading();
  }, [location, first]);
}

/** A screen that is still being loaded has no heading yet: its first one takes the focus when it comes. @returns what gives up waiting */
function focusHeading(): () => void {
  const focus = () => {
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    return heading !== null;
  };
  if (focus()) return () => {};
  const watcher = new MutationObserver(() => focus() && watcher.disconnect());
  watcher.observe(document.body, { childList: true, subtree: true });
  return () => watcher.disconnect();
}

function isWithin(location: string, path: string): boolean {
  return location === path || (path !== '/' && location.startsWith(`${path}/`));
}
