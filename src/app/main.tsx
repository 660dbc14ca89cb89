import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyDevice, useDevice } from '../runtime/device';
import { makeId } from '../runtime/ids';
import { showNotice } from '../runtime/notices';
import { RuntimeContext, type Runtime } from '../runtime/runtime';
import { isFromLaterVersion, makeDatabase } from '../storage/database';
import { App } from './App';
import { LaterVersion } from './LaterVersion';
import { whenIdle } from './idle';
import { startOffline } from './offline';
import '../ui/tokens.css';
import '../ui/base.css';

applyDevice(useDevice.getState());

const runtime: Runtime = {
  db: makeDatabase(),
  now: Date.now,
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  makeId,
};

runtime.db.on('blocked', () => {
  showNotice({
    tone: 'failure',
    text: 'Another tab keeps the data open in an older version. Close it, and this one goes on by itself; nothing is lost.',
  });
});

void start();

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const isLater = await isFromLaterVersion();
  createRoot(root).render(
    <StrictMode>
      {isLater ? (
        <LaterVersion />
      ) : (
        <RuntimeContext value={runtime}>
          <App />
        </RuntimeContext>
      )}
    </StrictMode>,
  );
  whenIdle(startOffline);
}
