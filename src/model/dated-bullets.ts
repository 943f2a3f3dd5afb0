import { cleanText } from "../values/fold";
import type { FuzzyDate } from "../values/fuzzy-date";
import type { ReportRow } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";
import { scanText } from "./text-clauses";
import { textDateContext } from "./text-date-context";
import { datesIn } from "./text-dates";

const known = remembered(() => new Map<readonly string[], readonly FuzzyDate[]>());

/** The days that the bullets of a report name, in their order: «Møter den 14.1 og 17.2» has two. */
export function datedBullets(programme: Programme, report: ReportRow, field: "done" | "planned"): readonly FuzzyDate[] {
  const bullets = report[field];
  const dates = known(programme);
  let own = dates.get(bullets);
  if (own === undefined) {
    const context = textDateContext(programme.period);
    own = bullets.flatMap((bullet) => {
      const scanned = scanText(cleanText(bullet));
      return datesIn(scanned, { from: 0, to: scanned.tokens.length }, context).map(({ date }) => date);
    });
    dates.set(bullets, own);
  }
  return own;
}
