import type { EconomyRow, Initiative } from "../model/initiative";
import { earlierEconomy } from "../model/past-economy";
import type { Programme, ReportingPeriod } from "../model/programme";
import type { ReadTable, TablePart } from "../tables/read-table";
import { isoDate, type Day } from "../values/calendar-date";
import { isCellError } from "../values/cell-value";
import { textAt } from "../values/item-at";
import type { InEachLanguage } from "../values/language";
import { nextPeriod } from "../values/next-period";
import { NONE } from "../values/none";
import type { Period } from "../values/period";
import type { EditValue, TableAppend } from "../workbook/batch";
import type { FieldRow } from "./new-table";

/** Something that the last period planned: was it done, or is it carried over? */
export interface PlanSuggestion {
  readonly code: string;
  readonly text: string;
}

/** What a person said of a suggestion; "leave" writes nothing. */
export type PlanChoice = "done" | "carry" | "leave";

/** The period after the last one, with what is written for it. */
export interface ProposedPeriod {
  readonly period: Period;
  readonly suggestions: readonly PlanSuggestion[];
  /** Codes of the initiatives that get an economy row. */
  readonly economy: readonly string[];
  /** Rows to append, by what was said of each suggestion; where nothing was said, it is left. */
  rows(choices: readonly PlanChoice[]): readonly TableAppend[];
}

const TYPES: InEachLanguage<Readonly<Record<"done" | "planned", string>>> = {
  nb: { done: "gjort", planned: "planlagt" },
  nn: { done: "gjort", planned: "planlagt" },
  en: { done: "done", planned: "planned" },
};

/** The latest period of the workbook's table; `null` without one. */
export function latestPeriod({ periods }: Pick<Programme, "periods">): ReportingPeriod | null {
  return [...periods].sort((a, b) => b.to - a.to || b.from - a.from)[0] ?? null;
}

/** Rows under a table's last, by the titles that its columns have; a field without a column is left out. */
function append(part: TablePart | undefined, rows: readonly FieldRow[]): readonly TableAppend[] {
  if (!part || rows.length === 0) return [];
  const titled = rows.map((row) =>
    Object.fromEntries([...part.columnOf].flatMap(([field, column]) => (row[field] === undefined || row[field] === null ? [] : [[textAt(part.snapshot.headers, column), row[field]] as const]))));
  return [{ table: part.snapshot.name, rows: titled }];
}

function dateOrBlank(day: Day): EditValue {
  return day === NONE ? null : { date: isoDate(day) };
}

function periodRow(programme: Programme, last: ReportingPeriod, next: Period): FieldRow {
  const type = last.row < 0 ? "" : programme.tables.periods.textAt("type", last.row);
  const deadline = last.deadline === NONE ? NONE : next.to + last.deadline - last.to;
  return { id: next.id, type: type === "" ? null : type, from: dateOrBlank(next.from), to: dateOrBlank(next.to), deadline: dateOrBlank(deadline) };
}

function asWritten<F extends string>(table: ReadTable<F>, row: number, field: F): EditValue {
  const raw = table.raw(row, field);
  return isCellError(raw) ? null : raw;
}

/** Ongoing, or with figures in the last period, and not at its end. */
function isOpen({ status, economy }: Initiative): boolean {
  return status === "ongoing" || (economy !== null && status !== "completed" && status !== "stopped");
}

function economyRow(programme: Programme, initiative: Initiative, next: Period): FieldRow {
  const { economy: table } = programme.tables;
  const last: EconomyRow | null = initiative.economy ?? earlierEconomy(programme, initiative)[0]?.row ?? null;
  const code = last ? asWritten(table, last.row, "code") : initiative.code;
  return { period: next.id, code, plan: last && asWritten(table, last.row, "plan"), forecast: last && asWritten(table, last.row, "forecast") };
}

function bullets(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.map((text) => `• ${text}`).join("\n");
}

function chosen(suggestions: readonly PlanSuggestion[], choices: readonly PlanChoice[], code: string, choice: PlanChoice): readonly string[] {
  return suggestions.filter((each, at) => each.code === code && choices[at] === choice).map(({ text }) => text);
}

/** A row a report, or a row a bullet where the office keeps its texts so. */
function planRows({ tables, language }: Programme, next: Period, suggestions: readonly PlanSuggestion[], choices: readonly PlanChoice[]): readonly TableAppend[] {
  const codes = [...new Set(suggestions.map(({ code }) => code))];
  const texts = codes.map((code) => ({ code, done: chosen(suggestions, choices, code, "done"), planned: chosen(suggestions, choices, code, "carry") }));
  const said = texts.filter(({ done, planned }) => done.length + planned.length > 0);
  if (tables.reports.has("period") && tables.reports.has("planned")) {
    return append(tables.reports.parts.at(-1), said.map(({ code, done, planned }) => ({ period: next.id, code, done: bullets(done), planned: bullets(planned) })));
  }
  const { done: doneWord, planned: plannedWord } = TYPES[language];
  const rows = said.flatMap(({ code, done, planned }) => [
    ...done.map((text, at): FieldRow => ({ period: next.id, code, type: doneWord, number: at + 1, text })),
    ...planned.map((text, at): FieldRow => ({ period: next.id, code, type: plannedWord, number: at + 1, text })),
  ]);
  return append(tables.progress.parts.at(-1), rows);
}

/**
 * The period after the latest: its row, an economy row for each open initiative with the last plan and forecast, and
 * what the last period planned as suggestions. `programme` must be as of the latest period; `null` where it has none.
 */
export function proposePeriod(programme: Programme): ProposedPeriod | null {
  const last = programme.period;
  const periods = programme.tables.periods.parts.at(-1);
  if (last === null || !periods) return null;
  const period = nextPeriod(last);
  const hasPeriods = programme.tables.economy.has("period");
  const open = hasPeriods ? programme.initiatives.filter(isOpen) : [];
  const suggestions = programme.initiatives.flatMap(({ code, report }) => (report?.planned ?? []).filter((text) => !text.endsWith(":")).map((text) => ({ code, text })));
  return {
    period,
    suggestions,
    economy: open.map(({ code }) => code),
    rows: (choices) => [
      ...append(periods, [periodRow(programme, last, period)]),
      ...append(programme.tables.economy.parts.at(-1), open.map((initiative) => economyRow(programme, initiative, period))),
      ...planRows(programme, period, suggestions, choices),
    ],
  };
}
