import { looksLikeCode, meantInitiatives, namesUnknownInitiative } from "../../model/unknown-initiative";
import { rule } from "../rule";

export const decisionWithoutInitiative = rule({
  id: "decision/unknown-initiative",
  answers: ["DQ15"],
  kind: "data",
  subject: "decision",
  looksAt: "programme",
  severity: ({ code }) => (looksLikeCode(code) ? "error" : "warning"),
  profile: "essential",
  needs: ["decisions.code", "initiatives.name"],
  why: {
    nb: "En beslutning på et tiltak som ikke finnes, kommer ikke på noens side, og ingen tar den.",
    nn: "Ei avgjerd på eit tiltak som ikkje finst, kjem ikkje på sida til nokon, og ingen tek ho.",
    en: "A decision on an initiative that does not exist is on nobody's page, and nobody takes it.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny rekvisisjonspraksis |

tblBeslutninger
| PeriodeID | Kode | Hva | Hvem | Frist | Status |
| 2022-W02-09 | 1e | Velge løsning | Styret | 2022-04-01 | åpen |
| 2022-W02-09 | [5c] | Velge løsning | Styret | 2022-04-01 | åpen |
| 2022-W02-09 | | Neste møte | Styret | 2022-04-01 | åpen |
`,
  ],
  when: (row, { programme }) =>
    row.open && namesUnknownInitiative(programme, row.code, programme.initiative(row.code)),
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
