import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, type GenerationOptions } from "../../src/app/generate";
import { GenerationHeld } from "../../src/app/generation-held";
import { publish } from "../../src/app/publish";
import { PublishingRefused } from "../../src/app/publishing-refused";
import { review } from "../../src/app/review";
import { allSnapshots } from "../../src/model/history";
import { historyRows } from "../../src/model/history-rows";
import type { Programme } from "../../src/model/programme";
import { dayFromIso } from "../../src/values/calendar-date";
import type { EditValue } from "../../src/workbook/batch";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import { cellAddress } from "../../src/workbook/address";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { acknowledgeErrors } from "../support/acknowledge-errors";

const SAMPLE = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));
const TODAY = dayFromIso("2022-03-09");
const PERIOD = "2022-W02-09";

function opened(bytes: Uint8Array = SAMPLE): XlsxWorkbook {
  return new XlsxWorkbook(openXlsx(bytes));
}

const asked: GenerationOptions = { period: null, today: TODAY, at: "2022-03-09 10:00", language: null };

async function tableOf(workbook: XlsxWorkbook, name: string): Promise<TableSnapshot> {
  const table = (await workbook.read([name])).tables[0];
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

async function programmeOf(workbook: XlsxWorkbook, period: string | null = null): Promise<Programme> {
  return review(await workbook.read(), { period, statusDate: null, today: TODAY, language: null }).programme;
}

/** Writes over one cell as a person would. */
async function edit(workbook: XlsxWorkbook, name: string, row: number, header: string, value: EditValue): Promise<void> {
  const table = await tableOf(workbook, name);
  await workbook.commit({ edits: [{ sheet: table.sheet, cell: cellAddress(table.firstRow + row, table.firstColumn + table.headers.indexOf(header)), value }] });
}

async function versions(workbook: XlsxWorkbook): Promise<readonly string[]> {
  return allSnapshots(await programmeOf(workbook)).map(({ period, version, draft, published }) => `${period} ${String(version)}.${String(draft)} ${published ? "published" : "draft"}`);
}

describe("generating", () => {
  it("leaves one copy after ten clicks, also of what was saved in between and made in another language", async () => {
    let workbook = opened();
    for (let click = 0; click < 10; click++) {
      const summary = await generate(workbook, { ...asked, at: `2022-03-09 10:0${String(click)}`, ...(click % 3 === 2 ? { language: "en" } : {}) });
      expect(summary?.isRecorded).toBe(click === 0);
      if (click % 4 === 3) workbook = opened(workbook.book.save());
    }
    expect(await versions(workbook)).toEqual([`${PERIOD} 0.1 draft`]);
  });

  it("adds a copy below the last row when the report says something new, and never touches what stands there", async () => {
    const workbook = opened();
    await generate(workbook, asked);
    const before = (await tableOf(workbook, "tblHistorikk")).rows;
    await edit(workbook, "tblMilepaeler", 0, "Prognose", { date: "2022-05-31" });
    expect((await generate(workbook, { ...asked, at: "2022-03-10 09:00" }))?.isRecorded).toBe(true);
    const after = (await tableOf(workbook, "tblHistorikk")).rows;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(await versions(workbook)).toEqual([`${PERIOD} 0.1 draft`, `${PERIOD} 0.2 draft`]);
  });

  it("records what the report says, each row with a hash that holds after saving", async () => {
    const workbook = opened();
    await generate(workbook, asked);
    const programme = await programmeOf(opened(workbook.book.save()));
    const rows = historyRows(programme);
    expect(rows.length).toBeGreaterThan(250);
    expect(rows.filter(({ state }) => state !== "intact")).toEqual([]);
    expect(rows.find(({ key, field }) => key === "1d" && field === "initiative.actual")).toMatchObject({ value: "4789000" });
    expect(allSnapshots(programme)[0]?.isWhole).toBe(true);
  });

  it("makes the history table where the workbook has none, beside a sheet that has its name", async () => {
    const workbook = opened();
    const { sheet } = await tableOf(workbook, "tblHistorikk");
    workbook.book.removeSheet(sheet);
    workbook.book.addSheet("rapporthistorikk").setCell(1, 1, { value: "Notater" });
    await generate(workbook, asked);
    expect(await tableOf(workbook, "tblHistorikk")).toMatchObject({ sheet: "Rapporthistorikk2" });
    expect(await versions(workbook)).toEqual([`${PERIOD} 0.1 draft`]);
  });
});

it("makes the history table on a sheet of its name that holds nothing, or only what was begun of it", async () => {
  const workbook = opened();
  const { book } = workbook;
  book.removeSheet((await tableOf(workbook, "tblHistorikk")).sheet);
  const begun = book.addSheet("Rapporthistorikk");
  begun.setCustomProperty("statusark", JSON.stringify(["table-begun", "tblHistorikk"]));
  begun.setCell(4, 2, { value: "2022-W02-09" });
  await generate(workbook, asked);
  expect(await tableOf(workbook, "tblHistorikk")).toMatchObject({ sheet: "Rapporthistorikk" });
  expect(historyRows(await programmeOf(workbook)).filter(({ state }) => state !== "intact")).toEqual([]);
  expect(begun.customProperties.size).toBe(0);
  expect((await workbook.read()).candidates).toEqual([]);
});

it("never takes a sheet for begun on which the table stands, whatever the sheet says", async () => {
  const workbook = opened();
  await generate(workbook, asked);
  const { sheet } = await tableOf(workbook, "tblHistorikk");
  workbook.book.sheet(sheet)?.setCustomProperty("statusark", JSON.stringify(["table-begun", "tblHistorikk"]));
  const { rows } = await tableOf(workbook, "tblHistorikk");
  expect((await workbook.read()).facts.vacantSheets).not.toContain(sheet);
  await generate(workbook, asked);
  expect((await tableOf(workbook, "tblHistorikk")).rows).toEqual(rows);
  expect(workbook.book.sheet(sheet)?.customProperties.size).toBe(0);
});

describe("publishing", () => {
  it("names the open errors, and writes nothing until each is acknowledged", async () => {
    const workbook = opened();
    const before = workbook.book.save();
    const refused = await publish(workbook, { ...asked, by: "Kari Nordmann" }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PublishingRefused);
    expect((refused as PublishingRefused).errors.length).toBeGreaterThan(1);
    expect((refused as PublishingRefused).sentence("nb")).toContain("åpne feil");
    expect(workbook.book.save()).toEqual(before);
  });

  it("freezes the report: version 1, who, when, and a hash that stands in the footer", async () => {
    const workbook = opened();
    await generate(workbook, asked);
    await acknowledgeErrors(workbook, TODAY);
    const summary = await publish(workbook, { ...asked, by: "  Kari Nordmann ", at: "2022-03-11 12:30" });
    expect(summary).toMatchObject({ sheet: `S ${PERIOD}`, version: 1, by: "Kari Nordmann", at: "2022-03-11 12:30" });
    const programme = await programmeOf(workbook, PERIOD);
    expect(allSnapshots(programme).at(-1)).toMatchObject({ published: true, version: 1, by: "Kari Nordmann", at: "2022-03-11 12:30", checksum: summary?.hash, isWhole: true });
    expect(programme.period?.published).toBe(true);
    const xml = Buffer.from(workbook.book.save());
    expect(summary?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(xml.length).toBeGreaterThan(0);
    expect(workbook.book.sheet(`S ${PERIOD}`)?.pageSetup.oddFooter).toContain(summary?.hash.slice(0, 8));
  });

  it("asks for a name", async () => {
    await expect(publish(opened(), { ...asked, by: " " })).rejects.toMatchObject({ refusedFor: "no-name" });
  });

  it("is never written over: a correction becomes version 2 beside it, with its reason", async () => {
    const workbook = opened();
    await acknowledgeErrors(workbook, TODAY);
    await publish(workbook, { ...asked, by: "Kari Nordmann" });
    const frozen = workbook.book.sheet(`S ${PERIOD}`)?.cell(1, 1)?.value;
    const period = { ...asked, period: PERIOD };
    await expect(generate(workbook, period)).rejects.toBeInstanceOf(GenerationHeld);
    await expect(publish(workbook, { ...period, by: "Kari Nordmann" })).rejects.toMatchObject({ refusedFor: "no-reason" });
    const draft = await generate(workbook, { ...period, reason: "Feil beløp for 1d" });
    expect(draft).toMatchObject({ sheet: `S ${PERIOD} v2`, version: 2, isRecorded: true });
    expect(await generate(workbook, period)).toMatchObject({ sheet: `S ${PERIOD} v2`, isRecorded: false });
    await publish(workbook, { ...period, by: "Ola Hansen" });
    const published = allSnapshots(await programmeOf(workbook, PERIOD)).filter((each) => each.published);
    expect(published.map(({ version, by, reason }) => [version, by, reason])).toEqual([[1, "Kari Nordmann", ""], [2, "Ola Hansen", "Feil beløp for 1d"]]);
    expect((await workbook.read()).ownSheets.map(({ sheet, marker }) => [sheet, marker.version])).toEqual([[`S ${PERIOD}`, 1], [`S ${PERIOD} v2`, 2]]);
    expect(workbook.book.sheet(`S ${PERIOD}`)?.cell(1, 1)?.value).toBe(frozen);
  });
});
