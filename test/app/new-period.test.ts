import fc from "fast-check";
import { periodAfter } from "../../src/app/start-period";
import type { PlanChoice } from "../../src/app/new-period";
import { dayFromIso, dayOf } from "../../src/values/calendar-date";
import { nextPeriod } from "../../src/values/next-period";
import { PERIOD_KINDS } from "../../src/values/period-kinds";
import { customPeriod } from "../../src/values/periods/custom-period";
import { periodFromId } from "../../src/values/read-period";
import type { TableAppend } from "../../src/workbook/batch";
import { goldenWorkbook } from "../support/golden-workbook";

function begun(text: string, choices: readonly PlanChoice[] = []): readonly TableAppend[] {
  return periodAfter(goldenWorkbook(text).snapshot, { today: dayFromIso("2022-03-09"), language: null }).rows(choices);
}

const PROGRAMME = `tblPerioder
| PeriodeID | Type | Fra | Til | Frist |
| '2022-01 | måned | 2022-01-01 | 2022-01-31 | 2022-02-08 |
| '2022-02 | måned | 2022-02-01 | 2022-02-28 | 2022-03-08 |

tblTiltak
| Kode | Tiltak | Status |
| 1 | Avtaler | pågår |
| 2 | Opplæring | fullført |
| 3 | Innføring | pågår |
| 4 | Evaluering | planlagt |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt |
| '2022-01 | 1 | 100000 | 90000 | 500000 |
| '2022-02 | 1 | 200000 | 190000 | 480000 |
| '2022-01 | 3 | 50000 | 50000 | 70000 |
| '2022-02 | 2 | 60000 | 60000 | 60000 |
`;

const REPORTS = `
tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| '2022-02 | 1 | Møte | • Sende høring<br>• Samle svar |
| '2022-02 | 3 | | Lage kurs |
`;

const PROGRESS = `
tblFremdrift
| PeriodeID | Kode | Type | Nr | Tekst |
| '2022-02 | 1 | planlagt | '1 | Sende høring |
| '2022-02 | 1 | planlagt | '2 | Samle svar |
`;

describe("the next period", () => {
  it.each([
    ["2022-W02-09", "2022-W10-17"],
    ["2021-W46-52", "2022-W01-07"],
    ["2020-W53", "2021-W01"],
    ["2022-12", "2023-01"],
    ["2022-T3", "2023-T1"],
    ["2022-Q4", "2023-Q1"],
    ["2022-H1", "2022-H2"],
    ["2022", "2023"],
    ["2022-01-10..2022-03-06", "2022-03-07..2022-05-01"],
  ])("after %s is %s", (id, next) => {
    const period = periodFromId(id);
    expect(period && nextPeriod(period).id).toBe(next);
  });

  it("begins the day after, of the same type", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_KINDS), fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2060, 1, 1) }), (kind, day) => {
        const period = kind.holding(day) ?? customPeriod(day, day + 20);
        expect(nextPeriod(period)).toMatchObject({ type: kind.type, from: period.to + 1 });
      }),
    );
  });

  it("is appended with its dates and deadline, and open initiatives get their last plan and forecast", () => {
    expect(begun(PROGRAMME)).toEqual([
      { table: "tblPerioder", rows: [{ PeriodeID: "2022-03", Type: "måned", Fra: { date: "2022-03-01" }, Til: { date: "2022-03-31" }, Frist: { date: "2022-04-08" } }] },
      {
        table: "tblOkonomi",
        rows: [
          { PeriodeID: "2022-03", Kode: 1, "Plan hittil": 200000, "Prognose totalt": 480000 },
          { PeriodeID: "2022-03", Kode: 3, "Plan hittil": 50000, "Prognose totalt": 70000 },
        ],
      },
    ]);
  });

  it("offers what was planned, and writes what was said of it in the office's own way", () => {
    const asked = { today: dayFromIso("2022-03-09"), language: null };
    expect(periodAfter(goldenWorkbook(PROGRAMME + REPORTS).snapshot, asked).suggestions).toEqual([
      { code: "1", text: "Sende høring" },
      { code: "1", text: "Samle svar" },
      { code: "3", text: "Lage kurs" },
    ]);
    expect(begun(PROGRAMME + REPORTS, ["done", "carry", "leave"]).slice(2)).toEqual([
      { table: "tblRapporter", rows: [{ PeriodeID: "2022-03", Kode: "1", Gjort: "• Sende høring", Planlagt: "• Samle svar" }] },
    ]);
    expect(begun(PROGRAMME + PROGRESS, ["done", "carry"]).slice(2)).toEqual([
      {
        table: "tblFremdrift",
        rows: [
          { PeriodeID: "2022-03", Kode: "1", Type: "gjort", Nr: 1, Tekst: "Sende høring" },
          { PeriodeID: "2022-03", Kode: "1", Type: "planlagt", Nr: 1, Tekst: "Samle svar" },
        ],
      },
    ]);
    expect(begun(PROGRAMME + REPORTS)).toHaveLength(2);
  });

  it("leaves out what is stopped, what has no row of its own and cells that hold an error; a type and a deadline that were not written are not invented", () => {
    expect(begun(`tblPerioder
| PeriodeID | Fra | Til |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Status |
| 1 | Avtaler | pågår |
| 2 | Opplæring | stoppet |
| 3 | Innføring | |
| 4 | Evaluering | |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt |
| '2022-02 | 2 | 200000 | 190000 | 480000 |
| '2022-02 | 3 | #REF! | 190000 | 480000 |
`)).toEqual([
      { table: "tblPerioder", rows: [{ PeriodeID: "2022-03", Fra: { date: "2022-03-01" }, Til: { date: "2022-03-31" } }] },
      { table: "tblOkonomi", rows: [{ PeriodeID: "2022-03", Kode: "1" }, { PeriodeID: "2022-03", Kode: 3, "Prognose totalt": 480000 }] },
    ]);
  });

  it("follows the longest of the periods that end last, and money without periods is left alone", () => {
    expect(begun(`tblPerioder
| PeriodeID | Fra | Til |
| '2022-01-01..2022-02-28 | 2022-01-01 | 2022-02-28 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Status |
| 1 | Avtaler | pågår |

tblOkonomi
| Kode | Plan hittil | Virkelig hittil |
| 1 | 200000 | 190000 |
`)).toEqual([{ table: "tblPerioder", rows: [{ PeriodeID: "2022-03", Fra: { date: "2022-03-01" }, Til: { date: "2022-03-31" } }] }]);
  });

  it("is refused in words where there is none to follow", () => {
    expect(() => begun("tblTiltak\n| Kode | Tiltak |\n| 1 | Avtaler |")).toThrow("no period");
  });
});
