import type { Programme } from "../model/programme";
import { foldText } from "../values/fold";

const NO: ReadonlySet<string> = new Set(["", "nei", "no", "0", "false", "usann", "usant", "-"]);

/** Whether column Parallell says that a milestone runs beside the others: its order then tells nothing. */
export function isParallel({ tables }: Programme, row: number): boolean {
  const written = tables.milestones.textAt("parallel", row);
  return written !== "" && !NO.has(foldText(written));
}
