import { allSnapshots, versionOf, type Snapshot } from "../model/history";
import { historyRows } from "../model/history-rows";
import { writeVersion } from "../model/report-version";
import { foldText } from "../values/fold";
import type { InEachLanguage, Language } from "../values/language";
import { plainJson } from "./plain-json";
import { plainLine } from "./plain-line";
import type { Programmes } from "./programmes-of";
import { publishedState, type PublishedState } from "./published-state";

/** What the history of a workbook holds, and whether it still is what was written. */
export interface HistoryReport {
  readonly language: Language;
  readonly versions: readonly Snapshot[];
  /** Rows of the sheet that were changed after they were written. */
  readonly editedRows: readonly number[];
  /** Of each period's last published report, the oldest period first. */
  readonly published: readonly { readonly period: string; readonly state: PublishedState }[];
}

export function historyReport({ own: programme, asOf }: Programmes): HistoryReport {
  const { language } = programme;
  const versions = allSnapshots(programme);
  const editedRows = historyRows(programme).flatMap(({ state }, row) => (state === "edited" ? [programme.tables.history.sheetRow(row)] : []));
  const periods = [...new Map(versions.filter((each) => each.published).map(({ period }) => [foldText(period), period])).values()];
  const published = periods.flatMap((period) => {
    const then = asOf(period);
    const state = then && publishedState(then, language);
    return state ? [{ period, state }] : [];
  });
  return { language, versions, editedRows, published };
}

/** Whether every row and every version is what was written. */
export function isSound({ versions, editedRows }: HistoryReport): boolean {
  return editedRows.length === 0 && versions.every(({ isWhole }) => isWhole);
}

interface Words {
  readonly none: string;
  readonly draft: string;
  readonly published: string;
  readonly edited: (row: number) => string;
  readonly broken: string;
}

const WORDS: InEachLanguage<Words> = {
  nb: {
    none: "Historikken er tom.",
    draft: "utkast",
    published: "publisert",
    edited: (row) => `Rad ${String(row)} i historikken er endret etter at den ble skrevet.`,
    broken: "stemmer ikke med kontrollsummen",
  },
  nn: {
    none: "Historikken er tom.",
    draft: "utkast",
    published: "publisert",
    edited: (row) => `Rad ${String(row)} i historikken er endra etter at ho vart skriven.`,
    broken: "stemmer ikkje med kontrollsummen",
  },
  en: {
    none: "The history is empty.",
    draft: "draft",
    published: "published",
    edited: (row) => `Row ${String(row)} of the history was changed after it was written.`,
    broken: "does not agree with its checksum",
  },
};

function versionLine(snapshot: Snapshot, words: Words): string {
  const { period, published, at, by, reason, checksum, isWhole } = snapshot;
  const parts = [period, writeVersion(versionOf(snapshot)), published ? words.published : words.draft, at, by, reason, published ? checksum : "", isWhole ? "" : words.broken];
  return parts.filter((part) => part !== "").join("  ");
}

/** A line for each version, then what has changed since. Ends without a line break. */
export function historyAsText(report: HistoryReport): string {
  const words = WORDS[report.language];
  const lines = report.versions.length === 0 ? [words.none] : report.versions.map((each) => versionLine(each, words));
  for (const { period, state } of report.published) {
    lines.push("", `${period}: ${state.sentence}`);
    for (const { place, sentence } of state.differences) lines.push(`  ${place ? `${place.sheet}!${place.cell}  ` : ""}${sentence}`);
  }
  if (report.editedRows.length > 0) lines.push("", ...report.editedRows.map(words.edited));
  return lines.map(plainLine).join("\n");
}

/** The same as one JSON object: these members and no others. */
export function historyAsJson(report: HistoryReport, workbook: string): string {
  const versions = report.versions.map((each) => ({
    period: each.period, version: writeVersion(versionOf(each)), status: each.published ? "published" : "draft",
    at: each.at, by: each.by, reason: each.reason, facts: each.facts.length, checksum: each.checksum, whole: each.isWhole,
  }));
  const published = report.published.map(({ period, state: { version, unchanged, differences } }) => ({
    period, version, unchanged,
    differences: differences.map(({ place, sentence }) => ({ sheet: place?.sheet ?? null, cell: place?.cell ?? null, sentence })),
  }));
  return plainJson({ workbook, versions, published, editedRows: report.editedRows }, 2);
}
