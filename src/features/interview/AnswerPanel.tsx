import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../parts/use-draft';
import { keyLabel, useCommands } from '../../runtime/commands';
import { useDevice } from '../../runtime/device';
import { canRecord } from '../../runtime/devices/recorder';
import { speak } from '../../runtime/devices/voice';
import { findTranscriber, type Transcriber } from '../../runtime/devices/transcriber';
import { Button } from '../../ui/Button';
import { answerDraft, notesDraft } from './drafts';
import { useNext, type PhaseProps } from './phase';
import { isTyping, useTypingInto } from './typing';
import styles from './RoomScreen.module.css';

interface AnswerPanelProps extends PhaseProps {
  /** What was asked. */
  readonly ask: string;
  /** Id of the element that says it. */
  readonly askedBy: string;
}

/**
 * Where an answer is given: spoken, typed, taken down by the machine, or noted in shorthand, in any mix. Only what is declared
 * to be the answer counts as its words.
 */
export function AnswerPanel({ interview, happen, holdUnfinished, ask, askedBy }: AnswerPanelProps) {
  const { place } = interview;
  const text = useDraft(answerDraft(interview), '');
  const notes = useDraft(notesDraft(interview), '');
  const [what, setWhat] = useState<'text' | 'notes'>('text');
  const field = useRef<HTMLTextAreaElement>(null);
  const { records, speaks } = useDevice();
  useTypingInto(field, isTyping(interview, records));
  // Words that came from the microphone make its time a time of speaking; typing over them makes it none.
  const wasTakenDown = useRef(false);
  // Two pieces may come before the next render.
  const latest = useRef('');
  useEffect(() => {
    latest.current = text.text ?? '';
  });
  const transcriber = useTranscriber((words) => {
    wasTakenDown.current = text.text === '' || wasTakenDown.current;
    latest.current = `${latest.current} ${words}`.trim();
    text.setText(latest.current);
  });

  const isEnded = useRef(false);
  const end = async (deed: Parameters<typeof happen>[0]) => {
    // Pressed twice it is one answer; and what is not read yet is not overwritten.
    if (isEnded.current || text.text === null || notes.text === null) return false;
    isEnded.current = true;
    transcriber?.stop();
    const isSaved = await happen(deed);
    isEnded.current = isSaved;
    if (isSaved) await Promise.all([text.drop(), notes.drop()]);
    return isSaved;
  };
  const answered = () =>
    end({ kind: 'answered', text: text.text ?? '', notes: notes.text ?? '', isSpoken: wasTakenDown.current });
  const done = () => void answered();
  // What was written is not thrown away with the question.
  const isEmpty = `${text.text ?? ''}${notes.text ?? ''}`.trim() === '';
  const pass = () => void (isEmpty ? end({ kind: 'passed' }) : answered());
  useEffect(() => {
    holdUnfinished(answered);
    return () => holdUnfinished(null);
  });
  const repeat = () => {
    if (speaks) speak(ask);
    void happen({ kind: 'repeated' });
  };
  const write = (which: 'text' | 'notes') => {
    setWhat(which);
    field.current?.focus();
  };
  useNext('I’m done', done, isEmpty);
  useCommands([
    { id: 'room.type', label: 'Type the answer', group: 'Room', keys: ['T'], run: () => write('text') },
    { id: 'room.note', label: 'Note in shorthand', group: 'Room', keys: ['N'], run: () => write('notes') },
    { id: 'room.repeat', label: 'Say it again', group: 'Room', keys: ['R'], run: repeat },
    // No letter: who types before the field has the focus must not lose the question by it.
    { id: 'room.pass', label: 'Skip', group: 'Room', keys: [skipKey], run: pass },
  ]);
  const draft = what === 'text' ? text : notes;
  return (
    <div className={styles['panel']}>
      <div className={styles['panelTop']}>
        <div role="group" aria-label="What you write" className={styles['tabs']}>
          <button type="button" aria-pressed={what === 'text'} onClick={() => write('text')}>
            My answer
          </button>
          <button type="button" aria-pressed={what === 'notes'} onClick={() => write('notes')}>
            Notes
          </button>
        </div>
        <p className={styles['status']}>{describeEar(records, transcriber !== null)}</p>
      </div>
      <textarea
        ref={field}
        rows={place.name === 'probe' ? 2 : 4}
        aria-label={what === 'text' ? 'My answer, word for word' : 'Notes on my answer'}
        aria-describedby={askedBy}
        placeholder={
          what === 'text'
            ? 'Speak, or type your answer word for word.'
            : 'Shorthand for yourself; nobody weighs it as words.'
        }
        value={draft.text ?? ''}
        onChange={(event) => {
          if (what === 'text' && event.target.value === '') wasTakenDown.current = false;
          draft.setText(event.target.value);
        }}
      />
      <div className={styles['panelBar']}>
        <Button look="quiet" shortcut={keyLabel(skipKey)} onClick={pass}>
          Skip
        </Button>
        <Button look="primary" shortcut={keyLabel('Mod+Enter')} onClick={done}>
          I’m done
        </Button>
      </div>
    </div>
  );
}

const skipKey = 'Mod+Shift+Enter';

function describeEar(records: boolean, isTranscribed: boolean): string {
  if (isTranscribed) return records ? 'Recording, and written down on this machine' : 'Written down on this machine';
  if (records) return canRecord() ? 'Recording' : 'Recording is not available in this browser';
  return 'Not recorded. This browser can’t write down speech.';
}

/** Live words on this machine, where the browser has that; it listens for as long as the panel is there. */
function useTranscriber(onText: (words: string) => void): Transcriber | null {
  const [transcriber, setTranscriber] = useState<Transcriber | null>(null);
  const handle = useRef(onText);
  useEffect(() => {
    handle.current = onText;
  });
  useEffect(() => {
    let isWanted = true;
    let found: Transcriber | null = null;
    void findTranscriber().then((available) => {
      if (!isWanted || !available) return;
      found = available;
      available.start((words) => handle.current(words));
      setTranscriber(available);
    });
    return () => {
      isWanted = false;
      found?.stop();
    };
  }, []);
  return transcriber;
}
