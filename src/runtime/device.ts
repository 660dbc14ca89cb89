/** How the app looks and listens on this device. Not worth a place in the database or in a backup. */
import { create } from 'zustand';

export type Theme = 'system' | 'light' | 'dark';

interface Device {
  readonly theme: Theme;
  /** Whether single keys (1 to 4, U, T …) are shortcuts; some people's input methods press them unasked. */
  readonly singleKeys: boolean;
  /** In the interview room: record the answers, and let the interviewer speak. */
  readonly records: boolean;
  readonly speaks: boolean;
}

const storageKey = 'tell-me-more.device';

export const useDevice = create<Device>(() => readDevice());

export function setDevice(change: Partial<Device>): void {
  useDevice.setState(change);
  const device = useDevice.getState();
  applyDevice(device);
  try {
    localStorage.setItem(storageKey, JSON.stringify(device));
  } catch {
    // Blocked storage: the choice holds until the page is closed.
  }
}

/** Tells the style sheets; called before the first paint, and after every change. */
export function applyDevice({ theme, singleKeys }: Pick<Device, 'theme' | 'singleKeys'>): void {
  document.documentElement.dataset['singleKeys'] = singleKeys ? 'on' : 'off';
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function readDevice(): Device {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Device> | null;
    const theme = stored?.theme;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      singleKeys: stored?.singleKeys !== false,
      records: stored?.records === true,
      speaks: stored?.speaks === true,
    };
  } catch {
    return { theme: 'system', singleKeys: true, records: false, speaks: false };
  }
}
