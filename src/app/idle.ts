/** Runs something once the first screen has been painted and the browser has nothing better to do. */
export function whenIdle(run: () => void): void {
  // Safari has no idle callback; a second is past its first paint.
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 1000);
}
