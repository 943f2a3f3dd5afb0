import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diffAsJson, diffAsText, diffReport } from "../../src/app/diff-report";
import { historyAsJson, historyAsText, historyReport, isSound } from "../../src/app/history-report";
import { programmesOf, type Programmes } from "../../src/app/programmes-of";
import { publish } from "../../src/app/publish";
import { errorsAsText, publishAsText } from "../../src/app/publish-report";
import { PublishingRefused } from "../../src/app/publishing-refused";
import { dayFromIso } from "../../src/values/calendar-date";
import { LANGUAGES, type Language } from "../../src/values/language";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { acknowledgeErrors } from "../support/acknowledge-errors";

const PERIOD = "2022-W02-09";
const TODAY = dayFromIso("2022-03-09");
const sample = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));
const asked = { period: null, by: "Kari Nordmann", today: TODAY, at: "2022-03-09 14:32", language: null };

async function published(): Promise<XlsxWorkbook> {
  const workbook = new XlsxWorkbook(openXlsx(sample));
  await acknowledgeErrors(workbook, TODAY);
  await publish(workbook, asked);
  return workbook;
}

async function programmes(workbook: XlsxWorkbook, language: Language): Promise<Programmes> {
  return programmesOf(await workbook.read(), { today: TODAY, language });
}

test("a workbook without reports has an empty history, and no difference from itself", async () => {
  const workbook = new XlsxWorkbook(openXlsx(sample));
  const told = await Promise.all(LANGUAGES.map(async (language) => {
    const own = await programmes(workbook, language);
    return [historyAsText(historyReport(own)), diffAsText(diffReport(own, PERIOD, PERIOD))];
  }));
  expect(told).toEqual([
    ["Historikken er tom.", `${PERIOD} (tabellene slik de er nå) → ${PERIOD} (tabellene slik de er nå)\nIngen forskjeller.`],
    ["Historikken er tom.", `${PERIOD} (tabellane slik dei er no) → ${PERIOD} (tabellane slik dei er no)\nIngen skilnader.`],
    ["The history is empty.", `${PERIOD} (the tables as they are now) → ${PERIOD} (the tables as they are now)\nNo differences.`],
  ]);
  const own = await programmes(workbook, "nb");
  expect(isSound(historyReport(own))).toBe(true);
  expect(JSON.parse(diffAsJson(diffReport(own, PERIOD, PERIOD), "a.xlsx"))).toEqual({
    workbook: "a.xlsx", from: { period: PERIOD, status: "tables", version: null }, to: { period: PERIOD, status: "tables", version: null }, differences: [],
  });
  expect(() => diffReport(own, PERIOD, "2021-W02-09")).toThrow("unknown period: 2021-W02-09");
  expect(own.asOf("2021-W02-09")).toBeNull();
});

test("after publishing, one changed fact and then several are told of with their cells, in each language", async () => {
  const workbook = await published();
  const stateIn = async (language: Language): Promise<string | undefined> => {
    const told = historyAsText(historyReport(await programmes(workbook, language))).split("\n");
    return told.find((line) => line.startsWith(`${PERIOD}: `))?.slice(PERIOD.length + 2);
  };
  const sentences = (): Promise<readonly unknown[]> => Promise.all(LANGUAGES.map(stateIn));
  await expect(sentences()).resolves.toEqual([
    "Versjon 1, publisert av Kari Nordmann 09.03.2022: uendret siden publisering.", "Versjon 1, publisert av Kari Nordmann 09.03.2022: uendra sidan publisering.",
    "Version 1, published by Kari Nordmann 9 Mar 2022: unchanged since publication.",
  ]);
  workbook.book.sheet("Milepæler")?.setCell(2, 3, { value: "Kartlegging" });
  await expect(sentences()).resolves.toEqual([
    "Versjon 1, publisert av Kari Nordmann 09.03.2022: 1 opplysning er endret siden publisering.", "Versjon 1, publisert av Kari Nordmann 09.03.2022: 1 opplysning er endra sidan publisering.",
    "Version 1, published by Kari Nordmann 9 Mar 2022: 1 fact has changed since publication.",
  ]);
  const report = historyReport(await programmes(workbook, "nb"));
  expect(historyAsText(report)).toContain("\n  Milepæler!C2  1d/MP1, ");
  expect(JSON.parse(historyAsJson(report, "a.xlsx"))).toMatchObject({ published: [{ period: PERIOD, version: 1, unchanged: false, differences: [{ sheet: "Milepæler", cell: "C2" }] }] });

  workbook.book.sheet("Milepæler")?.setCell(3, 3, { value: "Analyse" });
  await expect(sentences()).resolves.toEqual([
    "Versjon 1, publisert av Kari Nordmann 09.03.2022: 2 opplysninger er endret siden publisering.", "Versjon 1, publisert av Kari Nordmann 09.03.2022: 2 opplysningar er endra sidan publisering.",
    "Version 1, published by Kari Nordmann 9 Mar 2022: 2 facts have changed since publication.",
  ]);
  const diff = diffReport(await programmes(workbook, "en"), PERIOD, PERIOD);
  expect(diffAsText(diff)).toBe(`${PERIOD} (published, version 1) → ${PERIOD} (published, version 1)\nNo differences.`);
  expect(JSON.parse(diffAsJson(diff, "a.xlsx"))).toMatchObject({ from: { period: PERIOD, status: "published", version: "1" } });
});

