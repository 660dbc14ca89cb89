/** One short message at a time, for what has no place of its own on a screen: what was undone, what could not be saved. */
import { create } from 'zustand';

export interface Notice {
  /** A failure stays until it is dismissed and is announced at once; the rest goes by itself. */
  readonly tone: 'info' | 'failure';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Tells one notice from the next with the same words. */
  readonly serial: number;
}

interface NoticeStore {
  readonly notice: Notice | null;
}

export const useNotices = create<NoticeStore>(() => ({ notice: null }));

let serial = 0;

export function showNotice(notice: Omit<Notice, 'serial'>): void {
  serial += 1;
  useNotices.setState({ notice: { ...notice, serial } });
}

export function dismissNotice(): void {
  useNotices.setState({ notice: null });
}
