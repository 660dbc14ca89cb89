/** The microphone, in pieces of two seconds at most. What is recorded goes to the database of this device and nowhere else. */

/** Milliseconds of sound that a crash may cost. */
const chunkLength = 2000;

export interface Recorder {
  readonly mime: string;
  /** Begins a recording; each piece is handed over as it is cut. */
  readonly start: (onChunk: (data: ArrayBuffer, index: number) => void) => void;
  /** Cuts the last piece. Resolves once it was handed over. */
  readonly stop: () => Promise<void>;
  /** Lets go of the microphone. */
  readonly close: () => void;
}

export function canRecord(): boolean {
  return typeof MediaRecorder !== 'undefined' && navigator.mediaDevices !== undefined;
}

/**
 * @param onLost called when the microphone is unplugged or taken away
 * @throws the browser's own error where the user or the machine refuses the microphone
 */
export async function openRecorder(onLost: () => void): Promise<Recorder> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  for (const track of stream.getTracks()) track.addEventListener('ended', onLost);
  let recorder: MediaRecorder | null = null;
  let handedOver: Promise<void> = Promise.resolve();
  return {
    mime: new MediaRecorder(stream).mimeType || 'audio/webm',
    start: (onChunk) => {
      let index = 0;
      const current = new MediaRecorder(stream);
      current.addEventListener('dataavailable', ({ data }) => {
        if (data.size === 0) return;
        const at = index;
        index += 1;
        handedOver = handedOver.then(async () => onChunk(await data.arrayBuffer(), at));
      });
      current.start(chunkLength);
      recorder = current;
    },
    stop: async () => {
      const current = recorder;
      recorder = null;
      if (!current || current.state === 'inactive') return;
      await new Promise<void>((resolve) => {
        current.addEventListener('stop', () => resolve(), { once: true });
        current.stop();
      });
      await handedOver;
    },
    close: () => {
      for (const track of stream.getTracks()) track.stop();
    },
  };
}
