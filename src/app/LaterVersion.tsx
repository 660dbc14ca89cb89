import { laterVersionFailure } from '../storage/failures';
import { Button } from '../ui/Button';
import styles from './App.module.css';
import { UpdateBar } from './UpdateBar';

/** Instead of the app, when a newer one has written the data: this one keeps its hands off. */
export function LaterVersion() {
  return (
    <main className={styles['failed']}>
      <h1>This page is older than your data.</h1>
      <p role="alert">{laterVersionFailure.sentence}</p>
      <Button look="primary" onClick={() => location.reload()}>
        Reload
      </Button>
      <UpdateBar isBusy={false} />
    </main>
  );
}
