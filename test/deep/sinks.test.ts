import fc from "fast-check";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { deepRuns } from "../support/deep-runs";
import { deepSeed } from "../support/deep-seed";
import { hostileText } from "../support/hostile-text";
import { loadOfficeClient, makeGlobal } from "../support/office-client";
import { SINK_PROPERTIES } from "../support/sink-properties";
import { writeTexts } from "../support/write-texts";

const PAYLOADS = 1_000_000;
/** So many texts are written into each kind of place in one workbook, so that what costs is the texts. */
const TEXTS = 500;
const HOUR = 3_600_000;

test.each(SINK_PROPERTIES)("%s", (_, property) => {
  fc.assert(property, { numRuns: deepRuns(PAYLOADS), seed: deepSeed() });
}, 2 * HOUR);

const texts = fc.array(hostileText, { minLength: TEXTS, maxLength: TEXTS });

test("a million texts written into edits, rows, tables, status sheets and charts of a file stay texts", async () => {
  const property = fc.asyncProperty(texts, async (given) => { expect(await writeTexts(given, (book) => new XlsxWorkbook(book))).toEqual([]); });
  await fc.assert(property, { numRuns: deepRuns(PAYLOADS / TEXTS), seed: deepSeed(), endOnFailure: true });
}, 2 * HOUR);

test("a tenth as many through Excel's object model do, too", async () => {
  const client = await loadOfficeClient();
  makeGlobal(client);
  const property = fc.asyncProperty(texts, async (given) => {
    expect(await writeTexts(given, (book) => { client.open(book); return new ExcelWorkbook("nb-NO"); })).toEqual([]);
  });
  await fc.assert(property, { numRuns: deepRuns(PAYLOADS / TEXTS / 10), seed: deepSeed(), endOnFailure: true });
}, 2 * HOUR);
