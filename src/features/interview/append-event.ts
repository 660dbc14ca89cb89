import {
  applyInterviewEvent,
  headOf,
  type Interview,
  type InterviewDeed,
  type InterviewEvent,
} from '../../domain/interview';
import type { Change } from '../../domain/change';
import { timeAfter } from '../../runtime/ids';
import { showNotice } from '../../runtime/notices';
import type { Runtime } from '../../runtime/runtime';
import { commit } from '../../storage/commit';
import { describeFailure } from '../../storage/failures';

/** What a deed makes of an interview, and the change that writes it; `null` where it does not fit. */
export function eventChange(
  runtime: Runtime,
  interview: Interview,
  deed: InterviewDeed,
  at: number,
): { readonly next: Interview; readonly change: Change } | null {
  const id = runtime.makeId(timeAfter(interview.lastEvent, at));
  const event: InterviewEvent = { id, interview: interview.id, at, ...deed };
  const next = applyInterviewEvent(interview, event);
  if (!next || next === interview) return null;
  return { next, change: { kind: 'interview', event, basis: interview.lastEvent, head: headOf(next) } };
}

/** Adds to an interview outside of the room. Failures are said. */
export async function appendEvent(runtime: Runtime, interview: Interview, deed: InterviewDeed): Promise<void> {
  const step = eventChange(runtime, interview, deed, runtime.now());
  if (!step) return;
  try {
    await commit(runtime.db, runtime.makeId, [step.change]);
  } catch (error) {
    showNotice({ tone: 'failure', text: describeFailure(error).sentence });
  }
}
