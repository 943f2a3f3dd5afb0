import { allSnapshots, versionOf, type Snapshot } from "../../model/history";
import { historyRows } from "../../model/history-rows";
import type { Programme } from "../../model/programme";
import { compareVersions, writeVersion } from "../../model/report-version";
import { foldText } from "../../values/fold";
import { rule } from "../rule";
import type { Writing } from "../writing";

const MOST_NAMED = 4;

/** Versions whose rows were each left alone, and yet are not those that were written. */
function incomplete(programme: Programme): readonly Snapshot[] {
  const broken = allSnapshots(programme).filter(({ isWhole }) => !isWhole);
  if (broken.length === 0) return broken;
  const edited = historyRows(programme).filter(({ state }) => state === "edited");
  return broken.filter((each) => !edited.some(({ period, version }) => foldText(period) === foldText(each.period) && compareVersions(version, versionOf(each)) === 0));
}

function names(programme: Programme, write: Writing, version: string): string {
  const all = incomplete(programme).map((each) => `${each.period} ${version} ${writeVersion(versionOf(each))}`);
  return write.list(all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED), "…"] : all);
}

export const historyIncomplete = rule({
  id: "programme/history-incomplete",
  answers: [],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  leansOn: ["history"],
  severity: "error",
  profile: "essential",
  needs: ["history.rowHash"],
  why: {
    nb: "Hver rapport i historikken har en kontrollsum. Stemmer den ikke, mangler det rader, eller noen er lagt til for hånd.",
    nn: "Kvar rapport i historikken har ein kontrollsum. Stemmer han ikkje, manglar det rader, eller nokre er lagde til for hand.",
    en: "Each report in the history has a checksum. Where it does not agree, rows are missing or were added by hand.",
  },
  examples: [
    `[]

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | '1 | publisert | | | Kontrollsum | '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff | | | |
| '2022-01 | '1 | publisert | 5b | 5b/MP1 | Levert | '2022-01-31 | | | |`,
    `tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | '1 | publisert | 5b | 5b/MP1 | Levert | '2022-01-31 | | | |`,
  ],
  when: (programme) => incomplete(programme).length > 0,
  at: () => null,
  message: {
    nb: (programme, { write }) => `Historikken har fått eller mistet rader etter at den ble skrevet: ${names(programme, write, "versjon")}. Hent dem tilbake fra en tidligere utgave av filen, eller kvitter med grunn.`,
    nn: (programme, { write }) => `Historikken har fått eller mista rader etter at han vart skriven: ${names(programme, write, "versjon")}. Hent dei tilbake frå ei tidlegare utgåve av fila, eller kvitter med grunn.`,
    en: (programme, { write }) => `Rows of the history were added or removed after it was written: ${names(programme, write, "version")}. Bring them back from an earlier copy of the file, or acknowledge it with a reason.`,
  },
});
