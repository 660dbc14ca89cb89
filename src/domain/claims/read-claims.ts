/** What a telling claims in numbers: how large the team was, what money went where, when things happened, and what rates were. */
import type { Claim, PlacedClaim } from './claim';
import { readDateClaims } from './date-claims';
import { readMoneyClaims } from './money-claims';
import { readPercentageClaims } from './percentage-claims';
import { quoteWhole } from './quoting';
import { readTeamClaims } from './team-claims';
import { readSurroundings } from './surroundings';
import { clauseAround, readTelling, wordAt, type Stretch, type Telling } from './telling';

/** Set things of one name apart, or the times of them. */
const marks =
  /^(?:first|second|third|fourth|old|new|previous|current|next|north|northern|south|southern|east|eastern|west|western|inbound|outbound|internal|external|ios|android|men|women|domestic|international|online|offline)$/;
const times = /^(?:time|years?|quarters?|months?|weeks?|days?|half|hours?|sprints?)$/;
/** A date that stands alone before the clause: "In 2019, …". */
const loneDateLength = 3;

/** Reads every claim of any text. */
export function readClaims(text: string): PlacedClaim[] {
  const telling = readTelling(text);
  const dates = readDateClaims(telling);
  const claims = [...readTeamClaims(telling), ...readMoneyClaims(telling), ...dates, ...readPercentageClaims(telling)];
  const surroundings = readSurroundings(telling, claims);
  return claims.flatMap((claim, index) => {
    const around = surroundings[index];
    if (around === undefined) return [];
    const clause = clauseAround(telling, claim);
    return {
      ...claim,
      moment: claim.kind === 'date' ? [] : momentOf(telling, clause, dates),
      ...readMarks(telling, clause),
      whole: quoteWhole(telling, claim),
      ...around,
    };
  });
}

function momentOf(telling: Telling, clause: Stretch, dates: readonly Claim[]): Claim['ranges'] {
  const before = clauseAround(telling, { from: clause.from - 1, to: clause.from });
  const from = before.to - before.from <= loneDateLength ? before.from : clause.from;
  return dates.find((date) => date.measure === '' && date.from >= from && date.from < clause.to)?.ranges ?? [];
}

/** "The first outage" and "the second" are set apart, as are "in the first year" and "in our second year". */
function readMarks(telling: Telling, { from, to }: Stretch): Pick<PlacedClaim, 'marks' | 'markedTimes'> {
  const found = { marks: new Set<string>(), markedTimes: new Set<string>() };
  for (let at = from; at < to; at += 1) {
    const [word, next] = [wordAt(telling, at), wordAt(telling, at + 1)];
    if (!marks.test(word)) continue;
    if (times.test(next)) found.markedTimes.add(`${word} ${next}`);
    else found.marks.add(word);
  }
  return found;
}
