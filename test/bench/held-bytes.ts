import { review } from "../../src/app/review";
import { dayFromIso } from "../../src/values/calendar-date";
import { generateProgramme } from "./generate-programme";

function heldBytes(): number {
  if (!globalThis.gc) throw new Error("run with --expose-gc");
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes a row that a review of so many milestone rows holds beside the cells that it was given, and the processor's time for it in ms. */
export function measureReview(rows: number): { readonly bytes: number; readonly time: number } {
  const snapshot = generateProgramme(rows);
  const before = heldBytes();
  const started = process.cpuUsage();
  const kept = review(snapshot, { period: null, statusDate: null, today: dayFromIso("2022-03-09"), language: null });
  const { user, system } = process.cpuUsage(started);
  const bytes = heldBytes() - before;
  return { bytes: kept.result.findings.length > 0 ? bytes / rows : NaN, time: (user + system) / 1000 };
}
