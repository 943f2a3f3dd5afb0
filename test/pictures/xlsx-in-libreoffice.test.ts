import fc from "fast-check";
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isCellError } from "../../src/values/cell-value";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { planFile } from "../../src/xlsx/made/plan-file";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { addStatusSheet, appendToTables, NEW_SHEET, NEW_TEXT, plainCell } from "../support/change-workbook";
import { generatedCells } from "../support/generated-cells";
import { changedBook } from "../support/generated-fidelity";
import { generatedPackage } from "../support/generated-package";
import { bookPlan, edited, type BookPlan } from "../support/generated-plan";
import { SHEET_PLANS } from "../support/sheet-plans";
import { FIXTURES, fixtureBytes } from "../support/workbook-fixtures";

jest.setTimeout(600_000);

/** Its profile is made to recompute every formula on loading. */
const RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item></oor:items>';

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  mkdirSync(join(folder, "profile/user"), { recursive: true });
  writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), RECALCULATE);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Lets LibreOffice open the files and save them as its own .xlsx, in one run. */
function through(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const inside = join(folder, "in");
  const outside = join(folder, "out");
  for (const place of [inside, outside]) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
  }
  const names = [...files.keys()];
  names.forEach((name, index) => {
    writeFileSync(join(inside, `${String(index)}.xlsx`), files.get(name)!);
  });
  const { status, stderr } = spawnSync("soffice", [
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", outside,
    ...names.map((_, index) => join(inside, `${String(index)}.xlsx`)),
  ], { encoding: "utf8", timeout: 500_000 });
  if (status !== 0) throw new Error(`soffice ended with ${String(status)}: ${stderr}`);
  return new Map(names.map((name, index) => [name, new Uint8Array(readFileSync(join(outside, `${String(index)}.xlsx`)))]));
}

/** LibreOffice writes truth values as formulas, drops empty texts, reads ISO dates to the second and times as text, and refreshes pivot tables. */
function isKept(name: string, sheet: string, value: unknown): boolean {
  return typeof value !== "boolean" && value !== "" && !/date_iso|-d-date/.test(name) && !/pivot/i.test(sheet);
}

/** Constants of a book by address. */
function constants(book: XlsxBook): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of book.sheets) {
    const used = sheet.usedArea();
    for (let row = used?.firstRow ?? 1; row <= Math.min(used?.lastRow ?? 0, 300); row++) {
      for (let column = used!.firstColumn; column <= Math.min(used!.lastColumn, 60); column++) {
        const cell = sheet.cell(row, column);
        if (!cell || cell.formula !== null || cell.isArray || cell.value === null || isCellError(cell.value)) continue;
        const value = typeof cell.value === "number" ? Number(cell.value.toPrecision(12)) : typeof cell.value === "string" ? cell.value.replaceAll("\r", "") : cell.value;
        found.set(`${sheet.name}!${String(row)},${String(column)}`, value);
      }
    }
  }
  return found;
}

function changed(bytes: Uint8Array): Uint8Array {
  const book = openXlsx(bytes);
  const { sheet, row, column } = plainCell(book);
  sheet.setCell(row, column, { value: NEW_TEXT });
  appendToTables(book);
  addStatusSheet(book);
  return book.save();
}

test("LibreOffice opens every workbook that was changed and saved, with the values that we read", () => {
  const saved = new Map(FIXTURES.map((name) => [name, changed(fixtureBytes(name))]));
  const seen = through(saved);
  const different: unknown[] = [];
  for (const name of FIXTURES) {
    const ours = constants(openXlsx(saved.get(name)!));
    const theirs = openXlsx(seen.get(name)!);
    const read = constants(theirs);
    for (const [key, value] of ours) if (isKept(name, key, value) && read.get(key) !== value) different.push([name, key, value, read.get(key)]);
    expect([name, theirs.sheet(NEW_SHEET)?.cell(2, 1)?.value]).toEqual([name, "=1+1"]);
  }
  expect(different).toEqual([]);
});

