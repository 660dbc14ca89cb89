/** How the room speaks of places, probes and clocks. */
import type { Probe, Tap, Turn } from '../../domain/interview';
import type { DesignPhase } from '../../domain/interview-script';
import type { Temperament } from '../../domain/question';
import type { CardAnswer } from '../../content/catalogue';
import { probeWords, type InterviewScripts } from '../../content/interview-scripts';

export const phaseNames: Readonly<Record<DesignPhase, string>> = {
  clarify: 'Clarify what is asked',
  estimate: 'Estimate',
  outline: 'Outline the design',
  'deep-dive': 'Go deep',
  operate: 'Run it',
};

export const tapNames: Readonly<Record<Tap, string>> = {
  number: 'I gave a number',
  'own-part': 'I said my own part',
  result: 'I said how it ended',
  learned: 'I said what I learned',
};

export const temperamentNames: Readonly<Record<Temperament, string>> = {
  warm: 'Warm',
  dry: 'Dry',
  sceptical: 'Sceptical',
  fast: 'In a hurry',
};

/** 83_000 → `1:23`; below 0 `+0:07`, which is over time. */
export function clockText(remaining: number): string {
  const isOver = remaining < 0;
  const seconds = isOver ? Math.floor(-remaining / 1000) : Math.ceil(remaining / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return isOver && seconds > 0 ? `+${text}` : text;
}

/** What a stretch of speaking was: `Your answer`, a phase of a design, `Follow-up 2`. */
export function partName({ question: { script }, parts }: Turn, at: number): string {
  if (parts[at]?.probe?.from === 'another') return 'Your answer, tried again';
  const segment = script[at];
  if (segment?.kind !== 'probe') return segment?.phase ? phaseNames[segment.phase] : 'Your answer';
  return `Follow-up ${script.slice(0, at + 1).filter(({ kind }) => kind === 'probe').length}`;
}

/** What a follow-up of this turn asked. */
export function probeText(
  scripts: InterviewScripts,
  temperament: Temperament,
  answer: CardAnswer | null,
  probe: Probe,
): string {
  return probeWords(scripts, temperament, answer?.form === 'question' ? answer.probes : [], probe);
}

/** `+7 s` where a stretch ran over its time, empty otherwise. */
export function overTime({ took, allowed }: Turn['parts'][number]): string {
  const over = Math.round((took - allowed) / 1000);
  return over > 0 ? `+${over} s` : '';
}
