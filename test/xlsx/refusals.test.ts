import { newXlsx } from "../../src/xlsx/new-xlsx";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { problemOf } from "../support/problem-of";
import { leastParts, packParts, REFUSED_WORKBOOKS, repack } from "../support/refused-workbooks";
import { fixtureBytes } from "../support/workbook-fixtures";

/** Opens a file and looks at everything in it. */
function readAll(bytes: Uint8Array): void {
  const book = openXlsx(bytes);
  for (const sheet of book.sheets) {
    const used = sheet.usedArea();
    for (let row = used?.firstRow ?? 1; row <= Math.min(used?.lastRow ?? 0, 200); row++) {
      for (let column = used?.firstColumn ?? 1; column <= Math.min(used?.lastColumn ?? 0, 50); column++) book.look(sheet.cell(row, column)?.style ?? 0);
    }
    void [sheet.merges, sheet.conditionalFormats, sheet.pageSetup, sheet.pageBreaks, sheet.frozen, sheet.customProperties, sheet.link(1, 1)];
  }
  void [book.tables, book.names, book.activeSheet];
}

test.each(REFUSED_WORKBOOKS)("refuses $name as $problem", ({ problem, bytes }) => {
  const file = bytes();
  const started = performance.now();
  expect(problemOf(() => openXlsx(file))).toBe(problem);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("opens a signed workbook where that is asked for", () => {
  const { bytes } = REFUSED_WORKBOOKS.find((each) => each.problem === "signed")!;
  expect(openXlsx(bytes(), { allowSigned: true }).sheets).toHaveLength(1);
});

test("a bomb that lies about its size takes no more memory than it declares", () => {
  const { bytes } = REFUSED_WORKBOOKS.find((each) => each.name.startsWith("a large zip bomb"))!;
  const file = bytes();
  const before = process.memoryUsage().arrayBuffers;
  problemOf(() => openXlsx(file));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
});

describe("a sheet's own XML that is broken is said when the sheet is read", () => {
  test.each([
    ["cut off", '<row r="1"><c r="A1"><v>1</v>'],
    ["no number", '<row r="1"><c r="A1"><v>en</v></c></row>'],
    ["a row out of range", '<row r="1048577"><c r="A1"/></row>'],
    ["a column out of range", '<row r="1"><c r="XFE1"/></row>'],
    ["a shared string that does not exist", '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ["no row", '<c r="A1"/>'],
    ["an unknown entity", '<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>'],
    ["a number too large for a character", '<row r="1"><c r="A1" t="str"><v>&#x110000;</v></c></row>'],
    ["an attribute without quotes", '<row r=1><c r="A1"/></row>'],
  ])("%s", (_, sheetData) => {
    expect(problemOf(() => {
      readAll(packParts(leastParts(sheetData)));
    })).toBe("damaged");
  });
});

test("names like __proto__ are names and nothing else", () => {
  const book = newXlsx();
  book.addSheet("__proto__").setCell(1, 1, { value: "__proto__" });
  book.setName("constructor", "__proto__!$A$1");
  const again = openXlsx(book.save());
  expect(again.sheet("__PROTO__")!.cell(1, 1)!.value).toBe("__proto__");
  expect(again.names.map((name) => name.name)).toContain("constructor");
  expect(Object.keys({})).toEqual([]);
});

/** A small generator with a seed, so that a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

test("bytes changed anywhere, in the file or in a part's text, give a reason and never a crash", () => {
  const next = random(20220302);
  const seeds = ["rich/rich.xlsx", "libraries/closedxml/UsingTables.xlsx", "libraries/sheetjs/xlsx-stream-d-date-cell.xlsx"].map(fixtureBytes);
  const allowed = ["none", "damaged", "too-large", "not-a-workbook", "not-a-zip", "encrypted", "strict", "signed"];
  for (let run = 0; run < 300; run++) {
    const bytes = seeds[run % seeds.length]!;
    const scramble = (contents: Uint8Array): Uint8Array => {
      const broken = contents.slice();
      for (let change = 0; change < 1 + next() * 3; change++) broken[Math.floor(next() * broken.length)] = Math.floor(next() * 256);
      return next() < 0.2 ? broken.slice(0, Math.floor(next() * broken.length)) : broken;
    };
    const file = run % 2 === 0 ? scramble(bytes) : repack(bytes, (_, contents) => (next() < 0.2 ? scramble(contents) : null));
    const problem = problemOf(() => {
      readAll(file);
      const book = openXlsx(file);
      book.sheets[0]!.setCell(2, 2, { value: "x" });
      readAll(book.save());
    });
    if (!allowed.includes(problem)) throw new Error(`run ${String(run)}: ${problem}`);
  }
});
