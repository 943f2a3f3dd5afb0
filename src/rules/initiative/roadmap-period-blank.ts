import type { Initiative } from "../../model/initiative";
import { rule } from "../rule";

function isOpen({ status }: Initiative): boolean {
  return status !== "completed" && status !== "stopped";
}

export const roadmapPeriodBlank = rule({
  id: "initiative/roadmap-period-blank",
  answers: ["XT21"],
  kind: "data",
  subject: "initiative",
  looksAt: "programme",
  severity: "note",
  profile: "full",
  needs: ["initiatives.roadmapFrom"],
  why: {
    nb: "Uten veikartperiode kan tiltaket ikke plasseres i veikartet, og leseren ser ikke når det kommer.",
    nn: "Utan vegkartperiode kan tiltaket ikkje plasserast i vegkartet, og lesaren ser ikkje når det kjem.",
    en: "Without a roadmap period the initiative has no place in the roadmap, and readers do not see when it comes.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Status | Veikart fra |
| 1d | Endre | pågår | 2022 H1 |
| 1e | Bestille | | [] |
| 8a | Retningslinjer | fullført | |
`,
  ],
  when: (initiative, { programme: { initiatives } }) =>
    initiative.row >= 0 && isOpen(initiative) && initiative.roadmapFrom === "" && initiatives.some(({ roadmapFrom }) => roadmapFrom !== ""),
  at: "roadmapFrom",
  message: {
    nb: ({ code }) => `Plassering i veikartet er ikke oppgitt for ${code}. Når er det planlagt?`,
    nn: ({ code }) => `Plassering i vegkartet er ikkje oppgitt for ${code}. Når er det planlagt?`,
    en: ({ code }) => `The place of ${code} in the roadmap is not given. When is it planned?`,
  },
});
