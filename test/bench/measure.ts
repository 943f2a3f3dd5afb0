export interface Measured {
  /** Median of the runs, milliseconds. */
  readonly median: number;
  readonly runs: readonly number[];
}

/** Rounds that let the compiler settle and do not count. */
const WARM_UP = 4;

/** Runs each of the pair by turns, so that both meet the same machine, after rounds that warm both up. */
export async function measurePair(rounds: number, a: () => unknown, b: () => unknown): Promise<readonly [Measured, Measured]> {
  const times: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [index, work] of [a, b].entries()) {
      globalThis.gc?.();
      const started = performance.now();
      await work();
      if (round >= 0) times[index]?.push(performance.now() - started);
    }
  }
  return [summary(times[0]), summary(times[1])];
}

export function summary(runs: readonly number[]): Measured {
  const sorted = [...runs].sort((x, y) => x - y);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, runs };
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
