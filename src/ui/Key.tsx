import styles from './Key.module.css';

/** A key as it is written on the keyboard. Hidden from screen readers: they hear of shortcuts in the `?` sheet. */
export function Key({ name }: { readonly name: string }) {
  return (
    <kbd className={styles['key']} data-single={/^[\w,?]$/.test(name)} aria-hidden="true">
      {name}
    </kbd>
  );
}