test("a row of the history that is changed is named with its version, and the checksum no longer agrees", async () => {
  const workbook = await published();
  const table = (await workbook.read()).tables.find(({ name }) => name === "tblHistorikk");
  const [row, column] = [(table?.rows.length ?? 0) - 1, table?.headers.indexOf("Verdi") ?? -1];
  workbook.book.sheet(table?.sheet ?? "")?.setCell((table?.firstRow ?? 0) + row, (table?.firstColumn ?? 0) + column, { value: "noe annet" });
  const told = await Promise.all(LANGUAGES.map(async (language) => {
    const report = historyReport(await programmes(workbook, language));
    return { sound: isSound(report), lines: historyAsText(report).split("\n"), rows: report.editedRows };
  }));
  const sheetRow = (table?.firstRow ?? 0) + row;
  expect(told.map(({ sound, rows }) => [sound, rows])).toEqual(LANGUAGES.map(() => [false, [sheetRow]]));
  expect(told.map(({ lines }) => lines[0]?.split("  ").at(-1))).toEqual(["stemmer ikke med kontrollsummen", "stemmer ikkje med kontrollsummen", "does not agree with its checksum"]);
  expect(told.map(({ lines }) => lines.at(-1))).toEqual([
    `Rad ${String(sheetRow)} i historikken er endret etter at den ble skrevet.`, `Rad ${String(sheetRow)} i historikken er endra etter at ho vart skriven.`,
    `Row ${String(sheetRow)} of the history was changed after it was written.`,
  ]);
  expect(told[0]?.lines.find((each) => each.startsWith(`${PERIOD}: `))).toContain(" Historikken er endret etter publiseringen og stemmer ikke lenger med kontrollsummen.");
});

test("what is published is told by its sheet and checksum, and what is in the way by cell, rule and key", async () => {
  const summary = { sheet: "S 2022-01", period: "2022-01", version: 2, by: "KN", at: "2022-01-31", hash: "ab12", pages: 3 };
  expect(LANGUAGES.map((language) => publishAsText(summary, language))).toEqual([
    "S 2022-01\npublisert som versjon 2, kontrollsum ab12", "S 2022-01\npublisert som versjon 2, kontrollsum ab12", "S 2022-01\npublished as version 2, checksum ab12",
  ]);
  const refused: unknown = await publish(new XlsxWorkbook(openXlsx(sample)), asked).catch((error: unknown) => error);
  if (!(refused instanceof PublishingRefused)) throw refused;
  const lines = errorsAsText(refused.errors).split("\n");
  expect(lines).toHaveLength(refused.errors.length);
  expect(lines[0]).toMatch(/^Milepæler![A-Z]+\d+ {2}milestone\/\S+ \S+ {2}\S/);
  const [first] = refused.errors;
  if (!first) throw new Error("No error");
  expect(errorsAsText([{ ...first, sheet: null, cell: null, rule: "programme/x", key: "k", message: "Noe." }])).toBe("programme/x k  Noe.");
});

test("nothing is published once the one who asked has stopped it, whichever step it came to", async () => {
  for (const stop of ["read", "check", "build", "write"] as const) {
    const workbook = new XlsxWorkbook(openXlsx(sample));
    await acknowledgeErrors(workbook, TODAY);
    const before = await workbook.read();
    const steps: string[] = [];
    await expect(publish(workbook, { ...asked, onStep: (step) => steps.push(step) > 0 && step !== stop })).resolves.toBeNull();
    expect(steps.at(-1)).toBe(stop);
    expect(await workbook.read()).toEqual(before);
  }
});

test("without a name, and without a period, nothing is published", async () => {
  const workbook = new XlsxWorkbook(openXlsx(sample));
  await expect(publish(workbook, { ...asked, by: " " })).rejects.toMatchObject({ refusedFor: "no-name" });
  for (const sheet of ["Perioder", "Rapporter", "Økonomi"]) workbook.book.removeSheet(sheet);
  await expect(publish(workbook, asked)).rejects.toMatchObject({ refusedFor: "no-period" });
});
