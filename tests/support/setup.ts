import { cleanup } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';

// happy-dom knows `showModal`, but neither the top layer nor `:modal`; the real thing is tested in a real browser.
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});
