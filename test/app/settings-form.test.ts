import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { dayFromIso } from "../../src/values/calendar-date";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { readFileSync } from "node:fs";
import { join } from "node:path";

async function open(language: "nb" | "en"): Promise<{ session: Session; book: ReturnType<typeof openXlsx> }> {
  const book = openXlsx(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));
  const session = createSession(new XlsxWorkbook(book), { today: dayFromIso("2022-03-09"), language, hostLanguage: null });
  await session.open();
  return { session, book };
}

test("a choice reads in the reader's language, whatever the workbook's word for it", async () => {
  const { session } = await open("en");
  const field = (name: string): unknown => session.state().overview?.settings.find((each) => each.name === name);
  await session.changeSetting("charts", "Gule og røde");
  expect(field("charts")).toMatchObject({ value: "Yellow and red", choices: ["All", "Yellow and red", "None"] });
  await expect(session.changeSetting("profile", "everything")).resolves.toEqual(["essential", "full"]);
  await session.close();
});

test("a rule is turned off where its finding stands, listed in the settings, and turned on again", async () => {
  const { session } = await open("nb");
  const rule = "initiative/status-against-milestones";
  const total = (): number => session.state().overview?.total ?? 0;
  const own = (): number => session.state().overview?.groups.flatMap(({ findings }) => findings).filter((each) => each.rule === rule).length ?? 0;
  const before = total();
  const count = own();
  expect(count).toBeGreaterThan(0);
  expect(session.ruleFields(rule)).toEqual([{ name: rule, unit: "level", value: "", standard: null, choices: ["av", "merknad", "varsel", "feil"] }]);
  await expect(session.changeRule(rule, "borte")).resolves.toEqual(["av", "merknad", "varsel", "feil"]);
  expect(session.state().overview?.ruleSettings).toEqual([]);
  await expect(session.changeRule(rule, "av")).resolves.toBeNull();
  expect([total(), own()]).toEqual([before - count, 0]);
  expect(session.state().overview?.ruleSettings).toMatchObject([{ name: rule, value: "av" }]);
  await session.changeRule(rule, "");
  expect(total()).toBe(before);
  expect(session.state().overview?.ruleSettings).toEqual([]);
  await session.close();
});

test("a limit is read as its rule reads it, and refused with an example", async () => {
  const { session } = await open("nb");
  const [, share] = session.ruleFields("column/deviation-sign");
  expect(share).toEqual({ name: "column/deviation-sign.share", unit: "share", value: "", standard: 0.8, choices: [] });
  await expect(session.changeRule("column/deviation-sign.share", "mye")).resolves.toEqual(["25 %", "0,25"]);
  await expect(session.changeRule("column/deviation-sign.share", "60 %")).resolves.toBeNull();
  expect(session.state().overview?.ruleSettings).toMatchObject([{ name: "column/deviation-sign.share", value: "60 %" }]);
  await session.close();
});

test("a setting is checked, and writes its own cell alone; what is not understood writes nothing", async () => {
  const { session, book } = await open("nb");
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
