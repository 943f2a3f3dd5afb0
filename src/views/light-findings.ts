import type { LightName, LightReason } from "../model/light";
import type { Initiative } from "../model/initiative";
import type { Programme } from "../model/programme";
import type { FindingEntry } from "./finding-entries";

/** The rules that look at what a reason tells of one milestone, risk or row of money. */
const RULES: Partial<Readonly<Record<LightReason["kind"], readonly string[]>>> = {
  slip: ["milestone/slip", "milestone/slip-unexplained"],
  delivered: ["milestone/slip", "milestone/slip-unexplained"],
  overdue: ["milestone/overdue", "milestone/forecast-in-past"],
  overspend: ["economy/overspend", "economy/deviation-unexplained"],
  underspend: ["economy/underspend", "economy/deviation-unexplained"],
  "below-materiality": ["economy/large-share-small-amount"],
  "forecast-over": ["economy/forecast-over-budget"],
  estimate: ["economy/estimate"],
  risk: ["risk/high-without-action", "risk/unrated"],
  "no-rated-risk": ["risk/unrated"],
};

/** What keeps a milestone from being assessed: an error of its row, or one date where nobody says which. */
function keepsOut({ rule, kind, severity }: FindingEntry): boolean {
  const ofMilestone = rule.startsWith("milestone/") || rule === "column/unreadable-date" || rule === "column/several-dates";
  return ofMilestone && kind === "data" && (severity === "error" || rule === "milestone/one-date-only");
}

/** Keys of the findings that a reason can have; `null` for any of the initiative's. */
function keysOf(reason: LightReason, { milestones, risks }: Programme): ReadonlySet<string> | null {
  if (reason.kind === "slip" || reason.kind === "overdue" || reason.kind === "delivered") return new Set([milestones.at(reason.milestone).key]);
  const rows = reason.kind === "risk" ? [reason.risk, ...reason.unrated] : reason.kind === "no-rated-risk" ? reason.risks : null;
  return rows && new Set(risks.filter(({ row }) => rows.includes(row)).map(({ id, code }) => (id === "" ? code : id)));
}

function undelivered(initiative: Initiative, { milestones }: Programme): ReadonlySet<string> {
  const keys = initiative.milestones.map((row) => {
    const { isDelivered, key } = milestones.at(row);
    return isDelivered ? "" : key;
  });
  return new Set(keys.filter((key) => key !== ""));
}

/** Those of an initiative's findings that speak of what made one of its lights. */
export function findingsOfLight(name: LightName, initiative: Initiative, programme: Programme, entries: readonly FindingEntry[]): readonly FindingEntry[] {
  const found = new Set<FindingEntry>();
  for (const reason of initiative.lights[name].reasons) {
    const rules = RULES[reason.kind] ?? [];
    const keys = reason.kind === "left-out" ? undelivered(initiative, programme) : keysOf(reason, programme);
    for (const entry of entries) {
      const speaks = reason.kind === "left-out" ? keepsOut(entry) : rules.includes(entry.rule);
      if (speaks && (keys === null || keys.has(entry.key))) found.add(entry);
    }
  }
  return [...found];
}
