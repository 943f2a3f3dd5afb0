import { bookedUntilCostDate } from "../../src/model/ledger";
import { goldenProgramme } from "../support/golden-programme";

function programmeWith(ledger: string, costDate = "2022-02-28") {
  return goldenProgramme(`
Periode: 2022-02

tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| '2022-02 | 2022-02-01 | 2022-02-28 | ${costDate} |

tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |

${ledger}
`);
}

function booked(ledger: string, code = "1a") {
  const programme = programmeWith(ledger);
  return bookedUntilCostDate(programme, programme.initiative(code));
}

const HEAD = "Regnskap\n| Prosjekt | Konto | Periode | Bilagsdato | Beløp |";

describe("what is booked until the cost date", () => {
  it.each(["'202202", "202202", "'2022-02", "'februar 2022", "'02.2022"])("reads the month %s", (month) => {
    expect(booked(`${HEAD}\n| 1a | 6700 | ${month} | 2022-03-02 | 100 |`)).toEqual({ total: 10000, late: { count: 0, total: 0 }, unread: 0 });
  });

  it("leaves a later month out, and keeps its vouchers apart where they are dated before", () => {
    const rows = `| 1a | 6700 | '202203 | 2022-02-28 | 100 |\n| 1a | 6700 | '202203 | 2022-03-01 | 30 |`;
    expect(booked(`${HEAD}\n${rows}`)).toEqual({ total: 0, late: { count: 1, total: 10000 }, unread: 0 });
  });

  it("goes by the voucher's date where no month is told", () => {
    const rows = "| 1a | 2022-02-28 | 100 |\n| 1a | 2022-03-01 | 30 |";
    expect(booked(`Regnskap\n| Prosjekt | Bilagsdato | Beløp |\n${rows}`)).toEqual({ total: 10000, late: { count: 0, total: 0 }, unread: 0 });
  });

  it("counts what it cannot read", () => {
    const rows = "| 1a | 6700 | '202213 | | 100 |\n| 1a | 6700 | '202202 | | mye |";
    expect(booked(`${HEAD}\n${rows}`)).toMatchObject({ total: 0, unread: 2 });
  });

  it("knows nothing of an initiative without vouchers", () => {
    expect(booked(`${HEAD}\n| 1a | 6700 | '202202 | 2022-02-01 | 100 |`, "1b")).toBeNull();
  });
});
