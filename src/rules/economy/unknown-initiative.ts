import { namesUnknownInitiative } from "../../model/unknown-initiative";
import { unknownInitiativeRule } from "../unknown-initiative-rule";

export const moneyWithoutInitiative = unknownInitiativeRule({
  id: "economy/unknown-initiative",
  subject: "economy",
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
  when: (row, programme) => row.current && namesUnknownInitiative(programme, row.code, row.initiative),
});
