/** What a telling claims in numbers: how large the team was, what money went where, when things happened, and what rates were. */
import type { Claim, PlacedClaim } from './claim';
import { readDateClaims } from './date-claims';
import { readMoneyClaims } from './money-claims';
import { readPercentageClaims } from './percentage-claims';
import { quoteWhole } from './quoting';
import { readTeamClaims } from './team-claims';
import { readSurroundings } from './surroundings';
import { clauseAround, readTelling, wordAt, type Stretch, type Telling } from './telling';

/** Set things of one name apart, unless they count a stretch of time. */
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
  return claims.map((claim) => {
    const clause = clauseAround(telling, claim);
    return {
      ...claim,
      moment: claim.kind === 'date' ? [] : momentOf(telling, clause, dates),
      marks: marksOf(telling, clause),
      whole: quoteWhole(telling, claim),
      ...readSurroundings(telling, claim),
    };
  });
}

function momentOf(telling: Telling, clause: Stretch, dates: readonly Claim[]): Claim['ranges'] {
  const before = clauseAround(telling, { from: clause.from - 1, to: clause.from });
  const from = before.to - before.from <= loneDateLength ? before.from : clause.from;
  return dates.find((date) => date.measure === '' && date.from >= from && date.from < clause.to)?.ranges ?? [];
}

function marksOf(telling: Telling, { from, to }: Stretch): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at += 1)
    if (marks.test(wordAt(telling, at)) && !times.test(wordAt(telling, at + 1))) found.add(wordAt(telling, at));
  return found;
}
