import { Field } from './Field';

interface Props<T extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: T;
  /** Values with what they are called, in the order shown. */
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

/** One of several, by the browser's own list. */
export function SelectField<T extends string>({ label, hint, value, options, onChoose }: Props<T>) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChoose(event.target.value as T)}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
