/** Keeps the screen awake while the page is visible. @returns what lets it sleep again */
export function keepAwake(): () => void {
  let isWanted = true;
  let lock: WakeLockSentinel | null = null;
  const ask = () => {
    if (!isWanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (granted) => {
        if (isWanted) lock = granted;
        else void granted.release();
      },
      () => {
        // Refused, on a low battery perhaps: the screen sleeps as it always does, and the clocks run on.
      },
    );
  };
  ask();
  // The browser lets go of it whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
