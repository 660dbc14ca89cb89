import { useEffect, useState } from 'react';
import { findVoice, hush, speak, watchVoices } from '../../runtime/devices/voice';
import { useDevice } from '../../runtime/device';

/** Says a line once when it appears, if the candidate wants a voice and this machine has one of its own. */
export function useVoice(line: string): void {
  const speaks = useDevice((device) => device.speaks);
  useEffect(() => {
    if (!speaks || line === '') return undefined;
    speak(line);
    return hush;
  }, [speaks, line]);
}

export function useHasVoice(): boolean {
  const [hasVoice, setHasVoice] = useState(() => findVoice() !== null);
  useEffect(() => watchVoices(() => setHasVoice(findVoice() !== null)), []);
  return hasVoice;
}
