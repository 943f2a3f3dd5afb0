import { looksLikeCode, meantInitiatives, namesUnknownInitiative } from "../../model/unknown-initiative";
import { rule } from "../rule";

export const riskWithoutInitiative = rule({
  id: "risk/unknown-initiative",
  answers: ["DQ15"],
  kind: "data",
  subject: "risk",
  looksAt: "programme",
  severity: ({ code }) => (looksLikeCode(code) ? "error" : "warning"),
  profile: "essential",
  needs: ["risks.code", "initiatives.name"],
  why: {
    nb: "En risiko på et tiltak som ikke finnes, lyser ikke opp noe sted og eies av ingen.",
    nn: "Ein risiko på eit tiltak som ikkje finst, lyser ikkje opp nokon stad og er det ingen som eig.",
    en: "A risk on an initiative that does not exist lights nothing and belongs to nobody.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny rekvisisjonspraksis |

tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens |
| R1 | 1e | Sen avklaring | lav | lav |
| R2 | [5c] | Ny forskrift | lav | lav |
| R3 | | Felles for programmet | lav | lav |
`,
  ],
  when: (row, { programme }) =>
    row.open && namesUnknownInitiative(programme, row.code, row.initiative),
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
