import { useState } from 'react';
import { isWithin, parseSteps, settingBounds } from '../../domain/setting-rules';
import type { Settings } from '../../domain/settings';
import { changeSettings } from '../../runtime/settings';
import { useRuntime } from '../../runtime/runtime';
import { Field } from '../../ui/Field';

type NumberName = Exclude<keyof typeof settingBounds, 'minutesADay'>;

interface NumberProps {
  readonly name: NumberName;
  readonly label: string;
  readonly hint?: string;
  readonly settings: Settings;
  /** Stored as a share of one, shown and typed as per cent. */
  readonly inPercent?: boolean;
}

/** Saved as soon as it is within its bounds; until then the field says what they are, and the old value holds. */
export function NumberSetting({ name, label, hint, settings, inPercent = false }: NumberProps) {
  const runtime = useRuntime();
  const scale = inPercent ? 100 : 1;
  const stored = Math.round(settings[name] * scale * 100) / 100;
  const [typed, setTyped] = useState<string | null>(null);
  const bounds = settingBounds[name];
  const value = Number(typed) / scale;
  const isRight = typed === null || (typed.trim() !== '' && isWithin(value, bounds));
  return (
    <Field
      label={label}
      hint={hint}
      problem={
        isRight
          ? undefined
          : `${bounds.whole ? 'A whole number' : 'A number'} from ${bounds.min * scale} to ${bounds.max * scale}. Until then it stays ${stored}.`
      }
    >
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode={bounds.whole ? 'numeric' : 'decimal'}
          step={bounds.whole || inPercent ? 1 : 'any'}
          value={typed ?? stored}
          onChange={(event) => {
            setTyped(event.target.value);
            const next = Number(event.target.value) / scale;
            if (event.target.value.trim() !== '' && isWithin(next, bounds))
              void changeSettings(runtime, { [name]: next });
          }}
          onBlur={() => isRight && setTyped(null)}
        />
      )}
    </Field>
  );
}

interface StepsProps {
  readonly name: 'learningSteps' | 'relearningSteps';
  readonly label: string;
  readonly hint: string;
  readonly settings: Settings;
}

export function StepsSetting({ name, label, hint, settings }: StepsProps) {
  const runtime = useRuntime();
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null ? settings[name] : parseSteps(typed);
  const problem = typeof parsed === 'string' ? parsed : undefined;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          value={typed ?? settings[name].join(' ')}
          onChange={(event) => {
            setTyped(event.target.value);
            const steps = parseSteps(event.target.value);
            if (typeof steps !== 'string') void changeSettings(runtime, { [name]: steps });
          }}
          onBlur={() => problem === undefined && setTyped(null)}
        />
      )}
    </Field>
  );
}
