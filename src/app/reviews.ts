import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { KeptReview, type Review, type ReviewOptions } from "./kept-review";

function same(a: ReviewOptions, b: ReviewOptions): boolean {
  return a.period === b.period && a.statusDate === b.statusDate && a.today === b.today && a.language === b.language;
}

/** Reviews of one workbook, one after another: what the next shares with the last is not checked again. */
export class Reviews {
  private last: { readonly kept: KeptReview; readonly options: ReviewOptions } | null = null;

  /** Throws UnknownPeriod where the wanted period is none of the workbook's. Writes in the tables of the reading before. */
  of(snapshot: WorkbookSnapshot, options: ReviewOptions): Review {
    const { last } = this;
    this.last = null;
    const kept = last && same(last.options, options) ? last.kept : new KeptReview(snapshot, options);
    kept.update(snapshot);
    this.last = { kept, options };
    return kept.review;
  }
}
