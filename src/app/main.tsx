import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme, useDevice } from '../runtime/device';
import { makeId } from '../runtime/ids';
import { RuntimeContext, type Runtime } from '../runtime/runtime';
import { makeDatabase } from '../storage/database';
import { App } from './App';
import { startOffline } from './offline';
import '../ui/tokens.css';
import '../ui/base.css';

applyTheme(useDevice.getState().theme);

const runtime: Runtime = {
  db: makeDatabase(),
  now: Date.now,
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  makeId,
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <RuntimeContext value={runtime}>
      <App />
    </RuntimeContext>
  </StrictMode>,
);
startOffline();
