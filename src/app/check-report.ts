import type { Finding } from "../rules/finding";
import type { InEachLanguage } from "../values/language";
import { findingsText } from "../views/findings-text";
import { plainJson } from "./plain-json";
import { plainLine } from "./plain-line";
import type { Review } from "./kept-review";
import { TORN_WORDS } from "./torn-words";

/** A finding as `check --format json` prints it: these members and no others. */
function findingAsJson({ rule, kind, severity, sheet, cell, table, column, key, message, acknowledged, fixes }: Finding): object {
  return {
    rule, kind, severity, sheet, cell, table, column, key, message, acknowledged,
    fixes: fixes.map(({ label, edits, appends }) => ({
      label,
      edits: edits.map((edit) => ({ sheet: edit.sheet, cell: edit.cell, value: edit.value })),
      appends: appends.map((append) => ({ table: append.table, rows: append.rows })),
    })),
  };
}

/** The result of a check as one JSON object, without a line break at its end. `workbook` is the file's name. */
export function checkAsJson({ programme, result }: Review, workbook: string): string {
  const { findings, notRun, summary } = result;
  const report = {
    workbook,
    period: programme.period?.id ?? null,
    findings: findings.map(findingAsJson),
    notRun: notRun.map(({ rule, reason }) => ({ rule, reason })),
    summary: { errors: summary.errors, warnings: summary.warnings, notes: summary.notes },
  };
  return plainJson(report, 2);
}

const NOTHING_KNOWN: InEachLanguage = {
  nb: "Arbeidsboken har ingen tabell som Statusark kjenner igjen, så ingenting er kontrollert. «statusark new» lager en arbeidsbok med tabellene.",
  nn: "Arbeidsboka har ingen tabell som Statusark kjenner att, så ingenting er kontrollert. «statusark new» lagar ei arbeidsbok med tabellane.",
  en: "The workbook has no table that Statusark recognises, so nothing has been checked. “statusark new” makes a workbook with the tables.",
};
const UNREAD: InEachLanguage = { nb: "Ikke lest", nn: "Ikkje lese", en: "Not read" };
const UNREAD_TABLES: InEachLanguage<(names: string) => string> = {
  nb: (names) => `tabeller av ukjent slag: ${names}`,
  nn: (names) => `tabellar av ukjent slag: ${names}`,
  en: (names) => `tables of an unknown kind: ${names}`,
};
const UNREAD_COLUMNS: InEachLanguage<(table: string, names: string) => string> = {
  nb: (table, names) => `kolonner i ${table}: ${names}`,
  nn: (table, names) => `kolonnar i ${table}: ${names}`,
  en: (table, names) => `columns of ${table}: ${names}`,
};

const SECOND: InEachLanguage = { nb: " (den andre med det navnet)", nn: " (den andre med det namnet)", en: " (the second of that name)" };
const UNREAD_TOTALS: InEachLanguage<(table: string, count: number) => string> = {
  nb: (table, count) => (count === 1 ? `én sumrad i ${table}` : `${String(count)} sumrader i ${table}`),
  nn: (table, count) => (count === 1 ? `éi sumrad i ${table}` : `${String(count)} sumrader i ${table}`),
  en: (table, count) => (count === 1 ? `one row of sums in ${table}` : `${String(count)} rows of sums in ${table}`),
};
const UNREAD_PERIODS: InEachLanguage<(table: string, count: number) => string> = {
  nb: (table, count) => (count === 1 ? `én rad i ${table} fra en annen periode` : `${String(count)} rader i ${table} fra andre perioder`),
  nn: (table, count) => (count === 1 ? `éi rad i ${table} frå ein annan periode` : `${String(count)} rader i ${table} frå andre periodar`),
  en: (table, count) => (count === 1 ? `one row of ${table} from another period` : `${String(count)} rows of ${table} from other periods`),
};
const UNREAD_CELLS: InEachLanguage<(count: number) => string> = {
  nb: (count) => (count === 1 ? "én celle som ikke kan forstås" : `${String(count)} celler som ikke kan forstås`),
  nn: (count) => (count === 1 ? "éi celle som ikkje kan forståast" : `${String(count)} celler som ikkje kan forståast`),
  en: (count) => (count === 1 ? "one cell that cannot be understood" : `${String(count)} cells that cannot be understood`),
};
const UNREAD_FORMULAS: InEachLanguage<(count: number) => string> = {
  nb: (count) => (count === 1 ? "én formel uten verdi i filen" : `${String(count)} formler uten verdi i filen`),
  nn: (count) => (count === 1 ? "éin formel utan verdi i fila" : `${String(count)} formlar utan verdi i fila`),
  en: (count) => (count === 1 ? "one formula without a value in the file" : `${String(count)} formulas without a value in the file`),
};

function unreadLines({ leftUnread, language }: Review): readonly string[] {
  const unread = [
    ...(leftUnread.tables.length > 0 ? [UNREAD_TABLES[language](leftUnread.tables.join(", "))] : []),
    ...leftUnread.columns.map(({ table, columns }) => UNREAD_COLUMNS[language](table, columns.map(({ title, isSecond }) => title + (isSecond ? SECOND[language] : "")).join(", "))),
    ...leftUnread.rows.flatMap(({ table, totals, otherPeriods }) => [
      ...(totals > 0 ? [UNREAD_TOTALS[language](table, totals)] : []),
      ...(otherPeriods > 0 ? [UNREAD_PERIODS[language](table, otherPeriods)] : []),
    ]),
    ...(leftUnread.cells > 0 ? [UNREAD_CELLS[language](leftUnread.cells)] : []),
    ...(leftUnread.formulas > 0 ? [UNREAD_FORMULAS[language](leftUnread.formulas)] : []),
  ];
  return unread.length === 0 ? [] : ["", ...unread.map((line) => `${UNREAD[language]}: ${line}`)];
}

function isNothingKnown({ programme }: Review): boolean {
  return Object.values(programme.tables).every((table) => table.parts.length === 0);
}

/** The result of a check for a person: the findings as golden cases hold them, then what was not read. Ends with a line break. */
export function checkAsText(review: Review): string {
  const known = isNothingKnown(review) ? [NOTHING_KNOWN[review.language], ""] : [];
  const torn = review.tornSheets.flatMap((sheet) => [TORN_WORDS[review.language](sheet), ""]);
  const lines = [...known, ...torn, ...findingsText(review.result, review.programme).trimEnd().split("\n"), ...unreadLines(review)];
  return `${lines.map(plainLine).join("\n")}\n`;
}
