import type { Programme } from "../model/programme";
import type { ReadTable } from "../tables/read-table";
import type { InEachLanguage } from "../values/language";
import type { EntryHelp } from "../workbook/entry-help";
import { columnCells } from "./column-cells";
import { amountAsText, dateAsText, MARKED_KINDS } from "./live-rules";

/** What a cell may hold: a serial or a year, or what no live rule marks as a date in text. */
const IS_DATE = `IF(ISNUMBER(#),#>=1990,NOT(AND(${dateAsText("#")})))`;
const IS_AMOUNT = `NOT(AND(${amountAsText("#")}))`;

const WORDS: Readonly<Record<EntryHelp["kind"], InEachLanguage>> = {
  date: {
    nb: "Skriv en dato, for eksempel 31.12.2026. En måned eller uke i ord går også.",
    nn: "Skriv ein dato, til dømes 31.12.2026. Ein månad eller ei veke i ord går òg.",
    en: "Enter a date, for example 31 Dec 2026. A month or a week in words will do as well.",
  },
  amount: { nb: "Skriv beløpet med bare tall.", nn: "Skriv beløpet med berre tal.", en: "Enter the amount in figures only." },
};

/** Help at entry for each date and amount column of the initiative, milestone and economy tables, in the workbook's language. */
export function entryHelpFor({ tables, language }: Programme): readonly EntryHelp[] {
  return MARKED_KINDS.flatMap((kind) => {
    const table: ReadTable = tables[kind];
    const fields = [...new Set(table.parts.flatMap(({ columnOf }) => [...columnOf.keys()]))];
    return fields.flatMap((field) => {
      const column = table.column(field).kind;
      if (column !== "date" && column !== "amount") return [];
      return columnCells(table, field).map(({ sheet, address, title }): EntryHelp => ({
        kind: column, sheet, address, formula: column === "date" ? IS_DATE : IS_AMOUNT, title, message: WORDS[column][language],
      }));
    });
  });
}
