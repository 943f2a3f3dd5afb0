import type { RiskRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** The rating that is written but not understood; "" where there is none. */
function odd({ row, probability, consequence }: RiskRow, { tables: { risks } }: Programme): string {
  const texts = [probability === NONE ? risks.text("probability").values[row] : "", consequence === NONE ? risks.text("consequence").values[row] : ""];
  return texts.find((text) => text !== undefined && text !== "") ?? "";
}

/** As it stands inside a sentence. */
function nameOf({ description, id }: RiskRow): string {
  const name = description === "" ? id : description;
  return name.endsWith(".") ? name.slice(0, -1) : name;
}

export const unrated = rule({
  id: "risk/unrated",
  answers: ["XT16"],
  kind: "data",
  subject: "risk",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  needs: ["risks.probability", "risks.consequence"],
  untilPublished: "row",
  why: {
    nb: "En risiko uten både sannsynlighet og konsekvens kan ikke settes inn i matrisen og lyser ikke opp. Den ser mindre ut enn den er.",
    nn: "Ein risiko utan både sannsyn og konsekvens kan ikkje setjast inn i matrisa og lyser ikkje opp. Han ser mindre ut enn han er.",
    en: "A risk without both probability and consequence has no place in the matrix and lights nothing. It looks smaller than it is.",
  },
  examples: [
    `
tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens | Status |
| R1 | 1e | Fremdrift for MP4 | medium | medium | åpen |
| R2 | 1e | Kostavvik | lav | [] | åpen |
| R3 | 1e | Kvalitetsavvik | [] | lav | åpen |
| R4 | 8a | Underrapportering | [] | | åpen |
| R5 | 8a | Manglende system | | | lukket |
| R6 | 8a | Uenighet | [høyest] | lav | åpen |
`,
  ],
  when: ({ open, probability, consequence }) => open && (probability === NONE || consequence === NONE),
  at: ({ probability }) => (probability === NONE ? "probability" : "consequence"),
  message: {
    nb: (row, { programme, write }) =>
      odd(row, programme) !== ""
        ? `${write.quote(odd(row, programme))} er ingen kjent verdi på en skala fra 1 til ${String(programme.riskScale)}. Hvor stor er risikoen ${write.quote(nameOf(row))}?`
        : row.probability === NONE && row.consequence === NONE
          ? `Risikoen ${write.quote(nameOf(row))} har verken sannsynlighet eller konsekvens. Hvor stor er den?`
          : row.probability === NONE
            ? `Sannsynlighet mangler for risikoen ${write.quote(nameOf(row))}. Hvor sannsynlig er den?`
            : `Konsekvens mangler for risikoen ${write.quote(nameOf(row))}. Hvor alvorlig er den?`,
    nn: (row, { programme, write }) =>
      odd(row, programme) !== ""
        ? `${write.quote(odd(row, programme))} er ingen kjend verdi på ein skala frå 1 til ${String(programme.riskScale)}. Kor stor er risikoen ${write.quote(nameOf(row))}?`
        : row.probability === NONE && row.consequence === NONE
          ? `Risikoen ${write.quote(nameOf(row))} har korkje sannsyn eller konsekvens. Kor stor er han?`
          : row.probability === NONE
            ? `Sannsyn manglar for risikoen ${write.quote(nameOf(row))}. Kor sannsynleg er han?`
            : `Konsekvens manglar for risikoen ${write.quote(nameOf(row))}. Kor alvorleg er han?`,
    en: (row, { programme, write }) =>
      odd(row, programme) !== ""
        ? `${write.quote(odd(row, programme))} is no known value on a scale from 1 to ${String(programme.riskScale)}. How large is the risk ${write.quote(nameOf(row))}?`
        : row.probability === NONE && row.consequence === NONE
          ? `The risk ${write.quote(nameOf(row))} has neither probability nor consequence. How large is it?`
          : row.probability === NONE
            ? `The probability of the risk ${write.quote(nameOf(row))} is missing. How likely is it?`
            : `The consequence of the risk ${write.quote(nameOf(row))} is missing. How serious is it?`,
  },
});
