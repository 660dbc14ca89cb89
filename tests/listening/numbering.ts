/** Gives signs numbers: an answer shows thousands of signs, and as numbers they take a tenth of the room. */
export interface Numbering {
  /** The sign of every number, from 0 on. */
  readonly names: readonly string[];
  /** The number of each sign; one that was never seen gets the next. */
  readonly numberAll: (signs: ReadonlySet<string>) => Int32Array;
}

export function createNumbering(): Numbering {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (sign: string) => {
    const known = numbers.get(sign);
    if (known !== undefined) return known;
    numbers.set(sign, names.length);
    return names.push(sign) - 1;
  };
  return { names, numberAll: (signs) => Int32Array.from(signs, numberOf) };
}
