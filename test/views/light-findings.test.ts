import { review } from "../../src/app/review";
import type { LightName } from "../../src/model/light";
import { groupFindings } from "../../src/views/finding-groups";
import { goldenWorkbook } from "../support/golden-workbook";

function lightsOf(text: string): Readonly<Partial<Record<LightName, readonly string[]>>> {
  const { snapshot, period, statusDate, today } = goldenWorkbook(text);
  const { programme, result } = review(snapshot, { period, statusDate, today, language: "nb" });
  const wanted = { search: "", severities: [], kind: null, groupBy: "initiative" } as const;
  const group = groupFindings(programme, result.findings, wanted, [], "nb").groups.find(({ code }) => code === "5b");
  return Object.fromEntries((group?.lights ?? []).map(({ name, findings }) => [name, findings]));
}

const lights = lightsOf(`
tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Tiltaksleder | Status | Totalbudsjett | Mva. |
| 5b | Reise | Ola | pågår | 2000000 | inkl. |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Behov | 2022-01-31 | |
| 5b | MP2 | Design | 2022-02-20 | |
| 5b | MP3 | Pilot | '31.02.22 | |
| 5b | MP4 | Test | 2021-12-01 | '31.02.22 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt | Kommentar |
| 2022-W02-09 | 5b | 1000000 | 1200000 | 2000000 | |

tblRisiko
| RisikoID | Kode | Kategori | Beskrivelse | Sannsynlighet | Konsekvens | Status |
| R1 | 5b | kost | Dyrere utstyr | høy | høy | åpen |
| R2 | 5b | kost | Ukjent pris | | | åpen |
`);

test("the schedule light lists the findings of the milestone that made it, and of those left out", () => {
  expect(lights.schedule?.map((caption) => caption.split(" · ")[1])).toEqual(["MP1", "MP3", "MP4"]);
});

test("the economy light lists the overspend that made it and what explains it", () => {
  expect(lights.economy?.length).toBeGreaterThan(0);
  expect(lights.economy?.every((caption) => caption.includes("Økonomi"))).toBe(true);
});

test("the risk light lists what keeps its risks from being rated", () => {
  expect(lights.risk).toEqual(["Varsel · Risiko E3"]);
});

test("a light that nothing speaks of lists none", () => {
  expect([lights.quality, lights.overall]).toEqual([[], []]);
});
