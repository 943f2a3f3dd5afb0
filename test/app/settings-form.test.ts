import { createSession } from "../../src/app/create-session";
import { dayFromIso } from "../../src/values/calendar-date";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { readFileSync } from "node:fs";
import { join } from "node:path";

test("a setting is checked, and writes its own cell alone; what is not understood writes nothing", async () => {
  const book = openXlsx(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));
  const session = createSession(new XlsxWorkbook(book), { today: dayFromIso("2022-03-09"), language: "nb", hostLanguage: null });
  await session.open();
  const changed: string[] = [];
  book.subscribe((change) => { if (change.kind === "cells") changed.push(`${change.sheet} ${String(change.area.firstRow)}:${String(change.area.lastRow)}`); });
  await expect(session.changeSetting("materiality", "mye")).resolves.toEqual(["25 000"]);
  await expect(session.changeSetting("vat", "kanskje")).resolves.toContain("inkl.");
  expect(changed).toEqual([]);
  await expect(session.changeSetting("materiality", "50 000")).resolves.toBeNull();
  expect(changed).toEqual(["Program 11:11"]);
  expect(book.sheet("Program")?.cell(11, 2)?.value).toBe(50000);
  expect(session.state().overview?.settings.find(({ name }) => name === "materiality")?.value).toBe("50000");
  await session.changeSetting("charts", "Ingen");
  expect(session.state().overview?.settings.find(({ name }) => name === "charts")).toMatchObject({ value: "Ingen", choices: ["Alle", "Gule og røde", "Ingen"] });
  await session.close();
});
