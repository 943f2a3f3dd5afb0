import type { Batch } from "../../src/workbook/batch";
import { areaAddress } from "../../src/workbook/address";
import { entryValidations } from "../../src/workbook/entry-help";
import type { Workbook } from "../../src/workbook/workbook";
import { cellValidations } from "../../src/xlsx/cell-validation";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { APPENDED, batchOf, CHART, HOME, homeOf, NEW_TABLE, STATUS } from "./book-of-texts";
import { savedDangers } from "./saved-dangers";

/** The column of texts that each sink wrote, and the row of its first. */
const COLUMNS = [[HOME, 1], [APPENDED, 3], [NEW_TABLE, 2], [STATUS, 1]] as const;
/** What the file may hold afterwards: the table's own calculated column, our page and fields. */
const ALLOWED = /: (?:formula 1\+1|validation AND\(N\("statusark\/entry\/date"\)=0,ISTEXT\(A\d+\)\)|link Statusark_side|name (?:Statusark_side|Merknad_[1-5]|Diagramdata_1|_xlnm\.Print_Area))$/;

/** A text as a file can hold it: XML has no lone surrogates, U+FFFE and U+FFFF. */
export function heldText(text: string): string {
  return [...text].map((character) => (/^[\ud800-\udfff\ufffe\uffff]$/.test(character) ? "\ufffd" : character)).join("");
}

/** What stands as help in each helped cell, within Excel's lengths. */
function promptsOf({ entryHelp = [] }: Batch): readonly { readonly cell: string; readonly title: string; readonly message: string }[] {
  return entryValidations(HOME, entryHelp, []).map(({ area, title, message }) => ({ cell: areaAddress(area), title, message }));
}

/** Writes the texts through a door into every kind of place, saves, opens again, and says what is not as it should be. */
export async function writeTexts(texts: readonly string[], open: (book: XlsxBook) => Workbook): Promise<readonly string[]> {
  const book = openXlsx(homeOf(texts));
  const workbook = open(book);
  await workbook.read();
  const batch: Batch = batchOf(texts);
  await workbook.commit(batch);
  const bytes = book.save();
  const wrong = savedDangers(bytes).filter((line) => !ALLOWED.test(line));
  const again = openXlsx(bytes);
  for (const [name, first] of COLUMNS) {
    texts.forEach((text, at) => {
      const cell = again.sheet(name)?.cell(first + at, 1);
      const value = cell?.value ?? "";
      if (cell && cell.formula !== null) wrong.push(`${name}: formula ${cell.formula}`);
      if (value !== heldText(text)) wrong.push(`${name}: ${JSON.stringify(text)} became ${JSON.stringify(value)}`);
    });
  }
  const chart = again.sheet(STATUS)?.charts.all.find(({ name }) => name === CHART);
  // A title has paragraphs for lines, and no way to write control characters; Excel's own has the subtitle below it.
  const told = (text: string): string => heldText(text).replace(/[\r\n]+/g, " ").replace(/[\u0000-\u0008\u000b-\u001f]/g, "\ufffd").trim();
  const title = texts[0] ?? "";
  if (!chart || !told(chart.title).startsWith(told(title))) wrong.push(`chart: ${JSON.stringify(title)} became ${JSON.stringify(chart?.title)}`);
  const home = again.sheet(HOME);
  for (const { cell, title: expected, message } of promptsOf(batch)) {
    const there = home && cellValidations(home).find(({ areas }) => areas.some((area) => areaAddress(area) === cell));
    const found = [there?.promptTitle, there?.prompt, there?.errorTitle, there?.error].map((text) => text ?? "");
    const wanted = [expected, message, expected, message].map(heldText);
    if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push(`prompt: ${JSON.stringify(wanted)} became ${JSON.stringify(found)}`);
  }
  const [own] = (await open(again).read()).ownSheets;
  // Written as it is, or as a file can hold it.
  if (![title, heldText(title)].includes(own?.marker.period ?? "-")) wrong.push(`marker: ${JSON.stringify(own?.marker.period)}`);
  return wrong;
}
