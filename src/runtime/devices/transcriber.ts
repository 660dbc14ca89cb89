/** Speech to text on this device, where the browser can; what is said never leaves the machine. */

export interface Transcriber {
  /** @param onText a piece of what was said, final */
  readonly start: (onText: (text: string) => void) => void;
  readonly stop: () => void;
}

interface RecognitionResultEvent extends Event {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

interface Recognition extends EventTarget {
  continuous: boolean;
  interimResults: boolean;
  lang: string;
  processLocally?: boolean;
  start(): void;
  stop(): void;
}

interface RecognitionConstructor {
  new (): Recognition;
  available?: (options: { langs: readonly string[]; processLocally: boolean }) => Promise<string>;
}

const language = 'en-US';

/** @returns `null` where the browser can't do it, or only by sending the sound away */
export async function findTranscriber(): Promise<Transcriber | null> {
  const { SpeechRecognition } = window as { SpeechRecognition?: RecognitionConstructor };
  try {
    const state = await SpeechRecognition?.available?.({ langs: [language], processLocally: true });
    if (!SpeechRecognition || state !== 'available') return null;
    return makeTranscriber(SpeechRecognition);
  } catch {
    return null;
  }
}

function makeTranscriber(Recognition: RecognitionConstructor): Transcriber {
  let current: Recognition | null = null;
  return {
    start: (onText) => {
      const recognition = new Recognition();
      recognition.continuous = true;
      recognition.interimResults = false;
      recognition.lang = language;
      recognition.processLocally = true;
      recognition.addEventListener('result', (event) => {
        const { results, resultIndex } = event as RecognitionResultEvent;
        const fresh = Array.from(results).slice(resultIndex);
        const words = fresh.map((result) => (result.isFinal ? (result[0]?.transcript.trim() ?? '') : ''));
        const text = words.filter(Boolean).join(' ');
        if (text !== '') onText(text);
      });
      // It stops by itself after a silence; the answer has not ended for that.
      recognition.addEventListener('end', () => {
        if (current === recognition) recognition.start();
      });
      recognition.start();
      current = recognition;
    },
    stop: () => {
      const ending = current;
      current = null;
      ending?.stop();
    },
  };
}
