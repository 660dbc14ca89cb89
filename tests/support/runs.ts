/** How often a property is tried: `npm run soak` multiplies it. */
export function runs(usual: number): number {
  return usual * Number(process.env['SOAK_FACTOR'] ?? 1);
}
