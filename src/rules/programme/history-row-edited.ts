import type { Programme } from "../../model/programme";
import { writeVersion } from "../../model/report-version";
import type { RecordedRow } from "../recorded-row";
import { rule } from "../rule";

interface Told {
  readonly row: number;
  readonly period: string;
  readonly version: string;
  readonly what: string;
}

/** The row as the sheet numbers it, and what it tells of. */
function told({ row, record }: RecordedRow, { tables }: Programme): Told {
  const field = tables.history.textAt("field", row);
  return { row: tables.history.sheetRow(row), period: record.period, version: writeVersion(record.version), what: [record.key, field].filter((part) => part !== "").join(", ") };
}

export const historyRowEdited = rule({
  id: "programme/history-row-edited",
  answers: [],
  kind: "data",
  subject: "record",
  looksAt: "programme",
  leansOn: ["history"],
  severity: "error",
  profile: "essential",
  needs: ["history.rowHash"],
  why: {
    nb: "Historikken er det rapportene sa da de ble laget. En rad som er endret etterpå, gjør at trender og endringer viser noe annet enn det som ble rapportert.",
    nn: "Historikken er det rapportane sa då dei vart laga. Ei rad som er endra etterpå, gjer at trendar og endringar viser noko anna enn det som vart rapportert.",
    en: "The history is what the reports said when they were made. A row that was changed later makes trends and changes show something else than was reported.",
  },
  examples: [
    `tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | '1 | publisert | 5b | 5b/MP1 | Levert | '2022-01-31 | '2022-02-03 09:15 | Kari Nordmann | '02b7c1b5ea1cefe3 |
| '2022-01 | '1 | publisert | 5b | 5b/MP2 | Levert | ['2022-01-29] | '2022-02-03 09:15 | Kari Nordmann | '02b7c1b5ea1cefe3 |`,
  ],
  when: () => true,
  at: "value",
  message: {
    nb: (record, { programme }) => {
      const { row, period, version, what } = told(record, programme);
      return `Rad ${String(row)} i historikken er endret etter at den ble skrevet (${period}, versjon ${version}: ${what}). Hent den tilbake fra en tidligere utgave av filen, eller kvitter med grunn.`;
    },
    nn: (record, { programme }) => {
      const { row, period, version, what } = told(record, programme);
      return `Rad ${String(row)} i historikken er endra etter at ho vart skriven (${period}, versjon ${version}: ${what}). Hent ho tilbake frå ei tidlegare utgåve av fila, eller kvitter med grunn.`;
    },
    en: (record, { programme }) => {
      const { row, period, version, what } = told(record, programme);
      return `Row ${String(row)} of the history was changed after it was written (${period}, version ${version}: ${what}). Bring it back from an earlier copy of the file, or acknowledge it with a reason.`;
    },
  },
});
