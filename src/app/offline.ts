/** The service worker: the app works with the server dead, and a new version waits until the user wants it. */
import { create } from 'zustand';

interface OfflineStore {
  /** A new version has been fetched and waits. */
  readonly update: (() => void) | null;
  /** Another tab has switched to a new version: this page still runs, but what it loads from now on is newer than itself. */
  readonly isOutdated: boolean;
}

export const useOffline = create<OfflineStore>(() => ({ update: null, isOutdated: false }));

export function startOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  void register().catch(() => {
    // No service worker here (a private window, an insecure origin): the app works as long as the server does.
  });
}

async function register(): Promise<void> {
  const hadController = navigator.serviceWorker.controller !== null;
  let isOurWish = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isOurWish) location.reload();
    else if (hadController) useOffline.setState({ isOutdated: true });
  });

  const registration = await navigator.serviceWorker.register('./sw.js', { scope: './' });
  const offer = (worker: ServiceWorker) =>
    useOffline.setState({
      update: () => {
        isOurWish = true;
        worker.postMessage({ type: 'SKIP_WAITING' });
      },
    });
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker);
    });
  });
  // A page that stays open for days would never hear of a new version.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}
