/** A debrief as a Markdown file. */
import type { Millis } from '../../domain/calendar';
import type { Gap } from '../../domain/answer-analysis';
import { answerScore, type Debrief } from '../../domain/debrief';
import type * as Hearing from '../../domain/hearing';
import type { Clash } from '../../domain/hearing';
import type { Interview, Part, Turn } from '../../domain/interview';
import type { GapId, Level } from '../../domain/question';
import { frontOf, loadAnswer } from '../../content/catalogue';
import type { InterviewScripts } from '../../content/interview-scripts';
import { formatDuration } from '../../ui/time';
import { areaName } from '../../parts/area-names';
import { barRaiserLine, clashDoubt, nextSteps, verdictReason, verdictTitle, writeUp } from './debrief-words';
import { fixes, gapNames, nothingToldFix, toldNames } from './gap-words';
import { mindedGaps } from './minded-gaps';
import { partName, probeText } from './room-words';

/** `2026-11-20`, by this machine's calendar. */
export function localDate(at: Millis): string {
  return new Date(at).toLocaleDateString('sv-SE');
}

/**
 * Resolves when the questions' own follow-ups and the analysis are there; offline and never fetched before, a follow-up is given in general words, and
 * nothing is said of what was heard.
 */
export async function debriefMarkdown(
  interview: Interview,
  debrief: Debrief,
  isCounted: boolean,
  scripts: InterviewScripts,
): Promise<string> {
  const { plan, openedAt } = interview;
  const ear = await import('../../domain/hearing').catch(() => null);
  const answers = await Promise.all(interview.turns.map(({ question }) => loadAnswer(question.id).catch(() => null)));
  const date = localDate(openedAt);
  const steps = nextSteps(interview, debrief, isCounted);
  const lines = [
    `# ${plan.name}, ${plan.level}, ${date}`,
    '',
    // A drill is no meeting: nobody votes.
    ...(plan.form === 'loop' ? meeting(debrief, plan.level) : []),
    '## Answers',
    ...interview.turns.flatMap((turn, index) => [
      '',
      `### ${frontOf(turn.question.id)?.ask ?? turn.question.id}`,
      '',
      scoreLine(turn),
      ...turn.parts.flatMap((part, at) => {
        const temperament = plan.rounds[turn.round]?.temperament ?? 'warm';
        const asked = part.probe && probeText(scripts, temperament, answers[index] ?? null, part.probe);
        return stretch(turn, part, at, asked);
      }),
      ...(ear && interview.closedAt !== null ? heardLines(turn, plan.level, ear) : []),
    ]),
    '',
    ...(ear && plan.form === 'loop' ? clashLines(ear.findClashes(interview)) : []),
    ...(steps.length > 0 ? ['## Next', '', ...steps.map((line) => `- ${line}`), ''] : []),
  ];
  return lines.join('\n');
}

/** What was said at one go; a plain answer needs no heading below its question. */
function stretch(turn: Turn, part: Part, at: number, asked: string | null): string[] {
  const name = partName(turn, at);
  const heading = asked !== null ? `#### ${name}: ${oneLine(asked)}` : part.phase && `#### ${name}`;
  const said = [
    part.text && quote(part.text),
    part.notes && `Notes: ${oneLine(part.notes)}`,
    part.wasPassed && 'Skipped.',
    turn.missed.includes(at) && 'No answer.',
  ].filter(Boolean);
  const paragraphs = [heading, ...(said.length > 0 ? said : ['Nothing was written down.'])];
  return paragraphs.flatMap((paragraph) => (paragraph ? ['', paragraph] : []));
}

function heardLines(
  turn: Turn,
  level: Level,
  { hearTurn, firstToFix, sortGaps }: Pick<typeof Hearing, 'hearTurn' | 'firstToFix' | 'sortGaps'>,
): string[] {
  const hearing = hearTurn(turn, level, mindedGaps(turn));
  if (!hearing) return [];
  const { missing, doubtful, asked } = sortGaps(hearing);
  const isStanding = ({ id }: Gap) => !turn.wrongFindings.includes(id);
  const first = firstToFix(hearing, turn);
  const fix = hearing.tellsNothing ? nothingToldFix : first && fixes[first.id];
  return [
    ...listLine('Missing', missing.filter(isStanding), gapNames),
    ...listLine('Perhaps missing', doubtful.filter(isStanding), gapNames),
    ...listLine('Told only when asked', asked.filter(isStanding), toldNames),
    ...(fix ? ['', `To fix first: ${fix}`] : []),
  ];
}

function listLine(name: string, gaps: readonly Gap[], names: Readonly<Record<GapId, string>>): string[] {
  return gaps.length > 0 ? ['', `${name}: ${gaps.map(({ id }) => names[id]).join('; ')}.`] : [];
}

function scoreLine(turn: Turn): string {
  const counted = answerScore(turn);
  if (turn.score === null) return turn.wasPassed ? 'Skipped.' : 'Not scored.';
  return counted === turn.score ? `Score: ${turn.score}` : `Score: ${turn.score}, counts as ${counted}`;
}

function clashLines(clashes: readonly Clash[]): string[] {
  if (clashes.length === 0) return [];
  return [
    '## Told twice, with different figures',
    '',
    ...clashes.map(
      ({ first, second, isDoubtful }) =>
        `- “${oneLine(first)}” against “${oneLine(second)}”${isDoubtful ? ` (${clashDoubt})` : ''}`,
    ),
    '',
  ];
}

function meeting(debrief: Debrief, level: Level): string[] {
  return [
    `**${verdictTitle(debrief, level)}** From my own scores, not a prediction. ${verdictReason(debrief)} ${barRaiserLine(debrief)}`.trim(),
    '',
    '| Round | Vote | Used | Planned |',
    '|---|---|---|---|',
    ...debrief.rounds.map(
      ({ round, vote, used, planned }) =>
        `| ${cell(round.name)} | ${vote ?? 'no vote'} | ${formatDuration(used)} | ${formatDuration(planned)} |`,
    ),
    '',
    '## Evidence',
    '',
    ...debrief.areas.map(
      ({ area, mean, evidence }) =>
        `- **${areaName(area)}** ${mean === null ? 'no data' : mean.toFixed(1)}${evidence.map((line) => `: “${oneLine(line)}”`).join('')}`,
    ),
    '',
    '## What each interviewer wrote',
    ...debrief.rounds.flatMap((round) => [
      '',
      `### ${round.round.name}`,
      '',
      ...writeUp(round).map((line) => `- ${oneLine(line)}`),
    ]),
    '',
  ];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const cell = (text: string) => oneLine(text).replaceAll('|', '\\|');
const quote = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
