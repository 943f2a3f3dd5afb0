import { catalogue } from "./catalogue";
import type { Finding } from "./finding";

let rules: ReadonlySet<string> | null = null;

/** Whether the one fix of an open finding needs no choice of a person's, so that all of its rule may be fixed together. */
export function isFixedAlike(finding: Pick<Finding, "rule" | "fixes" | "acknowledged">): boolean {
  rules ??= new Set(catalogue.filter((each) => each.fixesAlike === true).map((each) => each.id));
  return rules.has(finding.rule) && !finding.acknowledged && finding.fixes.length === 1;
}
