/** The interviewer's voice: only one that the machine itself has, since others send the text away. */

export function findVoice(): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService && voice.lang.startsWith('en'));
  return voices.find((voice) => voice.default) ?? voices[0] ?? null;
}

/** Browsers learn of their voices late. @returns what ends the watching */
export function watchVoices(onChange: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => {};
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
}

/** Says it, instead of whatever was being said. */
export function speak(text: string): void {
  const voice = findVoice();
  if (!voice) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.speak(utterance);
}

export function hush(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
}
