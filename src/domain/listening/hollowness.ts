import type { Clause } from './clauses';
import type { Sentence, Transcript } from './transcript';

/** Words that name virtues, methods and goods without saying what happened. */
const abstractions = new Set(
  (
    'ownership impact impactful outcome outcomes output outputs results result-oriented metric metrics kpi kpis okrs stakeholder stakeholders ' +
    'alignment aligned align leadership leader leaders strategic strategy strategies passion passionate innovation innovative integrity culture ' +
    'mechanism mechanisms excellence accountability accountable obsession value values visionary vision driven synergy synergies holistic ' +
    'transformation transformational empowerment empower empowered quality mindset journey growth long-term oriented learnings learning ' +
    'purpose efficiency efficiencies effectiveness scalable scalability scale agile agility proactive proactively leverage leveraged leveraging ' +
    'situation task action actions challenge challenges challenging solution solutions initiative initiatives best practices ' +
    'cross-functional collaboration collaborate collaborative communication ambiguity ambiguous curious curiosity backbone bias frugality ' +
    'trust transparency transparent commitment committed deliverables roi objectives objective goals priorities prioritisation prioritization ' +
    'success successful improvement improvements continuous data-driven insights insight business organisation organization key critical ' +
    'crucial important multiplier servant simplicity flexible consistent diversity inclusion engagement facilitate facilitated drove dynamic ' +
    'environment expectations experience dedication motivated motivation inspire inspired inspiring influence influenced tradeoffs trade-offs ' +
    'robust optimisation optimization optimise optimize optimised optimized maximise maximize enable enabled enabling deliver delivered ' +
    'delivering standards bar alternatives alternative risks risk lesson lessons metric-driven kpi-driven strategically visible believer tradeoff'
  ).split(' '),
);

/** From this share of the words on an answer is hollow; from the lower one on when hardly anything is done in it. */
const hollowShare = 0.14;
const hollowShareWithoutDeeds = 0.05;

/** Sentences that tell something. In a hollow answer those do not count that string abstractions together. */
export function findTold({ words, sentences }: Transcript, deeds: readonly Clause[]): readonly Sentence[] {
  const count = (from: number, to: number) =>
    words.slice(from, to).filter(({ lower }) => abstractions.has(lower)).length;
  const isVague = ({ from, to }: Sentence) => count(from, to) >= 2 || count(from, to) * 10 >= to - from;
  const share = count(0, words.length) / Math.max(1, words.length);
  const concrete = deeds.filter(({ sentence }) => !isVague(sentence)).length;
  const hollow = share >= hollowShare || (share >= hollowShareWithoutDeeds && concrete < 2);
  return hollow ? sentences.filter((sentence) => !isVague(sentence)) : sentences;
}
