import { checkAsJson, checkAsText } from "../../src/app/check-report";
import { diffAsJson, diffAsText, diffReport } from "../../src/app/diff-report";
import { historyAsJson, historyAsText, historyReport } from "../../src/app/history-report";
import { offerMapping } from "../../src/app/offer-mapping";
import { programmesOf } from "../../src/app/programmes-of";
import { publishedState } from "../../src/app/published-state";
import { review } from "../../src/app/review";
import { settingFields } from "../../src/app/setting-fields";
import type { Day } from "../../src/values/calendar-date";
import type { Language } from "../../src/values/language";
import { findingEntries } from "../../src/views/finding-entries";
import { groupFindings } from "../../src/views/finding-groups";
import { fixChanges } from "../../src/views/fix-changes";
import { leaderMessages } from "../../src/views/leader-messages";
import { lightCounts } from "../../src/views/light-counts";
import { lightLines } from "../../src/views/light-lines";
import { marksFor } from "../../src/views/marks";
import { statusSheet } from "../../src/views/status-sheet/status-sheet";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

export interface Said {
  /** Every text that a person could read, each with where. */
  readonly texts: readonly (readonly [where: string, text: string])[];
  readonly plan: SheetPlan;
}

/** Names of the getters of its class: what it works out when somebody asks. */
function getters(value: object): readonly string[] {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === null || prototype === Object.prototype) return [];
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { get }]) => (get ? [name] : []));
}

function textsIn(where: string, value: unknown): (readonly [string, string])[] {
  if (typeof value === "string") return [[where, value]];
  if (typeof value !== "object" || value === null) return [];
  return [...Object.keys(value), ...getters(value)].flatMap((name) => textsIn(`${where}.${name}`, (value as Readonly<Record<string, unknown>>)[name]));
}

/** Everything that Statusark has to say of a workbook in a language: check, pane, messages, history and status sheet. */
export function everythingSaid(snapshot: WorkbookSnapshot, today: Day, language: Language): Said {
  const checked = review(snapshot, { period: null, statusDate: null, today, language });
  const { programme, result: { findings } } = checked;
  const looking = { search: "", severities: [], kind: null, groupBy: "initiative" } as const;
  const programmes = programmesOf(snapshot, { today, language });
  const history = historyReport(programmes);
  const periods = programme.periods.map(({ id }) => id);
  const diffs = periods.length < 2 ? [] : [diffReport(programmes, periods.at(-2) ?? "", periods.at(-1) ?? "")];
  const plan = statusSheet(programme);
  return {
    plan,
    texts: [
      ["check", checkAsText(checked)], ["check as JSON", checkAsJson(checked, "prøve.xlsx")],
      ["history", historyAsText(history)], ["history as JSON", historyAsJson(history, "prøve.xlsx")],
      ...diffs.flatMap((diff) => [["differences", diffAsText(diff)], ["differences as JSON", diffAsJson(diff, "prøve.xlsx")]] as const),
      ...textsIn("findings", findings.map(({ message, fixes }) => ({ message, labels: fixes.map(({ label }) => label), changes: fixes.map(({ edits }) => fixChanges(edits, snapshot, language)) }))),
      ...textsIn("entries", findingEntries(findings, true, language)),
      ...textsIn("groups", [groupFindings(programme, findings, looking, [], language), groupFindings(programme, findings, { ...looking, groupBy: "rule" }, [], language)]),
      ...textsIn("messages", leaderMessages(programme, findings, language)),
      ...textsIn("lights", [lightCounts(programme, language), programme.initiatives.map((each) => lightLines(each, programme, language))]),
      ...textsIn("marks", marksFor(programme, findings)),
      ...textsIn("published", publishedState(programme, language)),
      ...textsIn("settings", settingFields(programme, language)),
      ...textsIn("mapping", offerMapping(snapshot, language)),
      ...textsIn("sheet", plan),
    ],
  };
}
