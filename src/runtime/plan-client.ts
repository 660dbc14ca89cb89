/** Orders to the planning worker, as promises. Where it can't start, the work is done here. */
import type { PlanJobName, PlanJobs } from './plan-jobs';
import type { Delivery, Order } from './plan-worker';

interface Waiting {
  readonly order: Order;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let serial = 0;
/** `null` once it has failed to start. */
let worker: Worker | null | undefined;

/** @throws what the job throws */
export async function runPlanJob<Name extends PlanJobName>(
  name: Name,
  ...given: Parameters<PlanJobs[Name]>
): Promise<ReturnType<PlanJobs[Name]>> {
  serial += 1;
  const order: Order = { serial, name, given };
  worker = worker === undefined ? startWorker() : worker;
  const result = worker === null ? runHere(order) : runThere(worker, order);
  return (await result) as ReturnType<PlanJobs[Name]>;
}

function startWorker(): Worker | null {
  try {
    const started = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Delivery>) => takeDelivery(data));
    started.addEventListener('error', giveUp);
    return started;
  } catch {
    // An old browser, or none at all.
    return null;
  }
}

function takeDelivery({ serial: done, result, problem }: Delivery): void {
  const { resolve, reject } = waiting.get(done) ?? {};
  waiting.delete(done);
  if (problem === undefined) resolve?.(result);
  else reject?.(new Error(problem));
}

/** The worker did not load or broke down: what it owes is done here, and so is everything from now on. */
function giveUp(): void {
  worker?.terminate();
  worker = null;
  for (const { order, resolve, reject } of waiting.values()) runHere(order).then(resolve, reject);
  waiting.clear();
}

function runThere(there: Worker, order: Order): Promise<unknown> {
  return new Promise((resolve, reject) => {
    waiting.set(order.serial, { order, resolve, reject });
    there.postMessage(order);
  });
}

async function runHere({ name, given }: Order): Promise<unknown> {
  const { planJobs } = await import('./plan-jobs');
  const run = planJobs[name] as (...given: readonly unknown[]) => unknown;
  return run(...given);
}
