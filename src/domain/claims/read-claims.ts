/** What a telling claims in numbers: how large the team was, what money went where, when things happened, and what rates were. */
import type { Claim, PlacedClaim } from './claim';
import { readDateClaims } from './date-claims';
import { readMoneyClaims } from './money-claims';
import { readPercentageClaims } from './percentage-claims';
import { quoteWhole } from './quoting';
import { readTeamClaims } from './team-claims';
import { readSurroundings } from './surroundings';
import { clauseAround, readTelling, wordAt, type Stretch, type Telling } from './telling';

const ordinals = /^(?:first|second|third|fourth|old|new|previous|current|next)$/;
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
      markedTimes: readMarkedTimes(telling, clause),
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

/** "In the first year" and "in our second year" are set apart. */
function readMarkedTimes(telling: Telling, { from, to }: Stretch): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const [word, next] = [wordAt(telling, at), wordAt(telling, at + 1)];
    if (ordinals.test(word) && times.test(next)) found.add(`${word} ${next}`);
  }
  return found;
}
