/** The worker in which plans are made and readiness is reckoned, so that no key waits for either. */
import { planJobs, type PlanJobName } from './plan-jobs';

export interface Order {
  readonly serial: number;
  readonly name: PlanJobName;
  readonly given: readonly unknown[];
}

export interface Delivery {
  readonly serial: number;
  readonly result?: unknown;
  readonly problem?: string;
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const { serial, name, given } = data;
  try {
    const run = planJobs[name] as (...given: readonly unknown[]) => unknown;
    deliver({ serial, result: run(...given) });
  } catch (error) {
    deliver({ serial, problem: String(error) });
  }
});

function deliver(delivery: Delivery): void {
  postMessage(delivery);
}
