/** A debrief as a Markdown file. */
import type { Millis } from '../../domain/calendar';
import type { Debrief } from '../../domain/debrief';
import type * as Hearing from '../../domain/hearing';
import type { Interview, Part, Turn } from '../../domain/interview';
import type { Level } from '../../domain/question';
import { frontOf, loadAnswer } from '../../content/catalogue';
import type { InterviewScripts } from '../../content/interview-scripts';
import { formatDuration } from '../../ui/time';
import { areaName } from '../../parts/area-names';
import { barRaiserLine, nextSteps, verdictReason, verdictTitle, writeUp } from './debrief-words';
import { fixes, gapNames, nothingToldFix } from './gap-words';
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
      `Score: ${turn.score ?? 'none'}`,
      ...turn.parts.flatMap((part, at) => {
        const temperament = plan.rounds[turn.round]?.temperament ?? 'warm';
        const asked = part.probe && probeText(scripts, temperament, answers[index] ?? null, part.probe);
        return stretch(turn, part, at, asked);
      }),
      ...(ear && interview.closedAt !== null ? heardLines(turn, plan.level, ear) : []),
    ]),
    '',
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
  { hearTurn, firstToFix }: Pick<typeof Hearing, 'hearTurn' | 'firstToFix'>,
): string[] {
  const hearing = hearTurn(turn, level, mindedGaps(turn));
  const standing = hearing?.missing.filter(({ id }) => !turn.wrongFindings.includes(id)) ?? [];
  const first = hearing && firstToFix(hearing, turn);
  const fix = hearing?.isShrug ? nothingToldFix : first && fixes[first.id];
  return [
    ...(standing.length > 0 ? ['', `Missing: ${standing.map(({ id }) => gapNames[id]).join('; ')}.`] : []),
    ...(fix ? ['', `To fix first: ${fix}`] : []),
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
