export interface Measured {
  /** Median of the runs, milliseconds by the clock. */
  readonly median: number;
  /** Median of the processor time that the runs took, milliseconds: what neighbours on the machine do is no part of it. */
  readonly processor: number;
}

/** Rounds that let the compiler settle and do not count. */
const WARM_UP = 4;

/**
 * Runs each of the pair by turns, so that both meet the same machine, after rounds that warm both up. The last answer of
 * each is kept until the next is there, as an open pane keeps its review.
 */
export async function measurePair(rounds: number, a: () => unknown, b: () => unknown): Promise<readonly [Measured, Measured]> {
  const clock: [number[], number[]] = [[], []];
  const processor: [number[], number[]] = [[], []];
  const kept: unknown[] = [null, null];
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [index, work] of [a, b].entries()) {
      globalThis.gc?.();
      const before = process.cpuUsage();
      const started = performance.now();
      kept[index] = await work();
      const took = performance.now() - started;
      const { user, system } = process.cpuUsage(before);
      if (round < 0) continue;
      clock[index]?.push(took);
      processor[index]?.push((user + system) / 1000);
    }
  }
  const measured = (index: 0 | 1): Measured => ({ median: median(clock[index]), processor: median(processor[index]) });
  return [measured(0), measured(1)];
}

export function median(runs: readonly number[]): number {
  return percentile(runs, 0.5);
}

/** The run that a share of all runs are no slower than. */
export function percentile(runs: readonly number[], share: number): number {
  const sorted = [...runs].sort((x, y) => x - y);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
