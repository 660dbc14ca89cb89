/** A debrief as a Markdown file. */
import type { Debrief } from '../../domain/debrief';
import type { Interview } from '../../domain/interview';
import { frontOf } from '../../content/catalogue';
import { formatDuration } from '../../ui/time';
import { areaName } from '../../parts/area-names';
import { barRaiserLine, tomorrow, verdictReason, verdictTitle, writeUp } from './debrief-words';

export function debriefMarkdown(interview: Interview, debrief: Debrief): string {
  const { plan, openedAt } = interview;
  const date = new Date(openedAt).toISOString().slice(0, 10);
  const lines = [
    `# ${plan.name}, ${plan.level}, ${date}`,
    '',
    `**${verdictTitle(debrief, plan.level)}** From my own scores, not a prediction. ${verdictReason(debrief)} ${barRaiserLine(debrief)}`.trim(),
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
    '## Tomorrow',
    '',
    ...tomorrow(interview, debrief).map((line) => `- ${line}`),
    '',
  ];
  return lines.join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const cell = (text: string) => oneLine(text).replaceAll('|', '\\|');
const quote = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
