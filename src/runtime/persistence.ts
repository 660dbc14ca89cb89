/** Whether the browser may throw the data away, and asking it not to. */

export interface StorageState {
  /** `null` where the browser does not say. */
  readonly isPersistent: boolean | null;
  /** Bytes in use by this site, as the browser counts them; `null` where it does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
}

/** Asked once there is something to lose: browsers grant it more willingly to a page that is being used. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

export async function readStorageState(): Promise<StorageState> {
  try {
    const [isPersistent, { usage, quota }] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
    ]);
    return { isPersistent, usage: usage ?? null, quota: quota ?? null };
  } catch {
    return { isPersistent: null, usage: null, quota: null };
  }
}
