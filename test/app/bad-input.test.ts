import ExcelJS from "exceljs";
import { checkAsText } from "../../src/app/check-report";
import type { Review } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import { dayOf } from "../../src/values/calendar-date";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { goldenWorkbook } from "../support/golden-workbook";
import { makeXlsx } from "../support/make-xlsx";

function reviewed(text: string): Review {
  const { snapshot, period, statusDate, today } = goldenWorkbook(text);
  return review(snapshot, { period, statusDate, today, language: "nb" });
}

function said({ result }: Review): readonly string[] {
  return result.findings.filter(({ severity }) => severity !== "note").map(({ rule, cell }) => `${rule} ${cell ?? ""}`.trim());
}

/** What a person reads below the findings. */
function unread(of: Review): readonly string[] {
  return checkAsText(of).split("\n").filter((line) => line.startsWith("Ikke lest"));
}

const INITIATIVES = `tblTiltak
| Kode | Tiltak | Tiltaksleder | Status | Totalbudsjett | Mva. |
| 1d | Endre | Kari | pågår | 100000 | inkl. |
| 5b | Reise | Ola | pågår | 200000 | inkl. |`;

test("rows that add up the others are neither initiatives nor milestones, and are counted", () => {
  const of = reviewed(`${INITIATIVES}
| SUM | | | | 300000 | |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP1 | Program | 2023-04-01 | |
| 5b | MP1 | Behov | 2023-04-01 | |
| Totalt | | | | 1 |`);
  expect(said(of)).toEqual([]);
  expect(of.programme.initiatives.map(({ code }) => code)).toEqual(["1d", "5b"]);
  expect(unread(of)).toEqual(["Ikke lest: én sumrad i tblTiltak", "Ikke lest: én sumrad i tblMilepaeler"]);
});

test("an empty table, one with headers only and a workbook without any are met with a clean result", () => {
  const none: Review["programme"]["initiatives"] = [];
  for (const text of ["tblMilepaeler\n| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |", "tblMilepaeler\n| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |\n| | | | | |"]) {
    const of = reviewed(text);
    expect([said(of), of.programme.initiatives]).toEqual([[], none]);
  }
  const nothing = review({ ...goldenWorkbook(INITIATIVES).snapshot, tables: [] }, { period: null, statusDate: null, today: dayOf(2022, 3, 9), language: "nb" });
  expect(checkAsText(nothing)).toContain("ingen tabell som Statusark kjenner igjen");
});

test("error cells among dates and amounts are one finding each, and all are counted", () => {
  const of = reviewed(`tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP1 | Behov | #REF! | |
| 1d | MP2 | #N/A | 2023-04-01 | #VALUE! |`);
  expect(said(of)).toEqual(["column/unreadable-date D2", "column/unreadable-date E3"]);
  expect(unread(of)).toEqual(["Ikke lest: 3 celler som ikke kan forstås"]);
});

test("of two columns with one title the first is read, and the other is named", () => {
  const of = reviewed(`tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert | Levert |
| 1d | MP1 | Behov | 2022-03-01 | 2022-03-01 | 2022-03-02 |`);
  expect(of.programme.milestones.at(0).slipDays).toBe(0);
  expect(unread(of)).toEqual(["Ikke lest: kolonner i tblMilepaeler: Levert (den andre med det navnet)"]);
});

test("right-to-left marks and characters of no width change neither headers, keys, dates nor amounts", () => {
  const hidden = "\u200f\u200b";
  const of = reviewed(`tblTiltak
| ${hidden}Kode | Til\u00adtak | Tiltaks\u2060leder | Status | Totalbudsjett\u200e | Mva. |
| 1d${hidden} | Endre | Kari | på\u200bgår | ${hidden}100 000 kr | inkl. |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP\u200b1 | \u05d0\u05d1 | '\u202b01.04.2023\u202c | |`);
  expect(said(of)).toEqual([]);
  expect(of.programme.initiatives.map(({ code, status, budget }) => [code, status, budget?.ore])).toEqual([["1d", "ongoing", 10_000_000]]);
  expect(of.programme.milestones.at(0).due).toBe(dayOf(2023, 4, 1));
  expect(of.programme.milestones.at(0).initiative?.code).toBe("1d");
});

test("formulas without a value in the file are one finding a column, and counted", async () => {
  const headers = ["Kode", "ID", "Beskrivelse av milepæl", "Planlagt ferdig", "Levert"];
  const file = makeXlsx([
    {
      name: "Milepæler",
      cells: {
        ...Object.fromEntries(headers.map((header, at) => [`${"ABCDE"[at] ?? ""}1`, header])),
        A2: "1d", B2: "MP1", C2: "Behov", D2: { formula: "DATE(2023,4,1)" },
        A3: "1d", B3: "MP2", C3: "Design", D3: { formula: "D2+30" },
        A4: "1d", B4: "MP3", C4: "Pilot", D4: { formula: "DATE(2023,8,1)", value: 45139 },
      },
      tables: [{ name: "tblMilepaeler", area: "A1:E4", headers }],
    },
  ]);
  const of = review(await new XlsxWorkbook(openXlsx(file)).read(), { period: null, statusDate: null, today: dayOf(2022, 3, 9), language: "nb" });
  expect(said(of)).toEqual(["column/formula-without-value"]);
  expect(unread(of)).toEqual(["Ikke lest: 2 formler uten verdi i filen"]);
});

test("hidden and filtered rows are read like the others", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Milepæler");
  sheet.addTable({
    name: "tblMilepaeler",
    ref: "A1",
    columns: ["Kode", "ID", "Beskrivelse av milepæl", "Planlagt ferdig", "Levert"].map((name) => ({ name, filterButton: true })),
    rows: [["1d", "MP1", "Behov", "01.04.2023", ""], ["1d", "MP1", "Design", "01.05.2023", ""], ["1d", "MP3", "Pilot", "31.02.2023", ""]],
  });
  sheet.getRow(3).hidden = true;
  sheet.getRow(4).hidden = true;
  const file = new Uint8Array(await book.xlsx.writeBuffer());
  const of = review(await new XlsxWorkbook(openXlsx(file)).read(), { period: null, statusDate: null, today: dayOf(2022, 3, 9), language: "nb" });
  expect(of.programme.milestones.length).toBe(3);
  expect(said(of)).toEqual(["milestone/duplicate-id B3", "column/unreadable-date D4"]);
});
