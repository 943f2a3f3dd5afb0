import type { DependencyRow } from "../../model/initiative";
import { dependencyDays } from "../../model/dependency-dates";
import type { Programme } from "../../model/programme";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** An initiative of the programme answers for its own: its leader owns, its milestones have dates. */
function lacksOwner({ owner, toInitiative }: DependencyRow): boolean {
  return owner === "" && (toInitiative === null || toInitiative.leader === "");
}

function lacksDate(programme: Programme, row: DependencyRow): boolean {
  return row.needBy === NONE && (row.toInitiative === null || dependencyDays(programme, row).ready === NONE);
}

function isSettled({ toInitiative }: DependencyRow): boolean {
  return toInitiative?.status === "completed";
}

function nameOf({ description, to }: DependencyRow): string {
  return description === "" ? to : description;
}

export const withoutOwnerOrDate = rule({
  id: "dependency/without-owner-or-date",
  answers: ["XT10"],
  kind: "data",
  subject: "dependency",
  looksAt: "programme",
  severity: "warning",
  profile: "essential",
  needs: ["dependencies.from", "dependencies.owner", "dependencies.needBy"],
  untilPublished: "row",
  why: {
    nb: "En avhengighet som ingen eier, eller som ingen vet når trengs, blir først oppdaget når noen venter på den.",
    nn: "Ein avhengnad som ingen eig, eller som ingen veit når trengst, blir først oppdaga når nokon ventar på han.",
    en: "A dependency that nobody owns, or nobody knows when is needed, is discovered only when somebody waits for it.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Tiltaksleder | Status |
| 1e | Bestille | David Låås | pågår |
| 5b | Ny praksis | Hilde Holt | pågår |
| 5c | Opplæring | | pågår |
| 8b | System | | fullført |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 5b | MP1 | Forslag | 2022-06-30 |
| 5c | MP1 | Kurs | 2022-06-30 |

tblAvhengigheter
| Fra | Til | Beskrivelse | Behov-dato | Eier |
| 1e | | kontrollstrategi for ny praksis | | [] |
| 1e | | ny forskrift | 2022-06-30 | [] |
| 1e | | attestering | [] | Helsedirektoratet |
| 1e | | innlogging | 2022-06-30 | Norsk helsenett |
| 1e | 5b | Ny praksis i bruk | | |
| 1e | 5c | Kurs holdt | | [] |
| 1e | 8b | System i drift | | |
`,
  ],
  when: (row, { programme }) => nameOf(row) !== "" && !isSettled(row) && (lacksOwner(row) || lacksDate(programme, row)),
  at: (row) => (lacksOwner(row) ? "owner" : "needBy"),
  message: {
    nb: (row, { programme }) =>
      !lacksOwner(row)
        ? `Avhengighet uten dato: ${nameOf(row)}. Når trengs den?`
        : lacksDate(programme, row)
          ? `Avhengighet uten eier og dato: ${nameOf(row)}. Hvem leverer, og når trengs den?`
          : `Avhengighet uten eier: ${nameOf(row)}. Hvem leverer?`,
    nn: (row, { programme }) =>
      !lacksOwner(row)
        ? `Avhengnad utan dato: ${nameOf(row)}. Når trengst han?`
        : lacksDate(programme, row)
          ? `Avhengnad utan eigar og dato: ${nameOf(row)}. Kven leverer, og når trengst han?`
          : `Avhengnad utan eigar: ${nameOf(row)}. Kven leverer?`,
    en: (row, { programme }) =>
      !lacksOwner(row)
        ? `Dependency without a date: ${nameOf(row)}. When is it needed?`
        : lacksDate(programme, row)
          ? `Dependency without owner and date: ${nameOf(row)}. Who delivers, and when is it needed?`
          : `Dependency without an owner: ${nameOf(row)}. Who delivers?`,
  },
});
