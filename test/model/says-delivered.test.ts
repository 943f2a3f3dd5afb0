import { review } from "../../src/app/review";
import { goldenWorkbook } from "../support/golden-workbook";

function told(levert: string): { readonly light: string; readonly rules: readonly string[] } {
  const golden = goldenWorkbook(`Statusdato: 2022-03-06

tblTiltak
| Kode | Tiltak | Status | Mva. | Totalbudsjett | Tiltaksleder |
| 1a | Innkjøp | pågår | ekskl. | 100000 | Hilde |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1a | MP1 | Krav | 2022-01-03 | '${levert} |`);
  const { snapshot, period, statusDate, today, language } = golden;
  const { programme, result } = review(snapshot, { period, statusDate, today, language });
  return { light: programme.initiatives[0]?.lights.schedule.colour ?? "", rules: result.findings.map(({ rule }) => rule).filter((rule) => rule !== "column/dates-as-text") };
}

describe("what stands in Levert and is no day", () => {
  test.each(["avklares", "løpende", "innen 31.03.2022", "innen 31.01.2022", "etter 01.02.2022"])("%s says that it is not delivered, and is asked about", (levert) => {
    expect(told(levert)).toEqual({ light: "red", rules: ["milestone/overdue", "column/uncertain-date"] });
  });

  test.each(["–", "-", ""])("so does «%s», in silence", (levert) => {
    expect(told(levert)).toEqual({ light: "red", rules: ["milestone/overdue"] });
  });

  it("a month is a delivery", () => {
    expect(told("januar 2022").light).toBe("done");
  });
});
