import { openXlsx } from "../../src/xlsx/open-xlsx";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { seeded } from "../bench/generate-programme";
import { repack } from "./refused-workbooks";
import { FIXTURES, fixtureBytes } from "./workbook-fixtures";

/** Milliseconds and bytes that one file may take. */
const LONGEST = 5000;
const MOST = 300 * 1024 * 1024;
/** Larger fixtures say nothing new and cost most of the time. */
const LARGEST = 60_000;

function bruised(bytes: Uint8Array, random: () => number): Uint8Array {
  const broken = bytes.slice();
  const changes = 1 + Math.floor(random() * 4);
  for (let change = 0; change < changes && broken.length > 0; change++) {
    const at = Math.floor(random() * broken.length);
    broken[at] = (broken[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return random() < 0.2 ? broken.slice(0, Math.floor(random() * broken.length)) : broken;
}

function readAndChange(bytes: Uint8Array): void {
  const book = openXlsx(bytes);
  for (const sheet of book.sheets) {
    const used = sheet.usedArea();
    for (let row = used?.firstRow ?? 1; row <= Math.min(used?.lastRow ?? 0, 60); row++) {
      for (let column = used?.firstColumn ?? 1; column <= Math.min(used?.lastColumn ?? 0, 20); column++) book.look(sheet.cell(row, column)?.style ?? 0);
    }
  }
  book.sheets[0]?.setCell(2, 2, { value: "x" });
  book.save();
}

/**
 * Files with bits turned over or an end cut off, in the package or inside one of its parts, one after another in this
 * process. Each is read, changed and saved, or refused with a reason. Answers what else happened.
 */
export async function mutateFiles(runs: number, seed: number): Promise<readonly string[]> {
  const random = seeded(seed);
  const files = FIXTURES.filter((name) => fixtureBytes(name).length <= LARGEST);
  const wrong: string[] = [];
  for (let run = 0; run < runs && wrong.length < 20; run++) {
    const name = files[Math.floor(random() * files.length)] ?? "";
    const bytes = fixtureBytes(name);
    const isInside = random() < 0.6;
    const file = isInside ? repack(bytes, (_, contents) => (random() < 0.25 ? bruised(contents, random) : null)) : bruised(bytes, random);
    const say = (what: string): void => { wrong.push(`seed ${String(seed)}, run ${String(run)}, ${name}: ${what}`); };
    const started = performance.now();
    try {
      readAndChange(file);
      if (run % 10 === 0) await new XlsxWorkbook(openXlsx(file)).read();
    } catch (error) {
      if (!(error instanceof WorkbookError)) say(String(error));
    }
    if (performance.now() - started > LONGEST) say(`took ${String(Math.round(performance.now() - started))} ms`);
    if (run % 50 === 0 && process.memoryUsage().arrayBuffers > MOST) say("took more than 300 MB");
  }
  return wrong;
}
