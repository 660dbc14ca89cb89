import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Change } from '../../domain/change';
import type { Loop } from '../../domain/loop';
import { useDraft } from '../../parts/use-draft';
import { useSingleFlight } from '../../parts/use-single-flight';
import { keyLabel, useCommands } from '../../runtime/commands';
import { showNotice } from '../../runtime/notices';
import { useRuntime } from '../../runtime/runtime';
import { commit } from '../../storage/commit';
import { describeFailure } from '../../storage/failures';
import { readLoops } from '../../storage/interview-queries';
import { useLive } from '../../storage/live';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { formatDuration, plural } from '../../ui/time';
import {
  addRound,
  blankRound,
  changeRound,
  checkLoop,
  draftMinutes,
  moveRound,
  parseLoopDraft,
  removeRound,
  type LoopDraft,
  type Problem,
  type RoundDraft,
} from './loop-edits';
import { RoundFields } from './LoopRoundFields';
import styles from './LoopEditorScreen.module.css';

/** `#/loop/edit/<id>`: a loop of the user's own, to change or to delete. */
export function LoopEditorScreen({ id }: { readonly id: string }) {
  const runtime = useRuntime();
  const own = useLive(() => readLoops(runtime.db), [runtime]);
  if (!own) return null;
  const stored = own.find((loop) => loop.id === id);
  if (!stored)
    return (
      <>
        <h1 tabIndex={-1}>There is no such loop.</h1>
        <p>
          It was deleted, or the address names none of your own. <Link href="/loop">Go to the loops</Link>.
        </p>
      </>
    );
  return <Editor key={id} stored={stored} />;
}

