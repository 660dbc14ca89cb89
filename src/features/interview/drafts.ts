/** Names of the drafts that are kept while somebody is in the room: what is typed survives anything, and is found by its place. */
import type { Interview } from '../../domain/interview';

export function answerDraft({ id, turns }: Interview): string {
  return `answer/${id}/${turns.length - 1}/${turns.at(-1)?.parts.length ?? 0}`;
}

export function notesDraft(interview: Interview): string {
  return `${answerDraft(interview)}/notes`;
}

export function yoursDraft({ id, place }: Interview): string {
  return `yours/${id}/${'round' in place ? place.round : 0}`;
}

export function ticksDraft(interview: Interview): string {
  return `${yoursDraft(interview)}/ticks`;
}
