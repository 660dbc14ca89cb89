import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import styles from './App.module.css';

interface Props {
  readonly children: ReactNode;
}

/** A screen that fails takes nothing else with it and says what to do. What was graded or saved is on the disk already. */
export class ScreenBoundary extends Component<Props, { readonly failure: Error | null }> {
  override state: { failure: Error | null } = { failure: null };

  static getDerivedStateFromError(failure: Error) {
    return { failure };
  }

  override render() {
    if (!this.state.failure) return this.props.children;
    return (
      <main className={styles['failed']}>
        <h1>This screen could not be shown.</h1>
        <p role="alert">
          {this.state.failure.message}. What you graded and saved is on the disk. Reload the page; if it stays like
          this, export your data in the settings.
        </p>
        <Button look="primary" onClick={() => location.reload()}>
          Reload
        </Button>
      </main>
    );
  }
}
