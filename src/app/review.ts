import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { KeptReview, type Review, type ReviewOptions } from "./kept-review";

/**
 * Checks a workbook from its snapshot: recognises its tables, reads them, builds the programme and runs the rules.
 * Throws UnknownPeriod where the wanted period is none of the workbook's.
 */
export function review(snapshot: WorkbookSnapshot, options: ReviewOptions): Review {
  return new KeptReview(snapshot, options).review;
}
