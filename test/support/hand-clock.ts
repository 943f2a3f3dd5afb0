import type { Clock } from "../../src/excel/clock";

/** Time by hand: pauses are no time at all, and a watchdog bites when it is told to. */
export class HandClock implements Clock {
  private readonly waiting = new Set<() => void>();
  /** Milliseconds of the pauses so far. */
  readonly pauses: number[] = [];

  after(milliseconds: number, action: () => void): () => void {
    if (milliseconds < 10_000) {
      this.pauses.push(milliseconds);
      setTimeout(action, 0);
      return () => undefined;
    }
    this.waiting.add(action);
    return () => { this.waiting.delete(action); };
  }

  giveUp(): void {
    for (const action of [...this.waiting]) action();
  }
}
