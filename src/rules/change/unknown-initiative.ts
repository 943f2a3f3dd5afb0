import { namesUnknownInitiative } from "../../model/unknown-initiative";
import { unknownInitiativeRule } from "../unknown-initiative-rule";

export const changeWithoutInitiative = unknownInitiativeRule({
  id: "change/unknown-initiative",
  subject: "change",
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
  when: (row, programme) => namesUnknownInitiative(programme, row.code, programme.initiative(row.code)),
});
