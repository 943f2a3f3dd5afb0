import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, lstatSync, writeFileSync, chmodSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { contractBytes } from "../support/contract-workbook";
import { builtCli } from "../support/run-cli";

const { folder, run: statusark, start: startStatusark, file: commandLine } = builtCli();
const sample = join(folder, "rmr.xlsx");
const SHEET = "S 2022-W02-09";

beforeAll(() => {
  expect(statusark(["new", sample, "--sample"])).toMatchObject({ code: 0 });
});

let count = 0;
function copy(): string {
  const own = join(folder, `kopi-${String(++count)}`);
  mkdirSync(own);
  const file = join(own, "program.xlsx");
  copyFileSync(sample, file);
  return file;
}

async function read(file: string) {
  return new XlsxWorkbook(openXlsx(readFileSync(file))).read();
}

test("the sheet comes into the file in place, its name is printed, and the user's tables are as they were", async () => {
  const file = copy();
  chmodSync(file, 0o640);
  const was = await read(file);
  const { code, out, err } = statusark(["generate", file, "--today", "2022-03-09"]);
  expect([code, out, err]).toEqual([0, `${SHEET}\n`, ""]);
  const is = await read(file);
  expect(is.facts.sheets).toEqual([...was.facts.sheets, SHEET]);
  expect(is.ownSheets).toMatchObject([{ sheet: SHEET, marker: { period: "2022-W02-09" } }]);
  const written = ["tblMerknader", "tblHistorikk"];
  expect(is.tables.filter(({ name }) => !written.includes(name))).toEqual(was.tables.filter(({ name }) => !written.includes(name)));
  expect(is.tables.find(({ name }) => name === "tblHistorikk")?.rows[0]?.slice(0, 3)).toEqual(["2022-W02-09", "0.1", "utkast"]);
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(file, ".."))).toEqual(["program.xlsx"]);
});

test("generating again writes the same sheet over, and keeps what was written in its fields", async () => {
  const file = copy();
  statusark(["generate", file, "--today", "2022-03-09"]);
  const once = readFileSync(file);
  expect(statusark(["generate", file, "--today", "2022-03-09"]).out).toBe(`${SHEET}\n`);
  expect((await read(file)).facts.sheets.filter((sheet) => sheet.startsWith("S "))).toEqual([SHEET]);
  const again = await read(file);
  const before = await new XlsxWorkbook(openXlsx(once)).read();
  expect(again).toEqual(before);
});

test("--out writes another file and leaves the first alone", async () => {
  const file = copy();
  const before = readFileSync(file);
  const out = join(file, "..", "ut.xlsx");
  expect(statusark(["generate", file, "--out", out, "--today", "2022-03-09", "--lang", "nn"])).toMatchObject({ code: 0, out: `${SHEET}\n` });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect((await read(out)).ownSheets).toHaveLength(1);
  expect(statusark(["generate", file, "--out", join(file, "..", "ut.xlsm")]).code).toBe(2);
  expect(statusark(["generate", file, "--out", join(folder, "ingen", "ut.xlsx")]).code).toBe(2);
});

test("a file that is open in Excel or LibreOffice is refused and untouched", () => {
  for (const name of ["~$program.xlsx", ".~lock.program.xlsx#"]) {
    const file = copy();
    const before = readFileSync(file);
    writeFileSync(join(file, "..", name), "HH");
    const { code, out, err } = statusark(["generate", file]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("åpen i Excel");
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(statusark(["check", file, "--today", "2022-03-09"]).code).toBe(1);
  }
});

test("two runs at once: one writes, and the other says so", async () => {
  const file = copy();
  const runs = await Promise.all([1, 2, 3].map(() => startStatusark(["generate", file, "--today", "2022-03-09"]).ended));
  const written = runs.filter(({ code }) => code === 0);
  const refused = runs.filter(({ code }) => code === 2);
  expect(written.length).toBeGreaterThan(0);
  expect(written.length + refused.length).toBe(3);
  for (const { err } of refused) expect(err).toContain("skriver allerede");
  expect((await read(file)).ownSheets).toHaveLength(1);
  expect(readdirSync(join(file, ".."))).toEqual(["program.xlsx"]);
});

test("a running run's lock is respected, and a killed run's is taken over", () => {
  const file = copy();
  const lock = join(file, "..", ".program.xlsx.statusark-lock");
  writeFileSync(lock, `${String(process.pid)} ${hostname()}`);
  expect(statusark(["generate", file])).toMatchObject({ code: 2 });
  const dead = 2 ** 22 - 3;
  writeFileSync(lock, `${String(dead)} ${hostname()}`);
  writeFileSync(join(file, "..", ".program.xlsx.statusark-new"), "halv");
  expect(statusark(["generate", file, "--today", "2022-03-09"]).code).toBe(0);
  expect(readdirSync(join(file, ".."))).toEqual(["program.xlsx"]);
});

test("killed at any moment, the file is the old one or the new one, and the next run succeeds", async () => {
  const file = copy();
  const old = readFileSync(file);
  for (const wait of [60, 150, 250, 350, 400, 450, 500, 550, 600, 650]) {
    const { ended, kill } = startStatusark(["generate", file, "--today", "2022-03-09"]);
    setTimeout(kill, wait);
    await ended;
    const now = readFileSync(file);
    if (!now.equals(old)) expect((await new XlsxWorkbook(openXlsx(now)).read()).ownSheets).toHaveLength(1);
    copyFileSync(sample, file);
    rmSync(join(file, "..", ".program.xlsx.statusark-new"), { force: true });
  }
  expect(statusark(["generate", file, "--today", "2022-03-09"]).code).toBe(0);
  expect(existsSync(join(file, "..", ".program.xlsx.statusark-lock"))).toBe(false);
});

test("through a symbolic link, the file that it points at is updated", async () => {
  const file = copy();
  const link = join(file, "..", "lenke.xlsx");
  symlinkSync(file, link);
  expect(statusark(["generate", link, "--today", "2022-03-09"]).code).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect((await read(file)).ownSheets).toHaveLength(1);
});

test("when there is no room, the file is as it was and nothing is left beside it", () => {
  const file = copy();
  const before = readFileSync(file);
  const { status, stdout, stderr } = spawnSync("bash", ["-c", 'ulimit -f 16; exec "$@"', "bash", process.execPath, commandLine, "generate", file, "--today", "2022-03-09"], { encoding: "utf8" });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("ikke plass");
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(join(file, ".."))).toEqual(["program.xlsx"]);
});

test("a workbook whose structure is protected is refused and untouched", () => {
  const file = join(folder, "beskyttet.xlsx");
  writeFileSync(file, contractBytes({ isStructureProtected: true }));
  const { code, out, err } = statusark(["generate", file, "--today", "2022-03-09", "--lang", "en"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("protected");
  expect(readFileSync(file).equals(Buffer.from(contractBytes({ isStructureProtected: true })))).toBe(true);
});
