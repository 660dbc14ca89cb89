/**
 * Holds the room for this tab: of several tabs with the same interview, one is the room.
 * @param onHeld called once this tab has it, at once or when the other one is closed
 * @param onTaken called if another tab has it now
 * @returns what gives it up
 */
export function holdRoom(name: string, onHeld: () => void, onTaken: () => void): () => void {
  // Very old browsers have no locks; the log itself still refuses what was decided on an older state.
  if (!('locks' in navigator)) {
    onHeld();
    return () => {};
  }
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const waiting = new AbortController();
  const hold = async () => {
    onHeld();
    await released;
  };
  void navigator.locks
    .request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await hold();
      return lock !== null;
    })
    .then(async (wasFree) => {
      if (wasFree || waiting.signal.aborted) return;
      onTaken();
      await navigator.locks.request(name, { signal: waiting.signal }, hold);
    })
    .catch(() => {
      // Given up while waiting.
    });
  return () => {
    waiting.abort();
    release();
  };
}
