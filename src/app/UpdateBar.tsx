import { Button } from '../ui/Button';
import { useOffline } from './offline';
import styles from './UpdateBar.module.css';

/** Offers a new version, never in the middle of a review. */
export function UpdateBar({ isBusy }: { readonly isBusy: boolean }) {
  const { update, isOutdated } = useOffline();
  if (isBusy || (!update && !isOutdated)) return null;
  return (
    <aside className={styles['bar']} aria-label="Update">
      <p role="status">{isOutdated ? 'Another tab has switched to a new version.' : 'A new version is ready.'}</p>
      <Button onClick={isOutdated || !update ? () => location.reload() : update}>Switch now</Button>
    </aside>
  );
}
