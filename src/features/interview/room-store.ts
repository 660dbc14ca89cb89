/** The interview room: stamps what happens, writes it, and only then shows it. The interviewer's next word is chosen here. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Millis } from '../../domain/calendar';
import type { Change } from '../../domain/change';
import {
  questionAt,
  roundAt,
  turnAt,
  type Interview,
  type InterviewDeed,
  wordsOf,
  type InterviewId,
} from '../../domain/interview';
import { chooseProbe, phaseEnded, wordingsUsed, type Heard } from '../../domain/follow-up';
import type { Hearing } from '../../domain/hearing';
import { cardsToGrade, gradeCards, gradingAction } from '../../domain/interview-cards';
import type { ProbeSubject } from '../../domain/question';
import { gapWordings, loadInterviewScripts } from '../../content/interview-scripts';
import { loadAnswer } from '../../content/catalogue';
import { holdRoom } from '../../runtime/devices/one-room';
import { keepAwake } from '../../runtime/devices/wake-lock';
import { showNotice } from '../../runtime/notices';
import { askToPersist } from '../../runtime/persistence';
import { today, type Runtime } from '../../runtime/runtime';
import { commit, StaleError } from '../../storage/commit';
import { describeFailure } from '../../storage/failures';
import { readInterview, readOpenInterview } from '../../storage/interview-queries';
import { readCards, readDraft, readSettings } from '../../storage/queries';
import { eventChange } from './append-event';
import { mindedGaps } from './minded-gaps';
import { answerDraft, notesDraft, ticksDraft, yoursDraft } from './drafts';

/** After being away longer than this, the room asks whether it was a pause. */
const unnoticedAbsence: Millis = 60_000;
const heartbeat: Millis = 2000;

export interface RoomView {
  /** `elsewhere`: another tab is the room. `empty`: there is no open interview. */
  readonly state: 'opening' | 'here' | 'elsewhere' | 'empty' | 'failed';
  readonly interview: Interview | null;
  /** Since when nobody was here, while it is not settled whether that was a pause. */
  readonly awaySince: Millis | null;
  /** Why the room could not be opened, in a sentence. */
  readonly failure: string | null;
}

export interface RoomStore extends StoreApi<RoomView> {
  /** Resolves to whether it was saved, or did not fit and changed nothing. */
  readonly happen: (deed: InterviewDeed) => Promise<boolean>;
  /** Ends the round or the interview; what was being said or written by then counts. */
  readonly cutShort: (deed: Extract<InterviewDeed, { kind: 'roundCut' | 'stopped' }>) => Promise<void>;
  /** How what is on the screen and not yet stored is taken in; `null` when there is nothing. Resolves to whether it was saved. */
  readonly holdUnfinished: (takeIn: (() => Promise<boolean>) | null) => void;
  /** Has the interviewer ask, where that failed before. */
  readonly askAgain: () => void;
  /** Takes the room, and goes on where it was left. @returns what gives it up */
  readonly open: () => () => void;
}

