/** Every screen: its path, its name, its key, and the module it is loaded from. */
import { lazy, type ComponentType } from 'react';
import { TodayScreen } from '../features/today/TodayScreen';

export interface Screen {
  /** As wouter matches it, below the `#`. */
  readonly path: string;
  /** For the title of the page. */
  readonly title: string;
  readonly Component: ComponentType;
  /** In the navigation, with the key that leads there. */
  readonly nav?: { readonly key: string };
  /** Fills the window, without the navigation. */
  readonly alone?: boolean;
}

const loadReview = () => import('../features/review/ReviewScreen');
const Review = lazy(async () => ({ default: (await loadReview()).ReviewScreen }));
const Library = lazy(async () => ({ default: (await import('../features/library/LibraryScreen')).LibraryScreen }));
const CardScreen = lazy(async () => ({ default: (await import('../features/library/CardScreen')).CardScreen }));
const Settings = lazy(async () => ({ default: (await import('../features/settings/SettingsScreen')).SettingsScreen }));

export const screens: readonly Screen[] = [
  { path: '/', title: 'Today', Component: TodayScreen, nav: { key: 'T' } },
  { path: '/review', title: 'Review', Component: () => <Review which="today" />, alone: true },
  { path: '/review/ahead', title: 'Study ahead', Component: () => <Review which="ahead" />, alone: true },
  { path: '/library', title: 'Library', Component: Library, nav: { key: 'B' } },
  { path: '/library/:id', title: 'Card', Component: CardScreen },
  { path: '/settings', title: 'Settings', Component: Settings, nav: { key: ',' } },
];

/** Fetches what Today leads to, so that Enter waits for nothing. */
export function preloadReview(): void {
  loadReview().catch(() => {
    // Offline before it was ever fetched: the screen itself will say so.
  });
}
