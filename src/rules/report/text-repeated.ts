import type { ReportRow } from "../../model/initiative";
import { earlierReports, repeatedBullets } from "../../model/past-reports";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

function repeated(row: ReportRow, programme: Programme, likeness: number): readonly string[] {
  const [previous] = earlierReports(programme, row.initiative);
  return previous === undefined ? [] : repeatedBullets(row, previous, likeness);
}

function lastPeriod({ initiative }: ReportRow, programme: Programme): string {
  return earlierReports(programme, initiative)[0]?.period ?? "";
}

export const textRepeated = rule({
  id: "report/text-repeated",
  answers: ["XP05"],
  kind: "data",
  subject: "report",
  looksAt: "programme",
  leansOn: ["reports", "progress", "periods", "initiatives"],
  severity: "warning",
  profile: "essential",
  parameters: { likeness: { unit: "share", default: 0.9 }, share: { unit: "share", default: 0.5 } },
  needs: ["reports.period", "reports.done"],
  why: {
    nb: "Samme tekst som sist forteller leseren at ingenting har skjedd, eller at ingen har skrevet noe nytt.",
    nn: "Same tekst som sist fortel lesaren at ingenting har hendt, eller at ingen har skrive noko nytt.",
    en: "The same text as last time tells readers that nothing has happened, or that nobody wrote anything new.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1d | Endre |
| 1e | Bestille |

tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2021-W45-52 | 1d | Møter i arbeidsgruppen<br>Laget utkast til skisser | Teste løsningen<br>Skrive brukerveiledning |
| 2021-W45-52 | 1e | Møter i arbeidsgruppen<br>Laget utkast til skisser | Teste løsningen |
| 2022-W02-09 | 1d | [• Møter i arbeidsgruppen.<br>• Sendt forslaget på høring] | Teste løsningen.<br>Holde kurs for regionene |
| 2022-W02-09 | 1e | Møter i arbeidsgruppen.<br>Sendt forslaget på høring | Holde kurs for regionene |
`,
  ],
  when: (row, { parameter, programme }) => {
    if (!row.current) return false;
    const bullets = row.done.length + row.planned.length;
    return bullets > 0 && repeated(row, programme, parameter.likeness).length >= parameter.share * bullets;
  },
  at: (row) => (row.done.length > 0 ? "done" : "planned"),
  message: {
    nb: (row, { parameter, programme }) =>
      `${String(repeated(row, programme, parameter.likeness).length)} av ${String(row.done.length + row.planned.length)} punkter er de samme som i forrige rapport (${lastPeriod(row, programme)}). Hva er nytt?`,
    nn: (row, { parameter, programme }) =>
      `${String(repeated(row, programme, parameter.likeness).length)} av ${String(row.done.length + row.planned.length)} punkt er dei same som i førre rapport (${lastPeriod(row, programme)}). Kva er nytt?`,
    en: (row, { parameter, programme }) =>
      `${String(repeated(row, programme, parameter.likeness).length)} of ${String(row.done.length + row.planned.length)} bullets are the same as in the last report (${lastPeriod(row, programme)}). What is new?`,
  },
});
