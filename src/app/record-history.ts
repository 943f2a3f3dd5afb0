import { factField } from "../model/fact-fields";
import { factsHash, rowHash } from "../model/fact-hash";
import { cellOfValue } from "../model/fact-value";
import type { Fact } from "../model/fact";
import { HASHED_FIELDS } from "../model/history-rows";
import { reportId } from "../model/period-history";
import type { Programme } from "../model/programme";
import { programmeFacts } from "../model/programme-facts";
import { keyInLanguage } from "../model/register-key";
import { writeVersion, type ReportVersion } from "../model/report-version";
import { historyTable } from "../tables/history-table";
import type { TablePart } from "../tables/read-table";
import type { FieldOf } from "../tables/table-definitions";
import { textAt } from "../values/item-at";
import type { InEachLanguage } from "../values/language";
import type { Batch, EditValue } from "../workbook/batch";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { freeName, sheetForTable } from "./free-name";
import { newTable } from "./new-table";

type HistoryField = FieldOf<"history">;
type HistoryRecord = Readonly<Record<HistoryField, EditValue>>;

/** One version of the period's report, as it is to be recorded. */
export interface RecordedVersion {
  readonly version: ReportVersion;
  readonly published: boolean;
  /** `2022-03-09 14:32`, local time. */
  readonly at: string;
  /** "" where nobody said. */
  readonly by: string;
  /** Why it corrects the version before; "" for a first one. */
  readonly reason: string;
}

const STATUS: InEachLanguage<Readonly<Record<"draft" | "published", string>>> = {
  nb: { draft: "utkast", published: "publisert" },
  nn: { draft: "utkast", published: "publisert" },
  en: { draft: "draft", published: "published" },
};

/** «Status» of a published version, and of its period. */
export function publishedWord({ language }: Programme): string {
  return STATUS[language].published;
}

function textOf(value: EditValue): string {
  return value === null ? "" : typeof value === "object" ? value.date : String(value);
}

/** A column that the table lacks is blank, so that the row's hash is over what will stand there. */
function recordOf(fact: Fact, about: Readonly<Record<"period" | "version" | "status" | "at" | "by", string>>, has: (field: HistoryField) => boolean, { language }: Programme): HistoryRecord {
  const { kind, titles } = factField(fact.field);
  const written: Omit<HistoryRecord, "rowHash"> = {
    ...about, code: fact.code, key: keyInLanguage(fact, language), field: titles[language], value: cellOfValue(fact.value, kind, language),
  };
  return { ...written, rowHash: rowHash(HASHED_FIELDS.map((field) => (has(field) ? textOf(written[field]) : ""))) };
}

function recordsOf(programme: Programme, { version, published, at, by, reason }: RecordedVersion, has: (field: HistoryField) => boolean): readonly HistoryRecord[] {
  const facts = programmeFacts(programme);
  const period = reportId(programme);
  const about = { period, version: writeVersion(version), status: STATUS[programme.language][published ? "published" : "draft"], at, by };
  const own: Fact[] = [{ code: "", key: "", field: "programme.checksum", value: factsHash(period, facts) }];
  if (reason !== "") own.push({ code: "", key: "", field: "programme.reason", value: reason });
  return [...own, ...facts].map((fact) => recordOf(fact, about, has, programme));
}

function blankAsNull(value: EditValue): EditValue {
  return value === "" ? null : value;
}

function below({ snapshot, columnOf }: TablePart, records: readonly HistoryRecord[]): Pick<Batch, "appended"> {
  const rows = records.map((record) =>
    Object.fromEntries([...columnOf].map(([field, column]) => [textAt(snapshot.headers, column), blankAsNull(record[field as HistoryField])])));
  return { appended: [{ table: snapshot.name, rows }] };
}

/**
 * The rows that record a version of the period's report: below the history table's last, or in a history table of
 * their own where the workbook has none. Nothing that stands in it is changed.
 */
export function recordHistory(snapshot: WorkbookSnapshot, programme: Programme, version: RecordedVersion): Pick<Batch, "tables" | "appended"> {
  const last = programme.tables.history.parts.at(-1);
  if (last) return below(last, recordsOf(programme, version, (field) => last.columnOf.has(field)));
  const rows = recordsOf(programme, version, () => true).map((record) => Object.fromEntries(Object.entries(record).map(([field, value]) => [field, blankAsNull(value)])));
  const made = newTable("history", programme.language, rows);
  const names = snapshot.tables.map(({ name }) => name);
  return { tables: [{ ...made, sheet: sheetForTable(made.sheet, snapshot.facts), name: freeName(historyTable.name, names) }] };
}
