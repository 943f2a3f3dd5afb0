import { looksLikeCode, meantInitiatives, namesUnknownInitiative } from "../../model/unknown-initiative";
import { rule } from "../rule";

export const moneyWithoutInitiative = rule({
  id: "economy/unknown-initiative",
  answers: ["DQ15"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  severity: ({ code }) => (looksLikeCode(code) ? "error" : "warning"),
  profile: "essential",
  needs: ["economy.code", "initiatives.name"],
  why: {
    nb: "Beløp på et tiltak som ikke finnes, kommer ikke med i noen side eller sum. Pengene blir borte i oversikten.",
    nn: "Beløp på eit tiltak som ikkje finst, kjem ikkje med på noka side eller i nokon sum. Pengane blir borte i oversikta.",
    en: "Amounts on an initiative that does not exist are on no page and in no total. The money is lost from the overview.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny rekvisisjonspraksis |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1e | 100000 | 90000 |
| 2022-W02-09 | [5c] | 100000 | 90000 |
| 2022-W02-09 | [Rekvisisjonspraksis ny] | 100000 | 90000 |
| 2022-W02-09 | Sum | 200000 | 180000 |
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
