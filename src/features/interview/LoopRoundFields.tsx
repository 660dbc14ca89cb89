/** Everything of a round that its author may change. */
import { useId } from 'react';
import { principleName } from '../../content/catalogue';
import type { LoopRound } from '../../domain/loop';
import {
  competencies,
  principleIds,
  questionKinds,
  rounds as panels,
  temperaments,
  type LoopPace,
  type RoundId,
} from '../../domain/question';
import { areaName } from '../../parts/area-names';
import { kindName } from '../../parts/card-words';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { blankMixEntry, mostMixEntries, toggle, type MixDraft, type RoundDraft, type Stretch } from './loop-edits';
import { temperamentNames } from './room-words';
import styles from './LoopEditorScreen.module.css';

/** As the guide calls them. */
const panelNames: Readonly<Record<RoundId, string>> = {
  recruiter: 'Recruiter or HR',
  'system-design': 'System design',
  'people-management': 'People management',
  director: 'Managerial or director',
  'hiring-manager': 'Hiring manager',
  technical: 'Coding and technical depth',
};

const stretchNames: Readonly<Record<Stretch, string>> = {
  opening: 'Opening',
  questions: 'Their questions',
  yours: 'Your questions',
};

const barRaiserNames: Readonly<Record<LoopRound['barRaiser'], string>> = {
  named: 'Sits here, and says so',
  possible: 'May sit here; the debrief tells',
  never: 'Never sits here',
};

const paceNames: Readonly<Record<LoopPace, string>> = { real: 'real time', half: 'half', express: 'express' };

interface RoundProps {
  readonly index: number;
  readonly round: RoundDraft;
  /** @param at path of a field within the round */
  readonly problemAt: (at: string) => string | undefined;
  readonly onChange: (change: Partial<Omit<RoundDraft, 'id'>>) => void;
  /** Moves the focus as soon as the selector names something on the screen. */
  readonly focus: (selector: string) => void;
}

