import { catalogue } from "../../src/rules/catalogue";
import type { Finding } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run-rules";
import { goldenProgramme } from "../support/golden-programme";

/** Findings of the full profile that are about money, dependencies or texts: `cell rule`. */
function findings(text: string): readonly Finding[] {
  const rules = catalogue.map((rule): Rule => (rule.profile === "full" ? Object.assign({}, rule, { profile: "essential" as const }) : rule));
  return runRules(goldenProgramme(text), { rules }).findings;
}

function rulesOn(text: string, cell: string): readonly string[] {
  return findings(text).filter((finding) => finding.cell === cell).map(({ rule }) => rule);
}

const TWO_PERIODS = (first: string, second: string, budget = "1000000"): string => `
tblTiltak
| Kode | Tiltak | Status | Totalbudsjett | Mva. |
| 1a | Innkjøp | pågår | ${budget} | inkl. |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik | Prognose totalt | Kommentar |
| '2021-12 | 1a | 500000 | ${first} |
| '2022-01 | 1a | 500000 | ${second} |
`;

describe("one cause gives one finding", () => {
  it("spent over budget says all that the forecast and the share spent would say", () => {
    const rules = findings(TWO_PERIODS("400000 | | 500000 | ", "1100000 | 600000 | 1100000 | Dyrere lisenser enn ventet")).map(({ rule }) => rule);
    expect(rules).toContain("economy/actual-over-budget");
    expect(rules).not.toContain("economy/forecast-over-budget");
    expect(rules).not.toContain("economy/nearly-spent");
  });

  it("a year's figure taken for the total is not also a fall in costs", () => {
    expect(rulesOn(TWO_PERIODS("400000 | | 500000 | ", "100000 | -400000 | 500000 | "), "D3")).toContain("economy/year-to-date-suspected");
    expect(rulesOn(TWO_PERIODS("400000 | | 500000 | ", "100000 | -400000 | 500000 | "), "D3")).not.toContain("economy/actual-decreased");
  });

  it("a swapped sign is not also a sum that does not add up", () => {
    expect(rulesOn(TWO_PERIODS("400000 | | 500000 | ", "450000 | 50000 | 500000 | "), "E3")).toEqual(["economy/deviation-sign-swapped"]);
  });

  it("a circle is not also a predecessor that comes too late", () => {
    const found = findings(`
tblTiltak
| Kode | Tiltak | Tiltaksleder |
| 1e | Bestille | David |
| 5b | Praksis | Hilde |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1e | MP4 | Pilot | 2022-06-30 |
| 5b | MP1 | Forslag | 2022-12-30 |

tblAvhengigheter
| Fra | Til | Beskrivelse | Behov-dato | Eier |
| 1e/MP4 | 5b | Praksis i bruk | | David |
| 5b | 1e/MP4 | Testes i pilot | | Hilde |
`).map(({ rule }) => rule);
    expect(found.filter((rule) => rule.startsWith("dependency/"))).toEqual(["dependency/circular"]);
  });
});

describe("the sign and the word of deviations follow the settings", () => {
  const workbook = (sign: string, words: string, reported: string): string => `
tblProgram
| Innstilling | Verdi |
| Fortegn for avvik | ${sign} |
| Avviksord | ${words} |
| Mva. | inkl. |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| 2022-W02-09 | 5b | 3500000 | 2570000 | ${reported} |
`;

  it("writes plan − actual where the office does", () => {
    const [finding] = findings(workbook("plan − virkelig", "mindreforbruk", "")).filter(({ rule }) => rule === "economy/deviation-blank");
    expect(finding?.message).toBe("Avvik er ikke fylt ut. Beregnet: 930\u00a0000\u00a0kr (26,6\u00a0% av plan hittil), mindreforbruk.");
    expect(finding?.fixes[0]?.edits[0]?.value).toBe(930000);
  });

  it("takes the office's own sign for right, and the other for swapped", () => {
    expect(rulesOn(workbook("plan − virkelig", "mindreforbruk", "930000"), "E2")).toEqual([]);
    expect(rulesOn(workbook("plan − virkelig", "mindreforbruk", "-930000"), "E2")).toEqual(["economy/deviation-sign-swapped"]);
  });

  it("uses the office's own word", () => {
    const [finding] = findings(workbook("virkelig − plan", "underforbruk/overforbruk", "")).filter(({ rule }) => rule === "economy/deviation-blank");
    expect(finding?.message).toContain("underforbruk");
  });
});

describe("a column in thousands", () => {
  it("gets its fix in its own unit", () => {
    const [finding] = findings(`
tblOkonomi
| PeriodeID | Kode | Plan hittil (i 1000 kr) | Virkelig hittil (i 1000 kr) | Avvik (i 1000 kr) |
| 2022-W02-09 | 5b | 3500 | 2570 | |
`).filter(({ rule }) => rule === "economy/deviation-blank");
    expect(finding?.message).toContain("−930\u00a0000\u00a0kr");
    expect(finding?.fixes[0]?.edits[0]?.value).toBe(-930);
  });
});
