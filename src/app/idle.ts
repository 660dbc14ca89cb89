/** Long enough for the first screen to have read the database and been painted, on a slow phone too. */
const firstScreenTakes = 1500;

/** Runs something once the first screen is there and the browser has nothing better to do. */
export function whenIdle(run: () => void): void {
  setTimeout(() => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 3000 });
    else run();
  }, firstScreenTakes);
}