export function RoundFields({ index, round, problemAt, onChange, focus }: RoundProps) {
  const principles = round.principles.map(principleName).join(', ');
  return (
    <fieldset className={styles['fields']}>
      <legend className="visually-hidden">Round {index + 1}</legend>
      <div className={styles['grid']}>
        <Field label="Name" problem={problemAt('name')}>
          {(control) => (
            <input
              {...control}
              data-focus={`${index}/name`}
              value={round.name}
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label="Who sits opposite" problem={problemAt('role')}>
          {(control) => (
            <input {...control} value={round.role} onChange={(event) => onChange({ role: event.target.value })} />
          )}
        </Field>
        <Choice
          label="Temperament"
          all={temperaments}
          value={round.temperament}
          names={temperamentNames}
          onChange={(temperament) => onChange({ temperament })}
        />
        <Choice
          label="Kind of round"
          hint="Whose questions come first, and what is worth asking this person."
          all={panels}
          value={round.panel}
          names={panelNames}
          onChange={(panel) => onChange({ panel })}
        />
      </div>
      <Field label="Agenda" hint="What this person wants to find out." problem={problemAt('agenda')}>
        {(control) => (
          <textarea
            {...control}
            className={styles['low']}
            rows={2}
            value={round.agenda}
            onChange={(event) => onChange({ agenda: event.target.value })}
          />
        )}
      </Field>
      <Mix index={index} mix={round.mix} problemAt={problemAt} onChange={(mix) => onChange({ mix })} focus={focus} />
      <details>
        <summary>Principles: {principles || 'any'}</summary>
        <Checks
          legend="Behavioural questions are about these; none ticked means any"
          all={principleIds}
          chosen={round.principles}
          nameOf={principleName}
          onChange={(chosen) => onChange({ principles: chosen })}
        />
      </details>
      <Checks
        legend="Competencies"
        all={competencies}
        chosen={round.competencies}
        nameOf={areaName}
        onChange={(chosen) => onChange({ competencies: chosen })}
      />
      <fieldset>
        <legend>Minutes, 0 to 120 each</legend>
        <div className={styles['numbers']}>
          {(['opening', 'questions', 'yours'] as const).map((stretch) => (
            <Field key={stretch} label={stretchNames[stretch]} problem={problemAt(`minutes.${stretch}`)}>
              {(control) => (
                <input
                  {...control}
                  type="number"
                  inputMode="numeric"
                  value={round.minutes[stretch] ?? ''}
                  onChange={(event) =>
                    onChange({ minutes: { ...round.minutes, [stretch]: toNumber(event.target.value) } })
                  }
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
      <div className={styles['grid']}>
        <Choice
          label="Bar raiser"
          all={['named', 'possible', 'never']}
          value={round.barRaiser}
          names={barRaiserNames}
          problem={problemAt('barRaiser')}
          onChange={(barRaiser) => onChange({ barRaiser })}
        />
      </div>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={round.optional}
          onChange={(event) => onChange({ optional: event.target.checked })}
        />
        Optional: left out unless it is chosen
      </label>
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly all: readonly T[];
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** One of a few. */
function Choice<T extends string>({ all, value, names, onChange, ...field }: ChoiceProps<T>) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value as T)}>
          {all.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface MixProps extends Pick<RoundProps, 'index' | 'problemAt' | 'focus'> {
  readonly mix: readonly MixDraft[];
  readonly onChange: (mix: readonly MixDraft[]) => void;
}

/** Which kinds of question are asked, and how often. */
function Mix({ index, mix, problemAt, onChange, focus }: MixProps) {
  const change = (at: number, part: Partial<MixDraft>) =>
    onChange(mix.map((entry, other) => (other === at ? { ...entry, ...part } : entry)));
  return (
    <fieldset>
      <legend tabIndex={-1} data-focus={`${index}/mix`}>
        What is asked
      </legend>
      <p className={styles['soft']}>
        Up to four entries, asked by their shares: an entry of share 3 comes three times as often as one of share 1.
      </p>
      {mix.map((entry, at) => (
        <div key={at} className={styles['entry']} data-focus={`${index}/entry/${at}`}>
          <Checks
            legend={`Entry ${at + 1}: questions of these kinds`}
            all={questionKinds}
            chosen={entry.kinds}
            nameOf={kindName}
            problem={problemAt(`mix.${at}.kinds`)}
            onChange={(kinds) => change(at, { kinds })}
          />
          {entry.paces && (
            <p className={styles['soft']}>
              Asked only at these paces: {entry.paces.map((pace) => paceNames[pace]).join(', ')}.
            </p>
          )}
          <div className={styles['share']}>
            <Field label={`Share of entry ${at + 1}, 1 to 10`} problem={problemAt(`mix.${at}.share`)}>
              {(control) => (
                <input
                  {...control}
                  type="number"
                  inputMode="numeric"
                  value={entry.share ?? ''}
                  onChange={(event) => change(at, { share: toNumber(event.target.value) })}
                />
              )}
            </Field>
            {mix.length > 1 && (
              <Button
                look="quiet"
                onClick={() => {
                  onChange(mix.toSpliced(at, 1));
                  focus(`[data-focus="${index}/mix"]`);
                }}
              >
                Remove entry {at + 1}
              </Button>
            )}
          </div>
        </div>
      ))}
      {mix.length < mostMixEntries && (
        <div>
          <Button
            data-invalid={problemAt('mix') === undefined ? undefined : ''}
            onClick={() => {
              onChange([...mix, blankMixEntry]);
              focus(`[data-focus="${index}/entry/${mix.length}"] input`);
            }}
          >
            Add an entry
          </Button>
        </div>
      )}
      <p className={styles['problem']} aria-live="polite">
        {problemAt('mix')}
      </p>
    </fieldset>
  );
}

interface ChecksProps<T extends string> {
  readonly legend: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly nameOf: (item: T) => string;
  readonly problem?: string | undefined;
  readonly onChange: (chosen: readonly T[]) => void;
}

function Checks<T extends string>({ legend, all, chosen, nameOf: name, problem, onChange }: ChecksProps<T>) {
  const id = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className={styles['checks']}>
        {all.map((item) => (
          <label key={item} className={styles['check']}>
            <input
              type="checkbox"
              checked={chosen.includes(item)}
              aria-invalid={problem === undefined ? undefined : true}
              aria-describedby={problem === undefined ? undefined : id}
              onChange={(event) => onChange(toggle(all, chosen, item, event.target.checked))}
            />
            {name(item)}
          </label>
        ))}
      </div>
      <p id={id} className={styles['problem']} aria-live="polite">
        {problem}
      </p>
    </fieldset>
  );
}

/** `null` for a field that is empty, or holds what is no number. */
function toNumber(value: string): number | null {
  return value.trim() === '' ? null : Number(value);
}
