/** A debrief as a Markdown file. */
import type { Millis } from '../../domain/calendar';
import type { Debrief } from '../../domain/debrief';
import type { Interview } from '../../domain/interview';
import type { Level } from '../../domain/question';
import { frontOf } from '../../content/catalogue';
import { formatDuration } from '../../ui/time';
import { areaName } from '../../parts/area-names';
import { barRaiserLine, nextSteps, verdictReason, verdictTitle, writeUp } from './debrief-words';

/** `2026-11-20`, by this machine's calendar. */
export function localDate(at: Millis): string {
  return new Date(at).toLocaleDateString('sv-SE');
}

export function debriefMarkdown(interview: Interview, debrief: Debrief, isCounted: boolean): string {
  const { plan, openedAt } = interview;
  const date = localDate(openedAt);
  const steps = nextSteps(interview, debrief, isCounted);
  const lines = [
    `# ${plan.name}, ${plan.level}, ${date}`,
    '',
    // A drill is no meeting: nobody votes.
    ...(plan.form === 'loop' ? meeting(debrief, plan.level) : []),
    '## Answers',
    ...interview.turns.flatMap((turn) => [
      '',
      `### ${frontOf(turn.question.id)?.ask ?? turn.question.id}`,
      '',
      `Score: ${turn.score ?? 'none'}`,
      ...turn.parts.flatMap(({ text, notes }) => [
        ...(text ? ['', quote(text)] : []),
        ...(notes ? ['', `Notes: ${oneLine(notes)}`] : []),
      ]),
    ]),
    '',
    ...(steps.length > 0 ? ['## Next', '', ...steps.map((line) => `- ${line}`), ''] : []),
  ];
  return lines.join('\n');
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
