import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSample } from "../../scripts/sample/build-sample";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { sampleSnapshot } from "../support/sample-snapshot";

const snapshot = sampleSnapshot();

function table(name: string) {
  const found = snapshot.tables.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
}

test("milestones stand where the pictures of the workbench show them", () => {
  const { rows, firstRow } = table("tblMilepaeler");
  const codes = rows.map((row, index) => [firstRow + index, row[0]] as const);
  expect(codes.filter(([, code]) => code === "1d").map(([row]) => row)).toEqual([2, 3, 4, 5, 6]);
  expect(codes.filter(([, code]) => code === "1e").map(([row]) => row)).toEqual([7, 8, 9, 10, 11]);
  expect(codes.filter(([, code]) => code === "5b").map(([row]) => row)).toEqual([12, 13, 14, 15, 16]);
  expect(codes.filter(([, code]) => code === "8a").map(([row]) => row)).toEqual([17, 18, 19, 20, 21]);
});

test("what a Norwegian Excel takes as a date or a number is one, and the rest is text", () => {
  const milestones = table("tblMilepaeler");
  expect(milestones.rows[0]?.slice(3, 7)).toEqual([44180, null, null, 44182]);
  expect(milestones.rows.flat().filter((value) => typeof value === "string" && /\d\d$|\)$/.test(value) && !/^MP|utredn/.test(value))).toEqual([
    "Desember 22", "Mars 23", "(05.04.21)", "Jan-22", "Jan-22", "30.11.21 10.03.22", "31.01.22 10.03.22",
  ]);
  const economy = table("tblOkonomi");
  expect(economy.rows.map((row) => [row[2], row[3], row[5]])).toEqual([
    [4800000, 4789000, -11000],
    [50000, 34750, "- 15 250"],
    ["3,5 MNOK", "2,57 MNOK", null],
    ["500.000 kr", "350.000 kr", null],
  ]);
});

test("the twenty initiatives have the states and budgets of the report", () => {
  const rows = table("tblTiltak").rows;
  const withStatus = (status: string | null) => rows.filter((row) => row[6] === status).map(([code]) => (typeof code === "number" ? code.toString() : code));
  expect(withStatus("pågår")).toEqual(["1d", "1e", "5b"]);
  expect(withStatus("fullført").sort()).toEqual(["1a", "1b", "5", "7b", "8a", "8b"]);
  expect(withStatus(null)).toHaveLength(11);
  expect(rows.filter((row) => row[7] !== null).map((row) => [row[0], row[7], row[8]])).toEqual([
    ["1d", "4,8 MNOK inkl. mva.", "inkl."],
    ["1e", "6,6 MNOK inkl. mva.", "inkl."],
    ["5b", "3.5 MNOK", null],
    ["8a", "0,5 MNOK inkl. mva.", "inkl."],
  ]);
});

describe("the workbook in assets", () => {
  const asset = new Uint8Array(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));

  test("is what npm run sample builds, byte for byte", async () => {
    expect(Buffer.from(await buildSample()).equals(Buffer.from(asset))).toBe(true);
  });

  test("reads as the data file says, with an amount and a date as Excel shows them", async () => {
    const book = openXlsx(asset);
    const read = await new XlsxWorkbook(book, { name: "rmr-2022.xlsx", readOnly: false }).read();
    expect(read).toEqual({ ...snapshot, facts: { ...snapshot.facts, vacantSheets: [] } });
    expect(read.facts.sheets.slice(0, 9)).toEqual(["Program", "Perioder", "Tiltak", "Milepæler", "Økonomi", "Rapporter", "Risiko", "Avhengigheter", "Endringer"]);
    expect(read.tables.every(({ name }) => name.startsWith("tbl"))).toBe(true);
    expect(book.activeSheet).toBe("Program");
  });
});

test("what the report says where no table holds it is kept beside the tables", () => {
  const kept = JSON.parse(readFileSync(join(__dirname, "../../scripts/sample/rmr-2022.json"), "utf8")) as { report: { cover: { period: string }; pages: { period: string; moneyRow: string; milestoneRows: string[] }[]; roadmapItems: unknown[] } };
  expect(kept.report.cover.period).toBe("Uke 02-09");
  expect(kept.report.pages.map(({ period }) => period)).toEqual(["Uke 02 – 09", "Uke 02 – 09", "Uke 2-10 (-22)", "Uke 02 - 10"]);
  expect(kept.report.pages[2]?.moneyRow).toBe("3,5 MNOK            2,57 MNOK");
  expect(kept.report.pages.flatMap(({ milestoneRows }) => milestoneRows)).toHaveLength(20);
  expect(kept.report.roadmapItems).toHaveLength(20);
});
