import type { Programme } from "../model/programme";
import type { ReadTable } from "../tables/read-table";
import type { TableKind } from "../tables/table-definition";
import { tableDefinitions } from "../tables/table-definitions";
import type { FieldDefinition } from "../tables/table-definition";
import type { InEachLanguage, Language } from "../values/language";
import { tableOfSubject, type Need, type Rule } from "./rule";

const NO_TABLE: InEachLanguage<(title: string) => string> = {
  nb: (title) => `Arbeidsboken har ingen tabell av typen «${title}».`,
  nn: (title) => `Arbeidsboka har ingen tabell av typen «${title}».`,
  en: (title) => `The workbook has no table of the kind “${title}”.`,
};

const NO_COLUMN: InEachLanguage<(table: string, title: string) => string> = {
  nb: (table, title) => `Tabellen ${table} har ingen kolonne «${title}».`,
  nn: (table, title) => `Tabellen ${table} har ingen kolonne «${title}».`,
  en: (table, title) => `Table ${table} has no column “${title}”.`,
};

function missing(programme: Programme, kind: TableKind, field: string | null, language: Language): string | null {
  const table: ReadTable = programme.tables[kind];
  if (table.parts.length === 0) return NO_TABLE[language](tableDefinitions[kind].sheet[language]);
  if (field === null || table.has(field)) return null;
  const fields: Readonly<Record<string, FieldDefinition>> = tableDefinitions[kind].fields;
  const names = [...new Set(table.parts.map(({ snapshot }) => snapshot.name))].join(", ");
  return NO_COLUMN[language](names, fields[field]?.titles[language][0] ?? field);
}

function split(need: Need): readonly [TableKind, string] {
  const dot = need.indexOf(".");
  return [need.slice(0, dot) as TableKind, need.slice(dot + 1)];
}

/** Why a rule cannot speak about this workbook, as a sentence; `null` where it can. */
export function reasonNotToRun({ subject, needs }: Rule, programme: Programme): string | null {
  const { language } = programme;
  const own = subject in tableOfSubject && subject !== "initiative" ? tableOfSubject[subject as keyof typeof tableOfSubject] : null;
  const noTable = own === null ? null : missing(programme, own, null, language);
  if (noTable !== null) return noTable;
  for (const need of needs) {
    const reason = missing(programme, ...split(need), language);
    if (reason !== null) return reason;
  }
  return null;
}
