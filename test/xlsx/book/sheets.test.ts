import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { BookChange } from "../../../src/xlsx/xlsx-book";
import { lostBetween, packageParts } from "../../support/package-inventory";
import { problemOf } from "../../support/problem-of";
import { newErrors } from "../../support/validate-xlsx";
import { FIXTURES, fixtureBytes } from "../../support/workbook-fixtures";

jest.setTimeout(60_000);

const RICH = fixtureBytes("rich/rich.xlsx");

test("lists sheets, hidden ones too, and finds them without regard to case", () => {
  const book = openXlsx(RICH);
  expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["Milepæler", false], ["Budsjett", false], ["Pivot", false], ["Lister", true]]);
  expect(book.sheet("BUDSJETT")!.name).toBe("Budsjett");
  expect(book.sheet("Ukjent")).toBeNull();
  expect(book.isStructureProtected).toBe(true);
  expect(book.activeSheet).toBe("Milepæler");
});

test.each(["Milepæler", "milepæler"])("a sheet named %s cannot be added twice", (name) => {
  expect(problemOf(() => openXlsx(RICH).addSheet(name))).toBe("sheet-name-taken");
});

test.each(["", "a/b", "a:b", "[a]", "'a", "a'", "x".repeat(32), "history"])("«%s» is no name of a sheet", (name) => {
  expect(problemOf(() => openXlsx(RICH).addSheet(name))).toBe("refused");
});

test("a sheet that goes takes its own parts and names along, and leaves #REF! behind", async () => {
  const book = openXlsx(RICH);
  book.addSheet("Blir igjen").setCell(1, 1, { formula: "SUM(Milepæler!A5:A7)+Budsjett!C2", value: 1 });
  book.removeSheet("Milepæler");
  const saved = book.save();
  const parts = [...packageParts(saved).keys()];
  for (const part of ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "xl/comments1.xml", "xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/worksheets/_rels/sheet1.xml.rels"]) expect(parts).not.toContain(part);
  for (const part of ["xl/worksheets/sheet2.xml", "xl/tables/table2.xml", "xl/theme/theme1.xml", "xl/persons/person.xml"]) expect(parts).toContain(part);
  const again = openXlsx(saved);
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Budsjett", "Pivot", "Lister", "Blir igjen"]);
  expect(again.sheet("Blir igjen")!.cell(1, 1)).toMatchObject({ formula: "SUM(#REF!)+Budsjett!C2", awaitsExcel: true });
  expect(again.names.map((name) => [name.name, name.refersTo])).toEqual([["Rapportdato", "#REF!"], ["Slicer_Status", "#N/A"], ["Sats", "0.25"]]);
});

test("the last sheet that can be seen stays", () => {
  expect(problemOf(() => {
    newXlsx().removeSheet("Ark1");
  })).toBe("refused");
});

test("a sheet that is added and removed again leaves all parts as they were", () => {
  const book = openXlsx(RICH);
  book.addSheet("Midlertidig").setCustomProperty("a", "b");
  book.removeSheet("Midlertidig");
  const lost = lostBetween(RICH, book.save());
  expect(lost.filter(({ part, what }) => !/calcChain/.test(part + what) && !/^(?:Relationship|Override)/.test(what))).toEqual([]);
});

test("a sheet's new name is taken up by formulas, names, links, charts and pivot tables", async () => {
  const book = openXlsx(RICH);
  book.renameSheet("Milepæler", "Kari's plan");
  book.renameSheet("Budsjett", "Økonomi");
  const sheet = book.sheet("kari's plan")!;
  expect(sheet.link(6, 2)).toBe("Økonomi!A1");
  expect(book.names.find((name) => name.name === "Rapportdato")!.refersTo).toBe("'Kari''s plan'!$B$2");
  expect(book.tables.map((table) => table.sheet)).toEqual(["Kari's plan", "Økonomi"]);
  const parts = packageParts(book.save());
  const all = [...parts].filter(([name]) => /\.xml$/.test(name) && !name.startsWith("docProps")).map(([, bytes]) => new TextDecoder().decode(bytes)).join("");
  expect(all).not.toMatch(/Milepæler'?!/);
  expect(all).not.toContain('sheet="Budsjett"');
  expect(await newErrors(RICH, book.save())).toEqual([]);
});

test("the sheet that is shown first can be chosen", () => {
  const book = openXlsx(RICH);
  book.activate("pivot");
  const again = openXlsx(book.save());
  expect(again.activeSheet).toBe("Pivot");
  const parts = packageParts(book.save());
  const selected = [1, 2, 3].map((number) => /tabSelected="1"/.test(new TextDecoder().decode(parts.get(`xl/worksheets/sheet${String(number)}.xml`))));
  expect(selected).toEqual([false, false, true]);
});

test("names are set, changed and removed by scope", () => {
  const book = openXlsx(RICH);
  book.setName("Rapportdato", "'Milepæler'!$B$3");
  book.setName("Lokal", "1", "Budsjett");
  book.removeName("Sats");
  const names = openXlsx(book.save()).names;
  expect(names.find((name) => name.name === "Rapportdato")!.refersTo).toBe("'Milepæler'!$B$3");
  expect(names.find((name) => name.name === "Lokal")).toEqual({ name: "Lokal", refersTo: "1", sheet: "Budsjett", hidden: false });
  expect(names.some((name) => name.name === "Sats")).toBe(false);
  for (const bad of ["A1", "R1C1", "to ord", "1a", "", "Budsjett"]) {
    expect(problemOf(() => {
      book.setName(bad, "1");
    })).toBe("refused");
  }
});

test("tells its listeners what changed, until they have had enough", () => {
  const book = openXlsx(RICH);
  const heard: BookChange[] = [];
  const stop = book.subscribe((change) => heard.push(change));
  book.sheets[0]!.setCell(5, 10, { value: 1 });
  book.sheets[0]!.setColumnWidth(1, 40);
  book.addSheet("Ny");
  stop();
  book.addSheet("Nyere");
  expect(heard).toEqual([
    { kind: "cells", sheet: "Milepæler", area: { firstRow: 5, lastRow: 5, firstColumn: 10, lastColumn: 10 } },
    { kind: "looks", sheet: "Milepæler" },
    { kind: "structure" },
  ]);
});

test.each(FIXTURES)("%s: one sheet after another is renamed and removed without harm", (name) => {
  const book = openXlsx(fixtureBytes(name));
  book.addSheet("Siste");
  for (const sheet of [...book.sheets].slice(0, -1)) {
    book.renameSheet(sheet.name, `${sheet.name.slice(0, 20)} ny`);
    openXlsx(book.save());
    book.removeSheet(sheet.name);
    openXlsx(book.save());
  }
  const again = openXlsx(book.save());
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Siste"]);
  expect(again.tables).toEqual([]);
});
