import { looksLikeCode, meantInitiatives, namesUnknownInitiative } from "../../model/unknown-initiative";
import { rule } from "../rule";

export const reportWithoutInitiative = rule({
  id: "report/unknown-initiative",
  answers: ["DQ15"],
  kind: "data",
  subject: "report",
  looksAt: "programme",
  severity: ({ code }) => (looksLikeCode(code) ? "error" : "warning"),
  profile: "essential",
  needs: ["reports.code", "initiatives.name"],
  why: {
    nb: "En rapport på et tiltak som ikke finnes, får ingen side. Det ser ut som om ingen har rapportert.",
    nn: "Ein rapport på eit tiltak som ikkje finst, får inga side. Det ser ut som om ingen har rapportert.",
    en: "A report on an initiative that does not exist gets no page. It looks as if nobody has reported.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny rekvisisjonspraksis |

tblRapporter
| PeriodeID | Kode | Gjort |
| 2022-W02-09 | 1e | Møter |
| 2022-W02-09 | [5c] | Høring |
| 2022-W02-09 | [Ny rekvisisjonspraksis 2] | Høring |
`,
  ],
  when: (row, { programme }) =>
    row.current && namesUnknownInitiative(programme, row.code, row.initiative),
  at: "code",
  message: {
    nb: ({ code }, { programme, write }) => {
      const meant = meantInitiatives(programme, code).map((each) => each.code);
      return meant.length === 0 ? `${write.quote(code)} finnes ikke i tiltakstabellen. Hvilket tiltak er det?` : `${write.quote(code)} finnes ikke i tiltakstabellen: mente du ${write.either(meant)}?`;
    },
    nn: ({ code }, { programme, write }) => {
      const meant = meantInitiatives(programme, code).map((each) => each.code);
      return meant.length === 0 ? `${write.quote(code)} finst ikkje i tiltakstabellen. Kva tiltak er det?` : `${write.quote(code)} finst ikkje i tiltakstabellen: meinte du ${write.either(meant)}?`;
    },
    en: ({ code }, { programme, write }) => {
      const meant = meantInitiatives(programme, code).map((each) => each.code);
      return meant.length === 0 ? `${write.quote(code)} is not in the initiative table. Which initiative is it?` : `${write.quote(code)} is not in the initiative table: did you mean ${write.either(meant)}?`;
    },
  },
  fixes: ({ code }, { programme }) =>
    meantInitiatives(programme, code).map((each) => ({
      label: { nb: `Skriv ${each.code}`, nn: `Skriv ${each.code}`, en: `Write ${each.code}` },
      edits: [{ at: "code", value: each.code }],
    })),
});
