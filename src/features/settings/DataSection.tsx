import { useEffect, useState } from 'react';
import { dayToIso, type Day } from '../../domain/calendar';
import { commit } from '../../storage/commit';
import { describeFailure } from '../../storage/failures';
import type { ImportPlan } from '../../storage/backup-file';
import { askToPersist, readStorageState, type StorageState } from '../../runtime/persistence';
import { downloadBlob } from '../../parts/download';
import { showNotice } from '../../runtime/notices';
import { useRuntime } from '../../runtime/runtime';
import { useSettings } from '../../runtime/settings';
import { formatBytes } from '../../ui/bytes';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { plural } from '../../ui/time';
import styles from './SettingsScreen.module.css';

/** Where the data lives, how safe it is there, and how it goes elsewhere. */
export function DataSection({ today }: { readonly today: Day }) {
  const runtime = useRuntime();
  const [storage, setStorage] = useState<StorageState | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  // Where no date was ever set, there are no settings to lose.
  const isFresh = useSettings()?.interviewDate === null;
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void readStorageState().then(setStorage);
  }, []);

  const download = async () => {
    try {
      const { exportBackup } = await import('../../storage/backup-file');
      downloadBlob(`tell-me-more-${dayToIso(today)}.json`, await exportBackup(runtime.db, runtime.now()));
    } catch (error) {
      showNotice({ tone: 'failure', text: `The file could not be made. ${describeFailure(error).sentence}` });
    }
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setProblem(null);
    try {
      const { planImport } = await import('../../storage/backup-file');
      const result = await planImport(runtime.db, await file.text());
      if (result.ok) setPlan(result.plan);
      else setProblem(`${file.name}: ${result.problem}`);
    } catch (error) {
      setProblem(
        `${file.name} could not be read: ${error instanceof Error ? error.message : String(error)}. Nothing was changed.`,
      );
    }
  };
  const keep = async () => {
    await askToPersist();
    const state = await readStorageState();
    setStorage(state);
    if (state?.isPersistent !== true)
      showNotice({ tone: 'info', text: 'The browser declined for now. Export a copy from time to time.' });
  };

  return (
    <section>
      <h2>Your data</h2>
      <p>
        Everything is in this browser’s database on this machine: your reviews, notes, cards and settings. Clearing the
        site’s data deletes it, so take a copy now and then.
      </p>
      {storage && (
        <p>
          {describePersistence(storage.isPersistent)}
          {storage.usage !== null && ` ${formatBytes(storage.usage)} in use.`}
        </p>
      )}
      <div className={styles['buttons']}>
        {storage?.isPersistent === false && <Button onClick={keep}>Ask the browser to keep it</Button>}
        <Button onClick={download}>Export everything</Button>
        <label className={styles['file']}>
          <input
            type="file"
            accept="application/json,.json"
            className="visually-hidden"
            onChange={(event) => {
              void choose(event.target.files?.[0]);
              // The same file may be chosen again after it has been mended.
              event.target.value = '';
            }}
          />
          Import a backup
        </label>
      </div>
      <p role="alert" className={styles['problem']}>
        {problem}
      </p>
      {plan && <ImportDialog plan={plan} takesSettings={isFresh} onClose={() => setPlan(null)} />}
    </section>
  );
}

interface ImportDialogProps {
  readonly plan: ImportPlan;
  /** Whether the backup's settings are taken unless the user says otherwise. */
  readonly takesSettings: boolean;
  readonly onClose: () => void;
}

function ImportDialog({ plan, takesSettings, onClose }: ImportDialogProps) {
  const runtime = useRuntime();
  const [withSettings, setWithSettings] = useState(takesSettings);
  const [isBusy, setIsBusy] = useState(false);
  const isEmpty = hasNothingNew(plan);
  const apply = async () => {
    setIsBusy(true);
    try {
      await commit(runtime.db, runtime.makeId, [
        { kind: 'import', rows: plan.rows, settings: withSettings ? plan.settings : null },
      ]);
      showNotice({
        tone: 'info',
        text: describeImport(plan),
      });
      onClose();
    } catch (error) {
      showNotice({ tone: 'failure', text: `Nothing was imported. ${describeFailure(error).sentence}` });
      setIsBusy(false);
    }
  };
  return (
    <Dialog title="What this backup would change" onClose={onClose}>
      <ul>
        <li>Written {new Date(plan.exportedAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}.</li>
        <li>{isEmpty ? 'Everything in it is here already.' : `Adds ${describeRows(plan)}.`}</li>
        {plan.alreadyHere > 0 && (
          <li>{plural(plan.alreadyHere, 'entry', 'entries')} of it are here already and stay as they are.</li>
        )}
        <li>Nothing that is here is removed. Cards in both are worked out anew from both histories.</li>
      </ul>
      <label className={styles['check']}>
        <input type="checkbox" checked={withSettings} onChange={(event) => setWithSettings(event.target.checked)} />
        Take its settings too: interview date, level, minutes a day and the rest
      </label>
      <div className={styles['buttons']}>
        <Button look="primary" disabled={isBusy || (isEmpty && !withSettings)} onClick={apply}>
          {isBusy ? 'Importing…' : 'Import'}
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </Dialog>
  );
}

function describeImport(plan: ImportPlan): string {
  return hasNothingNew(plan) ? 'Imported the settings.' : `Imported ${describeRows(plan)}.`;
}

function hasNothingNew({ rows }: ImportPlan): boolean {
  return rows.events.length === 0 && rows.interviewEvents.length === 0 && rows.loops.length === 0;
}

/** `12 reviews and 3 other changes on 8 cards, 2 loops or drills` */
function describeRows({ rows, reviews, cards }: ImportPlan): string {
  const others = rows.events.length - reviews;
  return [
    rows.events.length > 0 &&
      `${plural(reviews, 'review')} and ${plural(others, 'other change')} on ${plural(cards, 'card')}`,
    rows.interviews.length > 0 && plural(rows.interviews.length, 'loop or drill', 'loops or drills'),
    rows.loops.length > 0 && plural(rows.loops.length, 'loop of your own', 'loops of your own'),
  ]
    .filter(Boolean)
    .join(', ');
}

function describePersistence(isPersistent: boolean | null): string {
  if (isPersistent === null)
    return 'Whether the browser may delete it when space runs low: not measured, it does not say.';
  return isPersistent
    ? 'The browser has promised to keep it, also when space runs low.'
    : 'The browser may delete it when space runs low.';
}