export function createRoomStore(runtime: Runtime): RoomStore {
  const store = createStore<RoomView>(() => ({ state: 'opening', interview: null, awaySince: null, failure: null }));
  let lastSign: Millis = runtime.now();
  let isClosed = false;
  let takeInUnfinished: (() => Promise<boolean>) | null = null;

  // One after the other: a key that is pressed while the last event is being written is not lost.
  let handling: Promise<unknown> = Promise.resolve();
  const enqueue = <T>(handle: () => Promise<T>): Promise<T> => {
    const result = handling.then(handle);
    handling = result.catch(() => {});
    return result;
  };

  const write = async (deed: InterviewDeed): Promise<boolean> => {
    const { interview } = store.getState();
    if (!interview) return false;
    const now = runtime.now();
    const step = eventChange(runtime, interview, deed, now);
    if (!step) return true;
    const { next } = step;
    const changes = [step.change];
    try {
      if (next.closedAt !== null) changes.push(...(await gradingChanges(runtime, next, now)));
      await commit(runtime.db, runtime.makeId, changes);
    } catch (error) {
      if (error instanceof StaleError) await read(interview.id);
      showNotice({ tone: 'failure', text: describeFailure(error).sentence });
      return false;
    }
    lastSign = now;
    store.setState({ interview: next });
    if (next.place.name === 'listening') await followUp(next);
    return true;
  };

  /** The interviewer has heard the answer and asks; what decides is in the domain. */
  const followUp = async (interview: Interview) => {
    const question = questionAt(interview);
    const round = roundAt(interview);
    const turn = turnAt(interview);
    if (!question || !round || !turn) return;
    try {
      const [scripts, answer, ear] = await Promise.all([
        loadInterviewScripts(),
        loadAnswer(question.id),
        listen(interview),
      ]);
      const probe = chooseProbe({
        kind: question.kind,
        fitting: mindedGaps(turn),
        temperament: round.temperament,
        phase: phaseEnded(turn),
        own: ear.readOwn(answer.form === 'question' ? answer.probes : []),
        asked: turn.parts.flatMap((part) => part.probe ?? []),
        heard: ear.heard,
        contradiction: ear.contradiction,
        wordings: gapWordings(scripts),
        used: wordingsUsed(interview),
        seed: `${interview.plan.seed}/${question.id}`,
      });
      await write(probe ? { kind: 'probed', probe, filled: ear.filled } : { kind: 'letGo' });
    } catch (error) {
      store.setState({ state: 'failed', failure: describeFailure(error).sentence });
    }
  };

  const read = async (id: InterviewId) => {
    const interview = await readInterview(runtime.db, id);
    store.setState({ interview, state: interview ? 'here' : 'empty' });
    return interview;
  };

  const enterRoom = async () => {
    try {
      const row = await readOpenInterview(runtime.db);
      const interview = row && (await read(row.id));
      if (!row || !interview) return store.setState({ state: 'empty', interview: null });
      lastSign = row.seenAt;
      noticeAbsence();
      if (interview.place.name === 'listening') await followUp(interview);
      void askToPersist();
    } catch (error) {
      store.setState({ state: 'failed', failure: describeFailure(error).sentence });
    }
  };

  /** Whether the tab was gone or the machine slept, and a clock ran that nobody saw. */
  const noticeAbsence = () => {
    const { interview, awaySince } = store.getState();
    const now = runtime.now();
    const wasAway = now - lastSign > unnoticedAbsence;
    if (interview && awaySince === null && wasAway && interview.clock.pausedAt === null && isTimed(interview))
      store.setState({ awaySince: lastSign });
    lastSign = now;
  };

  const beat = () => {
    noticeAbsence();
    const { interview, state } = store.getState();
    if (!interview || interview.closedAt !== null || state !== 'here' || store.getState().awaySince !== null) return;
    // No queue: a sign of life that fails is no loss, the next one follows.
    commit(runtime.db, runtime.makeId, [{ kind: 'seeRoom', interview: interview.id, at: lastSign }]).catch(() => {});
  };

  const open = () => {
    isClosed = false;
    const stopWaking = keepAwake();
    loadHearing().catch(() => {
      // Offline before it was ever fetched: the answer that wants it will say so.
    });
    const beating = setInterval(beat, heartbeat);
    const giveUp = holdRoom(
      'tell-me-more-room',
      () => {
        if (!isClosed) void enqueue(enterRoom);
      },
      () => store.setState({ state: 'elsewhere' }),
    );
    return () => {
      isClosed = true;
      clearInterval(beating);
      stopWaking();
      giveUp();
    };
  };

  /** Behind a pause nothing is on the screen: what was typed before it is in the drafts. */
  const takeInDrafts = async (): Promise<boolean> => {
    const { interview } = store.getState();
    if (!interview) return true;
    const read = async (key: string) => await readDraft(runtime.db, key);
    const { place } = interview;
    if (place.name === 'answer' || place.name === 'probe') {
      const [text, notes] = await Promise.all([read(answerDraft(interview)), read(notesDraft(interview))]);
      return await happen({ kind: 'answered', text, notes, isSpoken: false });
    }
    if (place.name !== 'yours') return true;
    const [notes, ticks] = await Promise.all([read(yoursDraft(interview)), read(ticksDraft(interview))]);
    return await happen({ kind: 'asked', questions: ticks.split(' ').filter(Boolean), notes });
  };

  const happen = (deed: InterviewDeed) =>
    enqueue(async () => {
      if (deed.kind === 'returned') store.setState({ awaySince: null });
      const isSaved = await write(deed);
      // "Time ran on" changes nothing, but that somebody is back is known from now on, also after a reload.
      if (deed.kind === 'returned') beat();
      return isSaved;
    });

  return Object.assign(store, {
    happen,
    holdUnfinished: (takeIn: (() => Promise<boolean>) | null) => {
      takeInUnfinished = takeIn;
    },
    cutShort: async (deed: Extract<InterviewDeed, { kind: 'roundCut' | 'stopped' }>) => {
      const isSaved = await (takeInUnfinished?.() ?? takeInDrafts());
      if (isSaved) await happen(deed);
    },
    askAgain: () =>
      void enqueue(async () => {
        const { interview } = store.getState();
        if (interview?.place.name === 'listening') await followUp(interview);
      }),
    open,
  });
}

