import { catalogue } from "../../src/rules/catalogue";
import type { Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run-rules";
import { goldenProgramme } from "../support/golden-programme";

const rules = catalogue.map((rule): Rule => Object.assign({}, rule, { profile: "essential" as const }));

function told(workbook: string, rule: string): readonly string[] {
  return runRules(goldenProgramme(workbook), { rules }).findings.filter((finding) => finding.rule === rule).map(({ key, message }) => `${key}: ${message}`);
}

const PERIODS = `
tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |
| '2022-03 | 2022-03-01 | 2022-03-31 |
| '2022-04 | 2022-04-01 | 2022-04-30 |

I dag: 2022-05-02
`;

function history(...rows: readonly string[]): string {
  return ["tblHistorikk", "| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |", ...rows.map((row) => `| ${row} | | | |`)].join("\n");
}

function reported(period: string, id: string, description: string, baseline: string, forecast: string): readonly string[] {
  const row = `'${period} | 1 | publisert | 5b | 5b/${id}`;
  return [`${row} | Beskrivelse av milepæl | ${description}`, `${row} | Planlagt ferdig | '${baseline}`, `${row} | Prognose | '${forecast}`];
}

describe("a milestone's history follows it under another ID", () => {
  const pilot = [["2022-01", "2022-06-30"], ["2022-02", "2022-07-31"], ["2022-03", "2022-08-31"]].flatMap(([period = "", forecast = ""], nth) => [
    ...reported(period, nth < 2 ? "MP2" : "MP3", "Pilot", "2022-06-30", forecast),
    // The ID that it has today was another milestone's.
    ...(nth < 2 ? reported(period, "MP3", "Utrulling", "2022-12-30", "2022-12-30") : reported(period, "MP4", "Utrulling", "2022-12-30", "2022-12-30")),
  ]);
  const workbook = (forecast: string): string => `${PERIODS}
tblTiltak
| Kode | Tiltak |
| 5b | Praksis |
| 1e | Bestille |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert |
| 5b | MP3 | Pilot | 2022-06-30 | ${forecast} | |
| 5b | MP4 | Utrulling | 2022-12-30 | | |

${history(...pilot)}`;

  it("through reports that knew it by its old one", () => {
    expect(told(workbook("2022-09-30"), "milestone/forecast-drifting")).toEqual([
      "5b/MP3: MP3 er flyttet i 3 rapporter på rad: 92\u00a0dager på 89\u00a0dager. Hva står i veien?",
    ]);
    expect(told(workbook("2022-08-31"), "milestone/forecast-drifting")).toEqual([]);
  });

  it("and so does what waits for it", () => {
    const renumbered = `${PERIODS}
tblTiltak
| Kode | Tiltak |
| 5b | Praksis |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert |
| 5b | M-1 | Forslag | 2022-06-30 | 2022-07-31 | |
| 5b | M-2 | Pilot | 2022-12-31 | | |

tblAvhengigheter
| Fra | Til | Beskrivelse | Behov-dato | Eier |
| 5b/M-2 | 5b/M-1 | Forslaget prøves i pilot | 2022-12-31 | Hilde |

${history(...reported("2022-03", "MP1", "Forslag", "2022-06-30", "2022-06-30"), ...reported("2022-03", "MP2", "Pilot", "2022-12-31", "2022-12-31"))}`;
    expect(told(renumbered, "dependency/predecessor-slipped")).toHaveLength(1);
  });
});

it("an initiative's lights follow it under another code", () => {
  const red = (period: string, code: string): readonly string[] => [
    `'${period} | 1 | publisert | ${code} | ${code} | Tiltak | Praksis`,
    `'${period} | 1 | publisert | ${code} | ${code} | Lys samlet | rød`,
    `'${period} | 1 | publisert | ${code} | ${code} | Lys fremdrift | rød`,
  ];
  const workbook = (...past: readonly string[]): string => `${PERIODS}
tblTiltak
| Kode | Tiltak | Status |
| 5b | Praksis | pågår |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Pilot | 2022-01-30 | |

${history(...past)}`;
  expect(told(workbook(...red("2022-02", "5"), ...red("2022-03", "5")), "initiative/light-unexplained")).toHaveLength(1);
  expect(told(workbook(...red("2022-03", "5")), "initiative/light-unexplained")).toEqual([]);
});
