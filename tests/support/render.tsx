import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashPath, useHashSearch } from '../../src/runtime/hash-location';
import { RuntimeContext } from '../../src/runtime/runtime';
import { makeTestRuntime, type TestRuntime } from './runtime';

/** A screen with a runtime of its own, as `app` would show it. */
export function renderScreen(screen: ReactNode, runtime: TestRuntime = makeTestRuntime()) {
  render(
    <RuntimeContext value={runtime}>
      <Router hook={useHashPath} searchHook={useHashSearch}>
        {screen}
      </Router>
    </RuntimeContext>,
  );
  return { runtime, user: userEvent.setup() };
}
