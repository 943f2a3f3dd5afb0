import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { review } from "../../src/app/review";
import { dayFromIso, type Day } from "../../src/values/calendar-date";
import { statusSheet } from "../../src/views/status-sheet/status-sheet";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { generateProgramme } from "../bench/generate-programme";
import { goldenWorkbook } from "../support/golden-workbook";
import { bookOfReports } from "../support/later-reports";
import { sampleSnapshot } from "../support/sample-snapshot";
import { readPng, readPpm, writePng, type Picture } from "../support/small-png";

const reviewed = resolve(__dirname, "../../docs/pictures/status-sheet");
const today = dayFromIso("2022-03-14");
const DOTS_PER_INCH = 96;
/** Of 255: pixels that differ by more are seen. */
const SEEN = 48;
/** Share of the pixels that may be seen to differ: another version of LibreOffice moves a line by a hair. */
const TOLERANCE = 0.02;

const NEARLY_EMPTY = `tblMilepaeler
| Tiltak | Milepæl | Planlagt ferdig | Levert |
| Ny telefonløsning | Anskaffelse | 2022-02-15 | 2022-02-18 |
| Ny telefonløsning | Innføring | 2022-06-30 | |`;

/** LibreOffice's set-up for a Norwegian reader, as Excel's is on such a machine: «4 800 000», not «4,800,000». */
const NORWEGIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item></oor:items>`;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "status-sheet-"));
  mkdirSync(join(folder, "profile/user"), { recursive: true });
  writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), NORWEGIAN);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function sheetAlone(snapshot: WorkbookSnapshot, day: Day): Promise<Uint8Array> {
  const { programme } = review(snapshot, { period: null, statusDate: null, today: day, language: "nb" });
  const book = newXlsx();
  await new XlsxWorkbook(book).commit({ sheets: [statusSheet(programme)] });
  for (const { name } of [...book.sheets]) if (!name.startsWith("S ")) book.removeSheet(name);
  return book.save();
}

/** The first pages, as LibreOffice prints them. */
function pages(name: string, bytes: Uint8Array, most: number): readonly Picture[] {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, "sheet.xlsx"), bytes);
  const office = spawnSync("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "pdf", "--outdir", place, join(place, "sheet.xlsx")], { encoding: "utf8" });
  if (office.error) throw new Error("These tests need LibreOffice Calc (soffice).", { cause: office.error });
  const drawn = spawnSync("pdftoppm", ["-r", String(DOTS_PER_INCH), "-l", String(most), join(place, "sheet.pdf"), join(place, "page")]);
  if (drawn.error) throw new Error("These tests need pdftoppm of poppler-utils.", { cause: drawn.error });
  return readdirSync(place).filter((file) => file.endsWith(".ppm")).sort().map((file) => readPpm(readFileSync(join(place, file))));
}

function seenToDiffer(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let seen = 0;
  for (let at = 0; at < a.pixels.length; at += 3) {
    const differs = [0, 1, 2].some((part) => Math.abs((a.pixels[at + part] ?? 0) - (b.pixels[at + part] ?? 0)) > SEEN);
    if (differs) seen++;
  }
  return seen / (a.width * a.height);
}

const cases: readonly (readonly [string, () => WorkbookSnapshot | Promise<WorkbookSnapshot>, number, Day])[] = [
  ["sample", sampleSnapshot, 7, today],
  ["large", () => generateProgramme(600), 3, today],
  ["nearly-empty", () => goldenWorkbook(NEARLY_EMPTY).snapshot, 2, today],
  // What changed, trends and charts; reports before it stand in its history.
  ["fourth-report", async () => new XlsxWorkbook(await bookOfReports(4, [], false)).read(), 8, dayFromIso("2022-08-24")],
];

test.each(cases)("the %s programme's status sheet looks as it was reviewed", async (name, snapshot, most, day) => {
  const drawn = pages(name, await sheetAlone(await snapshot(), day), most);
  expect(drawn.length).toBeGreaterThan(0);
  mkdirSync(reviewed, { recursive: true });
  for (const [at, picture] of drawn.entries()) {
    const file = join(reviewed, `${name}-${String(at + 1)}.png`);
    if (process.env.UPDATE_PICTURES || !existsSync(file)) {
      writeFileSync(file, writePng(picture));
      if (!process.env.UPDATE_PICTURES) throw new Error(`There was no reviewed picture ${file}; look at the one that was drawn.`);
    }
    expect({ page: at + 1, differs: seenToDiffer(picture, readPng(readFileSync(file))) <= TOLERANCE }).toEqual({ page: at + 1, differs: true });
  }
  expect(readdirSync(reviewed).filter((file) => file.startsWith(`${name}-`))).toHaveLength(drawn.length);
}, 300_000);

test("a picture reads back as it was written", () => {
  const picture = { width: 2, height: 2, pixels: Uint8Array.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9]) };
  expect(readPng(writePng(picture))).toEqual(picture);
  expect(seenToDiffer(picture, { ...picture, pixels: Uint8Array.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 200, 9, 9]) })).toBe(0.25);
});
