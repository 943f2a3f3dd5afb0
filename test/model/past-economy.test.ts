import { actualSincePrevious, earlierEconomy, previousEconomy, reallocatedTo } from "../../src/model/past-economy";
import { NONE } from "../../src/values/none";
import { goldenProgramme } from "../support/golden-programme";

const programme = goldenProgramme(`
Periode: 2022-02

tblPerioder
| PeriodeID | Fra | Til |
| '2021-12 | 2021-12-01 | 2021-12-31 |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |
| '2022-03 | 2022-03-01 | 2022-03-31 |

tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |
| 1c | Pilot |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-03 | 1a | 900 | 900 |
| '2021-12 | 1a | 100 | 100 |
| '2022-02 | 1a | 300 | 150 |
| '2022-01 | 1a | 200 | 200 |
| '2021-12 | 1b | 100 | 100 |
| '2022-02 | 1b | 300 | 150 |
| '2022-02 | 1c | 300 | 150 |
`);

function current(code: string) {
  const row = programme.economy.find((each) => each.current && each.code === code);
  if (!row) throw new Error(code);
  return row;
}

describe("earlierEconomy", () => {
  it("knows the periods before the reported one, the latest first, and none after it", () => {
    expect(earlierEconomy(programme, current("1a").initiative).map(({ period }) => period.id)).toEqual(["2022-01", "2021-12"]);
  });

  it("skips a period without a row, and is empty in a first report", () => {
    expect(previousEconomy(programme, current("1b"))?.period.id).toBe("2021-12");
    expect(previousEconomy(programme, current("1c"))).toBeNull();
    expect(actualSincePrevious(programme, current("1c"))).toBe(NONE);
  });

  it("sees that what one lost another gained", () => {
    expect(actualSincePrevious(programme, current("1a"))).toBe(-5000);
    expect(reallocatedTo(programme, current("1a"))?.code).toBe("1b");
    expect(reallocatedTo(programme, current("1b"))).toBeNull();
  });
});

describe("previousEconomy", () => {
  it("takes what the published report held before what the table says today", () => {
    const changed = goldenProgramme(`
Periode: 2022-02

tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 1a | 200 | 999 |
| '2022-02 | 1a | 300 | 150 |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | 1 | publisert | 1a | 1a | Virkelig hittil | 120 | | | a |
| '2022-01 | 2 | utkast | 1a | 1a | Virkelig hittil | 130 | | | b |
`);
    const [, row] = changed.economy;
    if (!row) throw new Error("no row");
    expect(previousEconomy(changed, row)?.row).toMatchObject({ plan: 20_000, actual: 12_000, deviation: -8_000, share: -0.4 });
  });
});

describe("a report of which the table holds no row any more", () => {
  const overwritten = (period: string, rows: string): ReturnType<typeof goldenProgramme> => goldenProgramme(`
Periode: 2022-03

tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |
| '2022-03 | 2022-03-01 | 2022-03-31 |

tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |

tblOkonomi
${period}| Kode | Plan hittil | Virkelig hittil |
${rows}

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | 1 | publisert | 1 | 1 | Tiltak | Innkjøp | | | |
| '2022-01 | 1 | publisert | 1 | 1 | Virkelig hittil | 100 | | | |
| '2022-02 | 1 | publisert | 1 | 1 | Tiltak | Innkjøp | | | |
| '2022-02 | 1 | publisert | 1 | 1 | Plan hittil | 250 | | | |
| '2022-02 | 1 | publisert | 1 | 1 | Virkelig hittil | 200 | | | |
| '2022-02 | 1 | publisert | 1 | 1 | Type virkelig | estimat | | | |`);

  function pasts(programme: ReturnType<typeof goldenProgramme>): readonly unknown[] {
    return earlierEconomy(programme, programme.initiatives[0] ?? null).map(({ period, row: { plan, actual, isEstimate } }) => [period.id, plan, actual, isEstimate]);
  }

  const HELD = [["2022-02", 25000, 20000, true], ["2022-01", NONE, 10000, false]];

  it("speaks for its period, also where the initiative has another code now, and the table no periods at all", () => {
    expect(pasts(overwritten("", "| 1a | 300 | 150 |"))).toEqual(HELD);
    expect(pasts(overwritten("| PeriodeID ", "| '2022-03 | 1a | 300 | 150 |"))).toEqual(HELD);
  });

  it("stands back for a row of its period", () => {
    expect(pasts(overwritten("| PeriodeID ", "| '2022-01 | 1a | 50 | 60 |\n| '2022-03 | 1a | 300 | 150 |"))).toEqual([HELD[0], ["2022-01", 5000, 6000, false]]);
  });
});
