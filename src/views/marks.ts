import type { Programme } from "../model/programme";
import type { Finding } from "../rules/finding";
import type { Marks } from "../workbook/marks";
import { liveRules } from "./live-rules";
import { paintedCells } from "./painted-cells";

/**
 * The complete set of highlights: live rules per recognised table column, which Excel keeps up to date by itself,
 * and painted verdicts for open findings that no live rule can say.
 */
export function marksFor(programme: Programme, findings: readonly Finding[]): Marks {
  const live = liveRules(programme);
  return { live, painted: paintedCells(findings, live) };
}
