import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';
import { Key } from './Key';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` is the one next thing on a screen; `quiet` looks like text. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** The key that does the same, already as it is written on this keyboard. */
  readonly shortcut?: string | undefined;
}

export function Button({ look = 'plain', shortcut, className, children, ...rest }: Props) {
  const classes = [styles['button'], styles[look], className].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} {...rest}>
      {children}
      {shortcut !== undefined && <Key name={shortcut} />}
    </button>
  );
}