function Editor({ stored }: { readonly stored: Loop }) {
  const runtime = useRuntime();
  const [, navigate] = useLocation();
  const storedText = JSON.stringify(stored);
  const draft = useDraft(`loop/${stored.id}`, storedText);
  const loop = useMemo(() => parseLoopDraft(draft.text ?? '', stored), [draft.text, stored]);
  const check = useMemo(() => checkLoop(loop), [loop]);
  const [seen, setSeen] = useState(storedText);
  const [wasRefused, setWasRefused] = useState(false);
  const [isOverwriting, setOverwriting] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<{ readonly round: RoundDraft; readonly index: number } | null>(null);
  const [asked, setAsked] = useState<'delete' | 'discard' | null>(null);
  const [news, setNews] = useState('');
  const { root, focus } = useFocus();

  const edit = (next: LoopDraft) => draft.setText(JSON.stringify(next));
  const write = async (change: Change): Promise<boolean> => {
    try {
      await commit(runtime.db, runtime.makeId, [change]);
      return true;
    } catch (error) {
      showNotice({ tone: 'failure', text: describeFailure(error).sentence });
      return false;
    }
  };
  const leave = async () => {
    // What is under way is forgotten first, or leaving would write it once more.
    const dropped = draft.drop();
    navigate('/loop');
    await dropped;
  };
  const save = useSingleFlight(async () => {
    if (!check.loop) {
      setWasRefused(true);
      const wrong = loop.rounds.filter((_, index) => problemsIn(check.problems, index).length > 0);
      setOpen(new Set([...open, ...wrong.map(({ id }) => id)]));
      focus('[aria-invalid="true"], [data-invalid]');
      return;
    }
    if (storedText !== seen && storedText !== JSON.stringify(check.loop)) {
      setSeen(storedText);
      setOverwriting(true);
      return;
    }
    if (await write({ kind: 'saveLoop', loop: check.loop })) await leave();
  });
  const answerNo = () => {
    setAsked(null);
    focus(`[data-focus="${asked}"]`);
  };
  const remove = useSingleFlight(async () => {
    if (await write({ kind: 'deleteLoop', id: stored.id })) await leave();
    else answerNo();
  });
  const add = () => {
    const round = blankRound(runtime.makeId(runtime.now()));
    edit(addRound(loop, round));
    setOpen(new Set([...open, round.id]));
    setNews(`Round ${loop.rounds.length + 1} was added.`);
    focus(`[data-focus="${loop.rounds.length}/name"]`);
  };
  const move = (index: number, to: number) => {
    const last = loop.rounds.length - 1;
    edit(moveRound(loop, index, to));
    setNews(`${nameOf(loop, index)} is now round ${to + 1} of ${last + 1}.`);
    // The button that was pressed, unless there is nowhere left to go.
    const way = to === 0 ? 'down' : to === last ? 'up' : to < index ? 'up' : 'down';
    focus(`[data-focus="${to}/${way}"]`);
  };
  const removeAt = (index: number) => {
    const round = loop.rounds[index];
    if (!round) return;
    edit(removeRound(loop, index));
    setRemoved({ round, index });
    setNews(`${nameOf(loop, index)} was removed.`);
    focus('[data-focus="put-back"]');
  };
  const putBack = () => {
    if (!removed) return;
    const index = Math.min(removed.index, loop.rounds.length);
    edit(addRound(loop, removed.round, index));
    setRemoved(null);
    setNews(`It is round ${index + 1} again.`);
    focus(`[data-focus="${index}/remove"]`);
  };
  useCommands([
    {
      id: 'loopEditor.save',
      label: 'Save the loop',
      group: 'Edit a loop',
      keys: ['Mod+Enter'],
      run: () => void save(),
      when: () => draft.text !== null,
    },
    {
      id: 'loopEditor.add',
      label: 'Add a round',
      group: 'Edit a loop',
      keys: ['A'],
      run: add,
      when: () => draft.text !== null,
    },
    {
      id: 'loopEditor.back',
      label: 'Back to the loops, keeping what is under way',
      group: 'Edit a loop',
      keys: ['Escape'],
      run: () => navigate('/loop'),
    },
  ]);
  if (draft.text === null) return null;

  const shown = check.problems.filter(({ isMissing }) => wasRefused || !isMissing);
  const problemAt = (at: string) => shown.find((problem) => problem.at === at)?.sentence;
  const isChanged = draft.text !== storedText;
  const putBackRow = removed && (
    <li key="put-back" className={styles['removed']}>
      <span>{removed.round.name.trim() || 'The round'} was removed.</span>
      <Button look="quiet" data-focus="put-back" onClick={putBack}>
        Put it back
      </Button>
    </li>
  );
  return (
    <div ref={root} className={styles['screen']}>
      <header className={styles['header']}>
        <p>
          <Link href="/loop">Loop</Link>
        </p>
        <h1 tabIndex={-1}>Edit a loop</h1>
        <p>What you type is kept on this device as you go, and becomes the loop when you save it.</p>
      </header>
      <div className={styles['fields']}>
        <Field label="Name of the loop" problem={problemAt('name')}>
          {(control) => (
            <input {...control} value={loop.name} onChange={(event) => edit({ ...loop, name: event.target.value })} />
          )}
        </Field>
        <Field label="About the loop" problem={problemAt('about')}>
          {(control) => (
            <textarea
              {...control}
              className={styles['low']}
              rows={2}
              value={loop.about}
              onChange={(event) => edit({ ...loop, about: event.target.value })}
            />
          )}
        </Field>
      </div>
      <section className={styles['rounds']} aria-labelledby="rounds-heading">
        <h2 id="rounds-heading">Rounds</h2>
        <p>{describeTotal(loop.rounds)}</p>
        <ol>
          {loop.rounds.flatMap((round, index) => [
            removed?.index === index && putBackRow,
            <li key={round.id} className={styles['round']}>
              <RoundHeader
                loop={loop}
                index={index}
                problems={problemsIn(shown, index).length}
                onMove={(to) => move(index, to)}
                onRemove={() => removeAt(index)}
              />
              <details
                open={open.has(round.id)}
                onToggle={(event) => {
                  // A toggle of the details inside comes by here as well.
                  if (event.target !== event.currentTarget) return;
                  const others = [...open].filter((id) => id !== round.id);
                  setOpen(new Set(event.currentTarget.open ? [...others, round.id] : others));
                }}
              >
                <summary>Edit round {index + 1}</summary>
                <RoundFields
                  index={index}
                  round={round}
                  problemAt={(at) => problemAt(`rounds.${index}.${at}`)}
                  onChange={(change) => edit(changeRound(loop, index, change))}
                  focus={focus}
                />
              </details>
            </li>,
          ])}
          {removed && removed.index >= loop.rounds.length && putBackRow}
        </ol>
        <div>
          <Button
            shortcut={keyLabel('A')}
            onClick={add}
            aria-describedby="rounds-problem"
            data-invalid={problemAt('rounds') === undefined ? undefined : ''}
          >
            Add a round
          </Button>
        </div>
        <p id="rounds-problem" className={styles['problem']} aria-live="polite">
          {problemAt('rounds')}
        </p>
      </section>
      <footer className={styles['end']}>
        <p className={styles['problem']} role="alert">
          {wasRefused &&
            shown.length > 0 &&
            `Not saved: ${plural(shown.length, 'thing is', 'things are')} to be put right above.`}
          {isOverwriting &&
            shown.length === 0 &&
            'Not saved: this loop was changed meanwhile, in another tab perhaps. Save again to replace it, or discard your changes to keep it.'}
        </p>
        <div className={styles['buttons']}>
          <Button look="primary" shortcut={keyLabel('Mod+Enter')} onClick={() => void save()}>
            Save
          </Button>
          {isChanged && (
            <Button look="quiet" data-focus="discard" onClick={() => setAsked('discard')}>
              Discard changes
            </Button>
          )}
          <Button look="danger" data-focus="delete" onClick={() => setAsked('delete')}>
            Delete this loop
          </Button>
        </div>
      </footer>
      <p className="visually-hidden" role="status">
        {news}
      </p>
      {asked === 'delete' && (
        <Dialog title={`Delete “${stored.name}”?`} onClose={answerNo}>
          <p>The loop is gone for good. Past interviews keep their plan, their debrief and their recordings.</p>
          <div className={styles['buttons']}>
            <Button onClick={answerNo}>Keep the loop</Button>
            <Button look="danger" onClick={() => void remove()}>
              Delete the loop
            </Button>
          </div>
        </Dialog>
      )}
      {asked === 'discard' && (
        <Dialog title="Discard your changes?" onClose={answerNo}>
          <p>The loop stays as it was last saved.</p>
          <div className={styles['buttons']}>
            <Button onClick={answerNo}>Go on editing</Button>
            <Button look="danger" onClick={() => void leave()}>
              Discard them
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

interface HeaderProps {
  readonly loop: LoopDraft;
  readonly index: number;
  /** How many are shown inside. */
  readonly problems: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** What a round is in short, and its place among the others. */
function RoundHeader({ loop, index, problems, onMove, onRemove }: HeaderProps) {
  const round = loop.rounds[index];
  const name = nameOf(loop, index);
  if (!round) return null;
  const facts = [
    formatMinutes(draftMinutes([round])),
    ...(round.optional ? ['optional'] : []),
    ...(round.barRaiser === 'named' ? ['bar raiser'] : []),
  ];
  return (
    <div className={styles['head']}>
      <div>
        <h3>{name}</h3>
        <p className={styles['soft']}>
          Round {index + 1} · {facts.join(' · ')}
        </p>
        {problems > 0 && <p className={styles['problem']}>{plural(problems, 'thing')} to be put right</p>}
      </div>
      <div className={styles['moves']}>
        <Button
          look="quiet"
          data-focus={`${index}/up`}
          aria-label={`Move ${name} up`}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        >
          Up
        </Button>
        <Button
          look="quiet"
          data-focus={`${index}/down`}
          aria-label={`Move ${name} down`}
          disabled={index === loop.rounds.length - 1}
          onClick={() => onMove(index + 1)}
        >
          Down
        </Button>
        <Button look="quiet" data-focus={`${index}/remove`} aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
    </div>
  );
}

/** Moves the focus as soon as what it should go to is on the screen. */
function useFocus() {
  const root = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<{ readonly selector: string } | null>(null);
  useEffect(() => {
    if (target) root.current?.querySelector<HTMLElement>(target.selector)?.focus();
  }, [target]);
  return { root, focus: (selector: string) => setTarget({ selector }) };
}

function nameOf({ rounds }: LoopDraft, index: number): string {
  return rounds[index]?.name.trim() || `Round ${index + 1}`;
}

function problemsIn(problems: readonly Problem[], round: number): readonly Problem[] {
  return problems.filter(({ at }) => at.startsWith(`rounds.${round}.`));
}

function describeTotal(rounds: readonly RoundDraft[]): string {
  const usual = rounds.filter(({ optional }) => !optional);
  const total = `${plural(rounds.length, 'round')}, ${formatMinutes(draftMinutes(rounds))} in real time.`;
  return usual.length === rounds.length
    ? total
    : `${total} Without what is optional, ${formatMinutes(draftMinutes(usual))}.`;
}

function formatMinutes(minutes: number): string {
  return minutes === 0 ? '0 min' : formatDuration(minutes * 60_000);
}
