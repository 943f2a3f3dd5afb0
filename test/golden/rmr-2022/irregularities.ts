import type { Severity } from "../../../src/rules/finding";

/** A finding that a careful reader makes; several cells where the report has the same twice. */
export interface Expected {
  readonly rule: string;
  /** `Sheet!G14`; `null` for a finding on the programme as a whole. */
  readonly cells: readonly string[] | null;
  readonly severity: Severity;
  /** What the sample report's table of irregularities offers as a fix is offered. */
  readonly fix?: true;
}

/** What becomes of one irregularity of the report. */
export type State =
  | { readonly state: "found"; readonly by: readonly Expected[] }
  /** Correct in the report, or not worth a finding: these rules say nothing there (anywhere where no cells are given). */
  | { readonly state: "silent"; readonly rules: readonly string[]; readonly cells?: readonly string[] }
  /** Said with the full profile only, and silent without. */
  | { readonly state: "full profile"; readonly by: readonly Expected[] }
  /** A golden case of its own shows it. */
  | { readonly state: "own case"; readonly name: string; readonly by: readonly Expected[] }
  /** No rule answers this code of the catalogue yet. */
  | { readonly state: "not yet"; readonly code: string }
  /** Takes a human. */
  | { readonly state: "beyond reach" };

function found(rule: string, cells: readonly string[] | null, severity: Severity, fix?: "fix"): Expected {
  return { rule, cells, severity, ...(fix ? { fix: true } : {}) };
}

const byHand: State = { state: "beyond reach" };

