/**
 * How often a long loop runs: `full` times, or the part of it that `DEEP_PART` names (0.01: a hundredth), so that the
 * whole of `npm run test:deep` can be tried in minutes.
 */
export function deepRuns(full: number): number {
  const part = Number(process.env["DEEP_PART"] ?? "1");
  if (!(part > 0 && part <= 1)) throw new Error("DEEP_PART is a number above 0 and at most 1");
  return Math.max(1, Math.round(full * part));
}
