import { initiativeIn, programmeFrom } from "../support/programme-from";
import { NONE } from "../../src/values/none";

const TABLES = `tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1d | Endre | 4800000 |
| 1e | Bestille | 'EUR 500 000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil (EUR) | Virkelig hittil | Avvik |
| '2022-01 | 1e | 1000 | 'kr 11 000 | 850 |

tblPeriodisering
| Kode | Måned | Beløp |
| 1e | '2022-01 | '€ 500.000 |`;

it("leaves amounts without a rate out of every sum and comparison", () => {
  const programme = programmeFrom(TABLES);
  expect(initiativeIn(programme, "1e").budget).toBeNull();
  expect(programme.economy[0]).toMatchObject({ plan: NONE, actual: 1_100_000, deviation: NONE });
  expect(programme.tables.phasing.amount("amount").ore[0]).toBe(NONE);
  expect(programme.tables.phasing.amount("amount").details.get(0)).toMatchObject({ currency: "EUR", ore: 50_000_000 });
});

it.each([["10.15"], ["'10,15"]])("turns them into kroner at the rate of the settings: %s", (rate) => {
  const programme = programmeFrom(`tblProgram\n| Innstilling | Verdi |\n| Kurs EUR | ${rate} |\n\n${TABLES}`);
  expect(initiativeIn(programme, "1e").budget).toMatchObject({ ore: 507_500_000, currency: "NOK", convertedFrom: "EUR", raw: "EUR 500 000" });
  expect(programme.economy[0]).toMatchObject({ plan: 1_015_000, actual: 1_100_000, deviation: 85_000, reported: 85_000 });
  expect(programme.tables.phasing.amount("amount").ore[0]).toBe(507_500_000);
});

it("says which cell holds a rate that is none, and keeps the amounts out", () => {
  const programme = programmeFrom(`tblProgram\n| Innstilling | Verdi |\n| Kurs EUR | ti |\n\n${TABLES}`);
  expect(programme.settings.problems.map(({ row }) => row.cell)).toEqual(["B2"]);
  expect(initiativeIn(programme, "1e").budget).toBeNull();
});
