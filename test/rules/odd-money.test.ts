import { catalogue } from "../../src/rules/catalogue";
import type { Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run-rules";
import { goldenProgramme } from "../support/golden-programme";

const rules = catalogue.map((rule): Rule => Object.assign({}, rule, { profile: "essential" as const }));

function workbook(plan: string, actual: string): string {
  return `
tblTiltak
| Kode | Tiltak | Totalbudsjett | Mva. |
| 1a | Innkjøp | 6600000 | inkl. |

tblOkonomi
| Kode | Plan hittil | Virkelig hittil | Kommentar |
| 1a | ${plan} | ${actual} | |
`;
}

function messages(plan: string, actual: string): readonly string[] {
  return runRules(goldenProgramme(workbook(plan, actual)), { rules }).findings.filter(({ rule }) => /spend|share|deviation-unexplained/.test(rule)).map(({ rule, message }) => `${rule}: ${message}`);
}

describe("a plan to date below nothing has no per cent", () => {
  it("a small deviation from it is nothing to speak of", () => {
    expect(messages("-5000", "10000")).toEqual([]);
  });

  it("a large overspend is told in kroner, and the light is red", () => {
    expect(messages("-50000", "100000")).toEqual(["economy/deviation-unexplained: Merforbruket på 150\u00a0000\u00a0kr er ikke forklart. Skriv årsak og konsekvens i Kommentar."]);
    const [initiative] = goldenProgramme(workbook("-50000", "100000")).initiatives;
    expect(initiative?.lights.economy).toMatchObject({ colour: "red", reasons: [{ kind: "overspend", deviation: 15_000_000, share: Number.NaN }] });
  });

  it("nor has one of nothing, unlike one above", () => {
    expect(messages("0", "20000")).toEqual([]);
    expect(messages("10000", "20000")).toEqual(["economy/large-share-small-amount: Stort prosentavvik (100,0\u00a0%), men lite beløp: 10\u00a0000\u00a0kr er innenfor vesentlighetsgrensen på 25\u00a0000\u00a0kr."]);
  });
});