/** Number in the report's list of irregularities, what stands there, and what is said about it. */
export const IRREGULARITIES: readonly (readonly [number, string, State])[] = [
  [1, "MP2 twice in 5b", { state: "found", by: [found("milestone/duplicate-id", ["Milepæler!B14"], "error", "fix")] }],
  [2, "a milestone of 8a without ID", { state: "found", by: [found("milestone/missing-id", ["Milepæler!B19"], "error", "fix")] }],
  [3, "one date only", { state: "found", by: [found("milestone/one-date-only", ["Milepæler!D19"], "warning", "fix")] }],
  [4, "8a not in order of baseline", { state: "silent", rules: ["milestone/baseline-out-of-order"] }],
  [5, "two dates in Planlagt ferdig", { state: "found", by: [found("column/several-dates", ["Milepæler!D20", "Milepæler!D21"], "warning", "fix")] }],
  [6, "MP3 and MP4 of 8a delivered on one day", { state: "silent", rules: ["initiative/same-delivery-date"] }],
  [7, "(05.04.21)", { state: "found", by: [found("column/uncertain-date", ["Milepæler!G14"], "warning", "fix")] }],
  [8, "planned on skjærtorsdag", { state: "full profile", by: [found("milestone/day-off", ["Milepæler!D14"], "note")] }],
  [9, "delivered on the planned Saturday", { state: "found", by: [found("milestone/delivered-equals-plan", ["Milepæler!G12", "Milepæler!G13"], "warning")] }],
  [10, "Jan-22", { state: "found", by: [found("milestone/coarse-date", ["Milepæler!G15", "Milepæler!G16"], "warning", "fix")] }],
  [11, "Jan-22 typed into Excel", { state: "own case", name: "excel-trap", by: [found("column/date-without-year", ["Milepæler!E4", "Milepæler!E6"], "warning", "fix")] }],
  [12, "Desember 22 and Mars 23, far ahead", { state: "silent", rules: ["milestone/coarse-date"], cells: ["Milepæler!D10", "Milepæler!D11"] }],
  [13, "dates as text", { state: "silent", rules: ["column/dates-as-text"] }],
  [14, "years in two digits", { state: "silent", rules: ["column/unreadable-date", "column/date-without-year"] }],
  [15, "3.5 MNOK", { state: "found", by: [found("column/unusual-separator", ["Tiltak!H9"], "warning", "fix")] }],
  [16, "3.5 MNOK and 3,5 MNOK on one page", { state: "silent", rules: ["column/mixed-units"], cells: ["Tiltak!H9"] }],
  [17, "500.000 kr", { state: "found", by: [found("column/unusual-separator", ["Økonomi!C5", "Økonomi!D5"], "warning", "fix")] }],
  [18, "kr and MNOK in one column", { state: "found", by: [found("column/mixed-units", ["Økonomi!C4", "Økonomi!D4"], "warning", "fix")] }],
  [19, "- 15 250", { state: "found", by: [found("column/number-as-text", ["Økonomi!F3"], "note", "fix")] }],
  [20, "deviations that are right", { state: "silent", rules: ["economy/deviation-does-not-add-up", "economy/deviation-sign-swapped", "column/deviation-sign"] }],
  [21, "deviations left blank", { state: "found", by: [found("economy/deviation-blank", ["Økonomi!F4", "Økonomi!F5"], "note", "fix")] }],
  [22, "−26,6 % and no comment", { state: "found", by: [found("economy/deviation-unexplained", ["Økonomi!H4"], "warning")] }],
  [23, "no VAT basis for 5b alone", { state: "found", by: [found("initiative/vat-unset", ["Tiltak!I9"], "warning", "fix")] }],
  [24, "plan and actual never say VAT", { state: "silent", rules: ["programme/vat-unset", "programme/vat-mixed"] }],
  [25, "an estimate in 8a", { state: "found", by: [found("economy/estimate", ["Økonomi!D5"], "note")] }],
  [26, "no cost date for 5b and 8a", { state: "found", by: [found("report/cost-date-blank", ["Rapporter!D4", "Rapporter!D5"], "warning", "fix")] }],
  [27, "costs some days before the status", { state: "silent", rules: ["report/cost-date-doubtful", "programme/cost-date"] }],
  [28, "all of 5b's budget is phased", { state: "found", by: [found("economy/plan-is-whole-budget", ["Økonomi!C4"], "warning")] }],
  [29, "five months flat, which is right", { state: "silent", rules: ["economy/deviation-does-not-add-up"], cells: ["Økonomi!F5"] }],
  [30, "1d delivered, and going on", { state: "found", by: [found("initiative/status-against-milestones", ["Tiltak!G3"], "warning", "fix")] }],
  [31, "large share, small amount", { state: "found", by: [found("economy/large-share-small-amount", ["Økonomi!D3"], "note")] }],
  [32, "forecasts in prose", { state: "found", by: [found("economy/forecast-blank", ["Økonomi!G2", "Økonomi!G3"], "warning", "fix")] }],
  [33, "5b and 8a report to week 10", { state: "found", by: [found("report/period-differs", ["Rapporter!C4", "Rapporter!C5"], "warning")] }],
  [34, "a period without year", { state: "found", by: [found("report/year-inferred", ["Rapporter!C5"], "note")] }],
  [35, "delivered after the programme's period", { state: "found", by: [found("milestone/delivered-ahead", ["Milepæler!G20", "Milepæler!G21"], "warning")] }],
  [36, "page titles that differ", byHand],
  [37, "headers with line breaks and double spaces", { state: "silent", rules: ["column/untidy-keys"] }],
  [38, "names that differ", { state: "own case", name: "names-and-codes", by: [
    found("milestone/unknown-initiative", ["Milepæler!A2", "Milepæler!A3", "Milepæler!A4"], "warning", "fix"),
    found("report/unknown-initiative", ["Rapporter!B3"], "error", "fix"),
  ] }],
  [39, "analyse and analyser", { state: "full profile", by: [found("report/milestone-name-differs", ["Rapporter!F3", "Rapporter!G3"], "note")] }],
  [40, "5 and 5b, but no 5a", { state: "silent", rules: ["initiative/code-style"] }],
  [41, "8a is completed, and reports", { state: "found", by: [found("initiative/completed-but-active", ["Tiltak!G19"], "warning", "fix")] }],
  [42, "8b is completed, or is it", byHand],
  [43, "eleven open initiatives without a report", { state: "found", by: [found("programme/reports-missing", null, "warning", "fix")] }],
  [44, "no roadmap period", { state: "full profile", by: [found("programme/roadmap-empty", null, "note")] }],
  [45, "5b has nothing planned", { state: "found", by: [found("initiative/status-against-milestones", ["Tiltak!G9"], "warning", "fix")] }],
  [46, "one bullet twice, or two", byHand],
  [47, "risks without consequence", { state: "found", by: [found("risk/unrated", ["Risiko!F3", "Risiko!F4"], "warning")] }],
  [48, "risks without rating", { state: "found", by: [found("risk/unrated", ["Risiko!E6", "Risiko!E7"], "warning")] }],
  [49, "no dependencies, and said so", { state: "silent", rules: ["dependency/without-owner-or-date", "dependency/unknown-initiative"], cells: ["Rapporter!H2"] }],
  [50, "a circle, and a dependency that nobody owns", { state: "found", by: [
    found("dependency/circular", ["Avhengigheter!B2"], "warning"),
    found("dependency/without-owner-or-date", ["Avhengigheter!F4"], "warning"),
  ] }],
  [51, "no decision between pilot and roll-out", byHand],
  [52, "two milestones due within sixty days", { state: "silent", rules: ["milestone/overdue", "milestone/due-soon-unplanned"] }],
  [53, "dates without stop or space in bullets", { state: "silent", rules: ["report/bullet-date-outside"] }],
  [54, "24.mars. among the planned", { state: "silent", rules: ["report/bullet-date-outside"] }],
  [55, "a hyphen too few", byHand],
  [56, "a bullet that confirms MP5 of 1d", { state: "silent", rules: ["report/delivery-date-differs", "report/delivered-in-text-only", "report/delivery-not-mentioned"] }],
  [57, "slips that nobody explains", { state: "found", by: [found("milestone/slip-unexplained", ["Milepæler!J15", "Milepæler!J16", "Milepæler!J20", "Milepæler!J21"], "warning")] }],
];
