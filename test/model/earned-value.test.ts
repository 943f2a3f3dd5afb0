import { deliveredShare, earnedValue, earnedValueOf } from "../../src/model/earned-value";
import { NONE } from "../../src/values/none";
import { goldenProgramme } from "../support/golden-programme";

describe("earnedValue", () => {
  /** Rita Mulcahy, "PMP Exam Prep", the fence exercise: four sides of $1,000, end of day three. */
  it("agrees with the fence of Mulcahy's PMP Exam Prep", () => {
    const value = earnedValue({ budget: 4000, planned: 3000, earned: 2500, actual: 2800, forecast: NONE });
    expect(value.costVariance).toBe(-300);
    expect(value.costIndex).toBeCloseTo(0.893, 3);
    expect(value.scheduleVariance).toBe(-500);
    expect(value.scheduleIndex).toBeCloseTo(0.833, 3);
    expect(value.completionAsSoFar).toBeCloseTo(4480, 0);
    expect(value.toComplete).toBeCloseTo(1680, 0);
    expect(value.varianceAtCompletion).toBeCloseTo(-480, 0);
    expect(value.progress).toBe(0.625);
  });

  /** Paul Govan, the R package PRA, the examples of its functions `eac` and `tcpi`. */
  it("agrees with the examples of the R package PRA", () => {
    const value = earnedValue({ budget: 100_000, planned: 40_000, earned: 35_000, actual: 63_000, forecast: 120_482 });
    expect(value.completionAsBudgeted).toBe(128_000);
    expect(value.neededForBudget).toBeCloseTo(1.76, 2);
    expect(value.neededForForecast).toBeCloseTo(1.13, 2);
    expect(value.toComplete).toBe(57_482);
    expect(value.varianceAtCompletion).toBe(-20_482);
  });

  /** AC + (BAC − EV) / (CPI · SPI), worked out by hand on the fence: 2800 + 1500 / (0.892857 · 0.833333) = 4816. */
  it("lets time lost cost too", () => {
    expect(earnedValue({ budget: 4000, planned: 3000, earned: 2500, actual: 2800, forecast: NONE }).completionWithDelay).toBeCloseTo(4816, 0);
  });

  it("says nothing where a denominator is 0, and asks for no index when the budget is spent", () => {
    const nothing = earnedValue({ budget: 1000, planned: 0, earned: 0, actual: 0, forecast: NONE });
    expect(nothing.costIndex).toBeNaN();
    expect(nothing.scheduleIndex).toBeNaN();
    expect(nothing.completionAsSoFar).toBeNaN();
    const spent = earnedValue({ budget: 1000, planned: 1000, earned: 900, actual: 1000, forecast: 1100 });
    expect(spent.neededForBudget).toBeNaN();
    expect(spent.neededForForecast).toBeNaN();
  });
});

function programmeWith(milestones: string, budget: number) {
  return goldenProgramme(`
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | ${String(budget)} |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert | Vekt % |
${milestones.trim()}

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1a | 750000 | 600000 |
`);
}

function first(programme: ReturnType<typeof programmeWith>) {
  const [initiative] = programme.initiatives;
  if (!initiative) throw new Error("no initiative");
  return initiative;
}

describe("earnedValueOf", () => {
  const three = `
| 1a | MP1 | Krav | 2022-01-10 | 2022-01-10 | |
| 1a | MP2 | Avtale | 2022-02-10 | 2022-02-10 | |
| 1a | MP3 | Test | 2022-03-06 | | |
| 1a | MP4 | Drift | 2022-06-01 | | |`;

  it("earns a milestone's share of the budget when it is delivered, and nothing before", () => {
    const programme = programmeWith(three, 1_000_000);
    expect(earnedValueOf(programme, first(programme))).toMatchObject({ earned: 50_000_000, planned: 75_000_000, actual: 60_000_000 });
  });

  it("keeps silent below 1 MNOK and before three milestones are due", () => {
    expect(earnedValueOf(...both(programmeWith(three, 999_999)))).toBeNull();
    expect(earnedValueOf(...both(programmeWith(three.replace("2022-03-06", "2022-03-07"), 1_000_000)))).toBeNull();
  });

  it("weighs by Vekt % where any is set, and does not count what is delivered after the status date", () => {
    const weighted = programmeWith(
      `
| 1a | MP1 | Krav | 2022-01-10 | 2022-01-10 | 70 |
| 1a | MP2 | Avtale | 2022-02-10 | 2022-03-07 | 20 |
| 1a | MP3 | Test | 2022-03-06 | | 10 |`,
      1_000_000,
    );
    expect(deliveredShare(weighted, first(weighted))).toBeCloseTo(0.7);
  });
});

function both(programme: ReturnType<typeof programmeWith>) {
  return [programme, first(programme)] as const;
}
