import type { Review } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import { UnknownPeriod } from "../../src/app/unknown-period";
import type { Language } from "../../src/values/language";
import { goldenWorkbook } from "../support/golden-workbook";

interface Asked {
  readonly language?: Language;
  readonly host?: string;
  readonly period?: string;
}

function reviewed(text: string, { language, host, period }: Asked = {}): Review {
  const { snapshot, today } = goldenWorkbook(text);
  const facts = { ...snapshot.facts, language: host ?? null };
  return review({ ...snapshot, facts }, { period: period ?? null, statusDate: null, today, language: language ?? null });
}

const PERIODS = `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |
`;
const NYNORSK = "\ntblProgram\n| Innstilling | Verdi |\n| Språk | nynorsk |\n";

describe("language", () => {
  it.each<[string, string, Asked, Language]>([
    ["the one asked for", NYNORSK, { language: "en", host: "nb-NO" }, "en"],
    ["the workbook's", NYNORSK, { host: "nb-NO" }, "nn"],
    ["the host's", PERIODS, { host: "en-GB" }, "en"],
    ["Norwegian for «no»", PERIODS, { host: "no" }, "nb"],
    ["bokmål for a host that speaks none of ours", PERIODS, { host: "de-DE" }, "nb"],
    ["bokmål where nobody says", PERIODS, {}, "nb"],
  ])("is %s", (_, text, asked, language) => {
    expect(reviewed(text, asked).language).toBe(language);
    expect(reviewed(text, asked).programme.language).toBe(language);
  });
});

describe("a period that the workbook does not have", () => {
  it("is refused with those that it has", () => {
    expect(() => reviewed(PERIODS, { period: "2022-W10-17" })).toThrow(UnknownPeriod);
    expect(new UnknownPeriod("2022-W10-17", ["2022-W02-09"]).sentence("nb")).toBe(
      "Perioden «2022-W10-17» finnes ikke i arbeidsboken. Den har 2022-W02-09.",
    );
  });

  it("may be any where there is no period table, if it is one", () => {
    const plan = "tblTiltak\n| Kode | Tiltak |\n| 5b | A |";
    expect(reviewed(plan, { period: "2022-T1" }).programme.period).toMatchObject({ id: "2022-T1", row: -1 });
    expect(() => reviewed(plan, { period: "våren" })).toThrow(UnknownPeriod);
    expect(new UnknownPeriod("våren", []).sentence("en")).toContain("2022-W02-09");
  });
});

describe("what was left unread", () => {
  it("is counted: tables, columns, rows and cells", () => {
    const { leftUnread } = reviewed(`${PERIODS}
tblTiltak
| Kode | Tiltak | Farge | Totalbudsjett | Totalbudsjett |
| 5b | A | blå | 'mye | 40 |
| | | | | |
| Sum | | | 90 | |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 5b | 100 | #REF! |
| 2021-W44-52 | 5b | 50 | 40 |

Telefonliste
| Navn | Nummer |
| Kari | 12345678 |`);
    expect(leftUnread).toEqual({
      tables: ["Telefonliste"],
      columns: [{ table: "tblTiltak", columns: [{ title: "Farge", isSecond: false }, { title: "Totalbudsjett", isSecond: true }] }],
      rows: [
        { table: "tblTiltak", blank: 1, totals: 1, otherPeriods: 0 },
        { table: "tblOkonomi", blank: 0, totals: 0, otherPeriods: 1 },
      ],
      cells: 2,
      formulas: 0,
    });
  });

  it("is nothing in a workbook without tables, which has nothing to say either", () => {
    const { snapshot, today } = goldenWorkbook("");
    const { leftUnread, result } = review(snapshot, { period: null, statusDate: null, today, language: null });
    expect(leftUnread).toEqual({ tables: [], columns: [], rows: [], cells: 0, formulas: 0 });
    expect(result.findings).toEqual([]);
    expect(result.notRun.length).toBeGreaterThan(0);
  });
});
