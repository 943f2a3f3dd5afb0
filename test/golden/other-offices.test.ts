import type { Review } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import { NONE } from "../../src/values/none";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { applyFix } from "../support/apply-fix";
import { goldenWorkbook } from "../support/golden-workbook";

const SETTINGS = "tblProgram\n| Innstilling | Verdi |\n| Mva. | inkl. |\n\n";

function reviewed(workbook: WorkbookSnapshot | string): Review {
  const golden = goldenWorkbook(SETTINGS);
  const snapshot = typeof workbook === "string" ? goldenWorkbook(SETTINGS + workbook).snapshot : workbook;
  return review(snapshot, { period: golden.period, statusDate: golden.statusDate, today: golden.today, language: "nb" });
}

function asked({ result }: Review): readonly string[] {
  return result.findings.filter(({ rule, severity }) => rule.startsWith("column/") || (severity === "error" && rule.startsWith("economy/"))).map(({ rule }) => rule);
}

/** The workbook after the first fix of its one question. */
function answered(text: string, label: string): Review {
  const { snapshot } = goldenWorkbook(SETTINGS + text);
  const fix = reviewed(snapshot).result.findings.flatMap(({ fixes }) => fixes).find((each) => each.label === label);
  if (!fix) throw new Error(`No fix ${label}`);
  return reviewed(applyFix(snapshot, fix));
}

const ABSOLUTE = `tblOkonomi
| Kode | Plan hittil | Virkelig hittil | Avvik | Avvik (%) |
| 1a | 100000 | 90000 | 10000 | '10 % |
| 1b | 100000 | 120000 | 20000 | '20 % |
| 1c | 100000 | 70000 | 30000 | '30 % |`;

test("deviations without a sign are asked about once, and right when they are said to be so", () => {
  expect(asked(reviewed(ABSOLUTE))).toEqual(["column/deviation-without-sign"]);
  const after = answered(ABSOLUTE, "Ja, uten fortegn");
  expect(after.programme.settings.deviationsUnsigned).toBe(true);
  expect(asked(after)).toEqual([]);
  expect(after.programme.economy.map(({ deviation }) => deviation)).toEqual([-1_000_000, 2_000_000, -3_000_000]);
  const wrong = goldenWorkbook(SETTINGS.trim() + "\n| Fortegn for avvik | uten fortegn |\n\n" + ABSOLUTE.replace("| 10000 |", "| 11000 |")).snapshot;
  expect(asked(reviewed(wrong))).toEqual(["economy/deviation-does-not-add-up"]);
});

test("a column of per cent is no amount, whatever its header's parentheses", () => {
  const of = reviewed(ABSOLUTE.replaceAll("'10 %", "'\u221226,6\u00a0%"));
  expect(of.programme.tables.economy.number("deviationShare").values[0]).toBe(-26.6);
  expect(reviewed("tblOkonomi\n| Kode | Plan hittil | Virkelig hittil | Avvik (%) |\n| 1a | 100000 | 90000 | -10 |").programme.economy[0]?.reported).toBe(NONE);
});

const FRACTIONS = `tblOkonomi
| Kode | Plan hittil | Virkelig hittil | Avvik % |
| 1a | 100000 | 90000 | -0.1 |
| 1b | 100000 | 120000 | 0.2 |`;

test("fractions are recognised by what they should be, read as per cent and asked about once", () => {
  const of = reviewed(FRACTIONS);
  expect([...of.programme.tables.economy.number("deviationShare").values]).toEqual([-10, 20]);
  expect(asked(of)).toEqual(["column/percent-as-fraction"]);
  expect(asked(answered(FRACTIONS, "Ja, brøk"))).toEqual([]);
  expect(asked(answered(FRACTIONS, "Skriv prosent"))).toEqual([]);
});

const LOOSE = `tblOkonomi
| Kode | Budsjett | Regnskap |
| 1a | 100000 | 90000 |
| 1b | 100000 | 120000 |`;

test("budget and accounts count when somebody has said what they are", () => {
  const of = reviewed(LOOSE);
  expect(asked(of)).toEqual(["column/year-or-total"]);
  expect(of.programme.economy.map(({ plan }) => plan)).toEqual([NONE, NONE]);
  const total = answered(LOOSE, "Hittil totalt");
  expect(asked(total)).toEqual([]);
  expect(total.programme.economy.map(({ deviation }) => deviation)).toEqual([-1_000_000, 2_000_000]);
  const year = answered(LOOSE, "Hittil i år");
  expect(asked(year)).toEqual([]);
  expect(year.programme.economy.map(({ deviation }) => deviation)).toEqual([NONE, NONE]);
  expect(year.programme.tables.economy.amount("yearActual").ore[0]).toBe(9_000_000);
});

test("the year to date stands beside the total without being taken for it", () => {
  const of = reviewed(`tblOkonomi
| Kode | Plan hittil i år | Virkelig hittil i år | Plan hittil totalt | Virkelig hittil totalt |
| 1a | 10000 | 9000 | 100000 | 95000 |`);
  expect(asked(of)).toEqual([]);
  expect(of.leftUnread.columns).toEqual([]);
  expect(of.programme.economy[0]).toMatchObject({ plan: 10_000_000, actual: 9_500_000 });
});