test("LibreOffice opens the file of a status sheet of its own, with its values and charts", async () => {
  const plans = SHEET_PLANS.filter(([name]) => name !== "hostile texts");
  const made = new Map(await Promise.all(plans.map(async ([name, plan]) => [name, await planFile(await plan())] as const)));
  const seen = through(made);
  for (const [name] of plans) {
    const [ours, theirs] = [openXlsx(made.get(name)!), openXlsx(seen.get(name)!)];
    expect([name, constants(theirs)]).toEqual([name, constants(ours)]);
    expect([name, theirs.sheets[0]?.charts.all.map(({ title }) => title)]).toEqual([name, ours.sheets[0]?.charts.all.map(({ title }) => title)]);
  }
});

test("formulas give the same in LibreOffice after rows were inserted above, within and below what they read", () => {
  const names = ["rich/rich.xlsx", "real/tpm-handbook/Project Plan.xlsx", "real/prosjektportalen/Gevinstberegninger.xlsx", "libraries/closedxml/UsingTables.xlsx"];
  const moved = new Map<string, Uint8Array>();
  for (const name of names) {
    const book = openXlsx(fixtureBytes(name));
    for (const sheet of book.sheets) {
      sheet.insertRows(1, 3);
      sheet.insertRows(9, 1);
    }
    moved.set(`${name} moved`, book.save());
    moved.set(name, fixtureBytes(name));
  }
  const seen = through(moved);
  let compared = 0;
  for (const name of names) {
    const before = openXlsx(seen.get(name)!);
    const after = openXlsx(seen.get(`${name} moved`)!);
    for (const sheet of before.sheets) {
      const used = sheet.usedArea();
      for (let row = used?.firstRow ?? 1; row <= (used?.lastRow ?? 0); row++) {
        for (let column = used!.firstColumn; column <= used!.lastColumn; column++) {
          const cell = sheet.cell(row, column);
          const formula = cell?.formula ?? null;
          if (formula === null || /TODAY|NOW|RAND|ROW|CELL/.test(formula)) continue;
          const now = after.sheet(sheet.name)!.cell(row + (row >= 6 ? 4 : 3), column);
          expect([name, sheet.name, row, column, now?.value]).toEqual([name, sheet.name, row, column, cell!.value]);
          compared++;
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(100);
});

/** A plan in a form that LibreOffice reads: it finds no part by a target through "./" or in another case. */
function readable(plan: BookPlan): BookPlan {
  return { ...plan, features: plan.features.filter((each) => each !== "dottedTargets" && each !== "otherCase"), does: { ...plan.does, edit: true } };
}

test("formulas of workbooks of any make, changed and saved, come out in LibreOffice as they do here", () => {
  const plans = new Map(fc.sample(bookPlan, { numRuns: 60, seed: 20220309 }).map((plan, at) => [String(at), readable(plan)]));
  const seen = through(new Map([...plans].map(([name, plan]) => [name, changedBook(plan, generatedPackage(plan)).save()])));
  const different: unknown[] = [];
  let compared = 0;
  for (const [name, plan] of plans) {
    const theirs = openXlsx(seen.get(name)!);
    const then = edited(plan);
    then.sheets.forEach((sheet, at) => {
      for (const { row, column, value, formula, isArray } of generatedCells(then, at, [])) {
        // The totals row may have moved; LibreOffice's own tables are not looked at.
        if (column > 6 || (formula === null && !isArray)) continue;
        const is = theirs.sheet(sheet.name)?.cell(row, column)?.value;
        // It may write a truth value as a number.
        const [got, wanted] = [is, value].map((each) => (isCellError(each) ? each.error : typeof each === "boolean" ? Number(each) : each));
        compared++;
        if (got !== wanted) different.push([name, sheet.name, row, column, formula, wanted, got]);
      }
    });
  }
  expect(different).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});
