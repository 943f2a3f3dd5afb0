import { isCellError, type CellValue } from "../../src/values/cell-value";
import { createCalculator } from "../../src/workbench/calculate";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { addStatusSheet, appendToTables } from "./change-workbook";
import { generatedCells } from "./generated-cells";
import { edited, type BookPlan } from "./generated-plan";
import { generatedPackage } from "./generated-package";
import { lostBetween, type Lost } from "./package-inventory";

/** What a person may do to a workbook of the plan, done. */
export function changedBook(plan: BookPlan, bytes: Uint8Array): XlsxBook {
  const book = openXlsx(bytes);
  const { edit, does } = plan;
  if (does.append) appendToTables(book);
  if (does.edit) book.sheets[edit.sheet % plan.sheets.length]!.setCell(edit.row, 1, { value: edit.value });
  if (does.add) addStatusSheet(book);
  return book;
}

function isSame(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

/** Cells that do not hold what the plan says; a formula whose value an edit made doubtful may have none, and is then worked out here. */
function wrongCells(plan: BookPlan, book: XlsxBook, when: string): string[] {
  const wrong: string[] = [];
  const calculator = createCalculator(book, () => 0);
  plan.sheets.forEach(({ name, features, amounts }, at) => {
    const sheet = book.sheet(name);
    if (!sheet) { wrong.push(`${when}: no sheet «${name}»`); return; }
    const total = features.includes("table") && features.includes("totals") ? 4 + amounts.length : 0;
    const isGrown = book.tables.some((table) => table.sheet === name && table.area.firstColumn === 8 && table.area.lastRow > 3 + amounts.length + (total > 0 ? 1 : 0));
    for (const cell of generatedCells(plan, at, [])) {
      const row = isGrown && cell.column >= 8 && cell.column <= 10 && cell.row === total ? cell.row + 2 : cell.row;
      const is = sheet.cell(row, cell.column);
      const place = `${when}: «${name}» ${String(row)}/${String(cell.column)}`;
      if ((is?.formula ?? null) !== cell.formula) wrong.push(`${place} formula ${String(is?.formula)} for ${String(cell.formula)}`);
      if (is?.awaitsExcel) {
        const worked = calculator.value(sheet, row, cell.column);
        if (calculator.isDoubtful(sheet, row, cell.column) ? !cell.isArray : !isSame(worked, cell.value)) wrong.push(`${place} works out to ${JSON.stringify(worked)}, not ${JSON.stringify(cell.value)}`);
      } else if (!isSame(is?.value ?? null, cell.value)) wrong.push(`${place} holds ${JSON.stringify(is?.value)}, not ${JSON.stringify(cell.value)}`);
    }
  });
  return wrong;
}

/** What may go: bookkeeping of the package, values that an edit made doubtful, and the ends of areas that grew. */
function mayGo({ does, sheets }: BookPlan, { part, what }: Lost): boolean {
  if (/calcChain\.xml$/.test(part)) return true;
  if (/\.rels$/.test(part)) return /^Relationship(?:$|@(?:Id|Type|Target)=.*calcChain)|^Relationship@Id=rId53$/.test(what);
  if (/^\[Content_Types\]/.test(part)) return /^Override(?:$|@.*calcChain)/.test(what);
  if (/^(?:dimension@ref|row@spans)=|@count=/.test(what)) return true;
  if (!/sheet\d+\.xml$|gen\d\.xml$|bare\d\.xml$/.test(part)) return false;
  if (does.edit || does.append) if (/^(?:v|v#.*|c@t=(?:str|b|e))$/.test(what)) return true;
  // A totals row moves down, its label as a text of its own.
  if (does.append && sheets.some(({ features }) => features.includes("totals")) && /^c@(?:t=s$|r=[HIJ]\d$)/.test(what)) return true;
  return does.append && /^(?:table@ref|autoFilter@ref|conditionalFormatting@sqref|dataValidation@sqref)=|^sqref#/.test(what);
}

/** Opens, changes, saves and opens again a workbook of the plan. Answers what was lost or is not as it should be. */
export function wrongWith(plan: BookPlan): readonly string[] {
  const bytes = generatedPackage(plan);
  const first = openXlsx(bytes);
  const wrong = wrongCells(plan, first, "as it came");
  if (Buffer.compare(first.save(), bytes) !== 0) wrong.push("not the same bytes without a change");
  const book = changedBook(plan, bytes);
  const then = plan.does.edit ? edited(plan) : plan;
  wrong.push(...wrongCells(then, book, "changed"));
  const saved = book.save();
  wrong.push(...wrongCells(then, openXlsx(saved), "opened again"));
  for (const lost of lostBetween(bytes, saved)) if (!mayGo(plan, lost)) wrong.push(`${lost.part} lost ${lost.what} (${String(lost.count)})`);
  return wrong;
}
