import { looksLikeCode, meantInitiatives, namesUnknownInitiative } from "../../model/unknown-initiative";
import { rule } from "../rule";

export const changeWithoutInitiative = rule({
  id: "change/unknown-initiative",
  answers: ["DQ15"],
  kind: "data",
  subject: "change",
  looksAt: "programme",
  severity: ({ code }) => (looksLikeCode(code) ? "error" : "warning"),
  profile: "essential",
  needs: ["changes.code", "initiatives.name"],
  why: {
    nb: "En endring på et tiltak som ikke finnes, blir ikke regnet med når budsjett og planer kontrolleres.",
    nn: "Ei endring på eit tiltak som ikkje finst, blir ikkje rekna med når budsjett og planar blir kontrollerte.",
    en: "A change on an initiative that does not exist is left out when budgets and plans are checked.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny rekvisisjonspraksis |

tblEndringer
| Kode | Type | Hva | Fra | Til | Beløp | Godkjent av |
| 1e | ramme | Økt ramme | | | 100000 | Styret |
| [5c] | ramme | Økt ramme | | | 100000 | Styret |
`,
  ],
  when: (row, { programme }) =>
    namesUnknownInitiative(programme, row.code, programme.initiative(row.code)),
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