/** Loaded while the first answer is being given, so that the interviewer does not think about it for long. */
const loadHearing = () => import('../../domain/hearing');

interface Ear {
  readonly heard: Heard;
  readonly contradiction: { readonly first: string; readonly second: string } | null;
  readonly filled: string | null;
  /** How far each of the question's own follow-ups speaks of what was said. */
  readonly readOwn: <Own extends { readonly ask: string }>(
    own: readonly Own[],
  ) => (Own & { readonly touched: number })[];
}

/** What reached the interviewer: the words, where there are any, otherwise the taps. Figures are compared by the hiring manager. */
async function listen(interview: Interview): Promise<Ear> {
  const turn = turnAt(interview);
  const said: Heard = turn?.said ? { by: 'taps', said: turn.said } : { by: 'nothing' };
  const untouched: Ear['readOwn'] = (own) => own.map((one) => ({ ...one, touched: 0 }));
  const deaf: Ear = { heard: said, contradiction: null, filled: null, readOwn: untouched };
  if (!turn || wordsOf(turn) === '') return deaf;
  const { hearTurn, filledBy, clashToRaise, toldIn, countTouched } = await loadHearing();
  const { level } = interview.plan;
  const hearing = hearTurn(turn, level, mindedGaps(turn));
  const compares = roundAt(interview)?.panel === 'hiring-manager';
  const clash = compares ? clashToRaise(interview) : undefined;
  return {
    heard: hearing ? heardIn(hearing, toldIn) : said,
    contradiction: clash ? { first: clash.first, second: clash.second } : null,
    filled: filledBy(turn, level),
    readOwn: (own) => own.map((one) => ({ ...one, touched: countTouched(one.ask, wordsOf(turn)) })),
  };
}

function heardIn(hearing: Hearing, toldIn: (hearing: Hearing) => readonly ProbeSubject[]): Heard {
  return hearing.tellsNothing ? { by: 'shrug' } : { by: 'words', gaps: hearing.open, told: toldIn(hearing) };
}

/** Where time runs that somebody may want back. */
function isTimed({ place }: Interview): boolean {
  return place.name !== 'scoring' && place.name !== 'break' && place.name !== 'over' && place.name !== 'taps';
}

/** The reviews that follow from the scores; none where nothing was scored. */
async function gradingChanges(runtime: Runtime, interview: Interview, at: Millis): Promise<Change[]> {
  const ids = cardsToGrade(interview);
  if (ids.length === 0) return [];
  const [settings, cards] = await Promise.all([readSettings(runtime.db), readCards(runtime.db, ids)]);
  const day = today(runtime, settings);
  const stamp = { action: gradingAction(interview.id), at, day };
  return [{ kind: 'act', stamp, steps: gradeCards(interview, cards, at, day, settings), once: true }];
}
