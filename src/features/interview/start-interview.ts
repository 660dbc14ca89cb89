/** Opening a loop or a drill: what may be asked, how much each question needs asking, and the first event. */
import { applyInterviewEvent, headOf, type InterviewEvent } from '../../domain/interview';
import type { Candidate, InterviewPlan } from '../../domain/interview-plan';
import { isLeech, type CardState } from '../../domain/card-log';
import { questionKinds, type QuestionKind } from '../../domain/question';
import { retrievability } from '../../domain/scheduler';
import { catalogueCards, frontOf, loadFronts } from '../../content/catalogue';
import { showNotice } from '../../runtime/notices';
import { today, type Runtime } from '../../runtime/runtime';
import { commit, StaleError } from '../../storage/commit';
import { describeFailure } from '../../storage/failures';
import { readAllCards, readSettings } from '../../storage/queries';

/** All shipped questions, each with how much it needs asking. */
export async function readCandidates(runtime: Runtime): Promise<readonly Candidate[]> {
  const [settings, cards] = await Promise.all([readSettings(runtime.db), readAllCards(runtime.db), loadFronts()]);
  const day = today(runtime, settings);
  const states = new Map(cards.map((card) => [card.id, card]));
  return catalogueCards.flatMap(({ id, kind, levels, regions, siblings }) => {
    const front = frontOf(id);
    const state = states.get(id);
    if (!front || !isQuestionKind(kind) || state?.suspended) return [];
    const { principles, rounds } = front;
    return [
      { id, kind, levels, regions, siblings, principles, rounds, need: needOf(state, day, settings.leechLapses) },
    ];
  });
}

/** 1 for a card that is well known, 2 for one never seen, up to 4 for one that is forgotten and keeps being forgotten. */
function needOf(state: CardState | undefined, day: number, leechLapses: number): number {
  if (!state?.memory || state.lastDay === null) return 2;
  const forgotten = 1 - retrievability(state.memory.stability, Math.max(0, day - state.lastDay));
  return 1 + 2 * forgotten + (isLeech(state, leechLapses) || state.flagged ? 1 : 0);
}

/** Opens it, unless another one is open. @returns whether it was saved; if not, it has been said why */
export async function openInterview(runtime: Runtime, plan: InterviewPlan): Promise<boolean> {
  const at = runtime.now();
  const id = runtime.makeId(at);
  const event: InterviewEvent = { id: runtime.makeId(at), interview: id, at, kind: 'opened', plan };
  const opened = applyInterviewEvent(null, event);
  if (!opened) return false;
  try {
    await commit(runtime.db, runtime.makeId, [{ kind: 'interview', event, basis: null, head: headOf(opened) }]);
    return true;
  } catch (error) {
    const text =
      error instanceof StaleError
        ? 'An interview is under way, in another tab perhaps. Go on with it or end it first.'
        : describeFailure(error).sentence;
    showNotice({ tone: 'failure', text });
    return false;
  }
}

function isQuestionKind(kind: string): kind is QuestionKind {
  return questionKinds.some((known) => known === kind);
}
