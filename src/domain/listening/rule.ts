/** One thing that a listener counts. A pattern is a regular expression in lower case; its spaces stand for whatever parts two words. */
export interface Rule {
  readonly hears: readonly string[];
  /** A text that it hears. */
  readonly example: string;
  /** A text that looks like it and that it must not hear. */
  readonly nearMiss: string;
}

/** Compiles rules into one expression, which finds whole words only. */
export function compileRules(rules: readonly Rule[]): RegExp {
  const sources = rules
    .flatMap(({ hears }) => hears)
    .map((source) => source.replaceAll(' ', String.raw`[^\p{L}\p{N}.!?]+`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}'])(?:${sources.join('|')})(?![\p{L}\p{N}])`, 'gu');
}

/** How often something is heard in a text in lower case. */
export function countHeard(heard: RegExp, text: string): number {
  return text.match(heard)?.length ?? 0;
}
