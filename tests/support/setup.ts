import { cleanup, configure } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';

// A machine that runs two browsers beside it is slow; no test waits this long for nothing.
configure({ asyncUtilTimeout: 5000 });

// happy-dom knows `showModal`, but neither the top layer nor `:modal`; the real thing is tested in a real browser.
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});
