import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayFromIso } from "../../src/values/calendar-date";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { acknowledgeErrors } from "../support/acknowledge-errors";
import { builtCli } from "../support/run-cli";

const { folder, run: statusark } = builtCli();
const PERIOD = "2022-W02-09";
const TODAY = ["--today", "2022-03-09"];
const sample = join(folder, "rmr.xlsx");
const ready = join(folder, "klar.xlsx");

/** Changes a workbook file as a person would in Excel. */
async function change(file: string, work: (workbook: XlsxWorkbook) => Promise<unknown>): Promise<void> {
  const workbook = new XlsxWorkbook(openXlsx(readFileSync(file)));
  await work(workbook);
  writeFileSync(file, workbook.book.save());
}

let count = 0;
function copyOf(file: string): string {
  const own = join(folder, `kopi-${String(++count)}`);
  mkdirSync(own);
  copyFileSync(file, join(own, "program.xlsx"));
  return join(own, "program.xlsx");
}

beforeAll(async () => {
  expect(statusark(["new", sample, "--sample"])).toMatchObject({ code: 0 });
  copyFileSync(sample, ready);
  await change(ready, (workbook) => acknowledgeErrors(workbook, dayFromIso("2022-03-09")));
});

test("publishing names every open error with its cell and key, and leaves the file alone", () => {
  const file = copyOf(sample);
  const before = readFileSync(file);
  const { code, out, err } = statusark(["publish", file, "--period", PERIOD, "--by", "Kari Nordmann", ...TODAY]);
  expect(code).toBe(1);
  expect(out.trim().split("\n").length).toBeGreaterThan(1);
  expect(out).toMatch(/^Milepæler![A-Z]+\d+ {2}milestone\//m);
  expect(err).toContain("åpne feil");
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a published report is frozen: not made again without a reason, and its history tells whether it is unchanged", async () => {
  const file = copyOf(ready);
  const published = statusark(["publish", file, "--period", PERIOD, "--by", "Kari Nordmann", ...TODAY]);
  expect(published).toMatchObject({ code: 0, err: "" });
  expect(published.out).toMatch(/^S 2022-W02-09\npublisert som versjon 1, kontrollsum [0-9a-f]{64}\n$/);
  expect(readdirSync(join(file, ".."))).toEqual(["program.xlsx"]);
  const frozen = readFileSync(file);
  const again = statusark(["generate", file, "--period", PERIOD, ...TODAY]);
  expect([again.code, again.out]).toEqual([2, ""]);
  expect(again.err).toContain("publisert (versjon 1)");
  expect(again.err).toContain("--reason");
  expect(statusark(["publish", file, "--period", PERIOD, "--by", "Ola", "--lang", "en", ...TODAY]).err).toContain("--reason");
  expect(readFileSync(file).equals(frozen)).toBe(true);

  const history = statusark(["history", file, ...TODAY]);
  expect(history.code).toBe(0);
  expect(history.out).toContain("Versjon 1, publisert av Kari Nordmann 09.03.2022: uendret siden publisering.");
  expect(JSON.parse(statusark(["history", file, "--format", "json", ...TODAY]).out)).toMatchObject({
    workbook: "program.xlsx",
    versions: [{ period: PERIOD, version: "1", status: "published", by: "Kari Nordmann", at: "2022-03-09", whole: true }],
    published: [{ period: PERIOD, version: 1, unchanged: true, differences: [] }],
    editedRows: [],
  });

  await change(file, async (workbook) => {
    const table = (await workbook.read(["tblOkonomi"])).tables[0]!;
    const row = table.firstRow + table.rows.findIndex((cells) => cells.includes("1d"));
    await workbook.commit({
      edits: [
        { sheet: table.sheet, cell: `D${String(row)}`, value: 4_800_000 },
        { sheet: table.sheet, cell: `F${String(row)}`, value: 0 },
      ],
    });
  });
  const changed = statusark(["history", file, ...TODAY]);
  expect(changed.out).toMatch(/Økonomi!D\d+ {2}1d, Virkelig hittil: 4\s789\s000\skr → 4\s800\s000\skr/);

  const corrected = statusark(["generate", file, "--period", PERIOD, "--reason", "Feil beløp for 1d", ...TODAY]);
  expect(corrected).toMatchObject({ code: 0, out: "S 2022-W02-09 v2\n" });
  const second = statusark(["publish", file, "--period", PERIOD, "--by", "Ola Hansen", ...TODAY]);
  expect(second.out).toContain("S 2022-W02-09 v2\npublisert som versjon 2");
});

test("an edited row of the history is named, and the command says so by its code", async () => {
  const file = copyOf(sample);
  statusark(["generate", file, ...TODAY]);
  await change(file, async (workbook) => {
    const table = (await workbook.read(["tblHistorikk"])).tables[0]!;
    const row = table.firstRow + table.rows.findIndex((cells) => cells[4] === "5b/MP1");
    await workbook.commit({ edits: [{ sheet: table.sheet, cell: `G${String(row)}`, value: "noe annet" }] });
  });
  const { code, out } = statusark(["history", file, "--lang", "nn", ...TODAY]);
  expect(code).toBe(1);
  expect(out).toMatch(/Rad \d+ i historikken er endra/);
  expect(statusark(["check", file, ...TODAY]).out).toContain("programme/history-row-edited");
});

test("two periods are held against each other, and a period that nobody knows is refused", async () => {
  const file = copyOf(ready);
  statusark(["publish", file, "--period", PERIOD, "--by", "Kari Nordmann", ...TODAY]);
  await change(file, async (workbook) => {
    const table = (await workbook.read(["tblMilepaeler"])).tables[0]!;
    const row = table.firstRow + table.rows.findIndex((cells) => cells[0] === "1e" && cells[1] === "MP1");
    const column = String.fromCharCode(64 + table.firstColumn + table.headers.indexOf("Prognose"));
    await workbook.commit({
      edits: [{ sheet: table.sheet, cell: `${column}${String(row)}`, value: { date: "2022-04-15" } }],
      appended: [{ table: "tblPerioder", rows: [{ PeriodeID: "2022-W10-17", Fra: { date: "2022-03-07" }, Til: { date: "2022-05-01" } }] }],
    });
  });
  const { code, out } = statusark(["diff", file, "--from", PERIOD, "--to", "2022-W10-17", "--today", "2022-05-04"]);
  expect(code).toBe(0);
  expect(out).toContain(`${PERIOD} (publisert, versjon 1) → 2022-W10-17 (tabellene slik de er nå)`);
  expect(out).toContain("1e/MP1, Prognose: ikke oppgitt → 15.04.2022");
  const told = JSON.parse(statusark(["diff", file, "--from", PERIOD, "--to", PERIOD, "--format", "json", ...TODAY]).out) as object;
  expect(told).toEqual({
    workbook: "program.xlsx",
    from: { period: PERIOD, status: "published", version: "1" },
    to: { period: PERIOD, status: "published", version: "1" },
    differences: [],
  });
  const unknown = statusark(["diff", file, "--from", "2019-01", "--to", PERIOD, "--lang", "en"]);
  expect([unknown.code, unknown.out]).toEqual([2, ""]);
  expect(unknown.err).toContain("2019-01");

  const held = statusark(["generate", file, "--period", PERIOD, "--reason", "Feil", "--today", "2022-05-04"]);
  expect([held.code, held.err.includes("ikke slik de var"), held.err.includes("--as-today")]).toEqual([2, true, true]);
  expect(statusark(["generate", file, "--period", PERIOD, "--reason", "Feil", "--as-today", "--today", "2022-05-04"])).toMatchObject({ code: 0, out: "S 2022-W02-09 v2\n" });
});
