import type { CellValue } from "../values/cell-value";
import type { XlsxBook, XlsxSheet } from "../xlsx/xlsx-book";
import { compileFormula, type CompiledFormula, type FormulaSurroundings } from "./formula/evaluate-formula";
import { NotEvaluated } from "./formula/syntax";
import { spellOutTables } from "./spell-out-tables";

/** Longest chain of formulas that is followed. */
const DEEPEST = 400;

const TOO_DEEP = "depth";
const COLUMNS = 16_384;

/** Results of formulas whose cached value an edit made doubtful, as far as the workbench's own small formula language reaches. */
export interface Calculator {
  /** What the cell holds: worked out where the file's value is not to be trusted; where that cannot be done, the file's value. */
  value(sheet: XlsxSheet, row: number, column: number): CellValue;
  /** The value is the file's and may be old. */
  isDoubtful(sheet: XlsxSheet, row: number, column: number): boolean;
  /** What a formula on a sheet may ask, for a conditional format; a cell that cannot be worked out throws NotEvaluated. */
  around(sheet: XlsxSheet): FormulaSurroundings;
}

const SUBTOTAL = "SUBTOTAL(";

/** `today` answers TODAY() as a serial of the workbook's date system, `language` (BCP 47) is what TEXT() writes in. Results are kept until the book changes. */
export function createCalculator(book: XlsxBook, today: () => number, language = "nb-NO"): Calculator {
  let results = new WeakMap<XlsxSheet, Map<number, CellValue | NotEvaluated>>();
  let extents = new WeakMap<XlsxSheet, { readonly rows: number; readonly columns: number }>();
  const compiled = new Map<string, CompiledFormula>();
  const underWay = new Set<string>();
  book.subscribe((change) => {
    if (change.kind === "looks") return;
    results = new WeakMap();
    extents = new WeakMap();
  });

  function compile(formula: string): CompiledFormula {
    let ready = compiled.get(formula);
    if (!ready) compiled.set(formula, (ready = compileFormula(formula)));
    return ready;
  }

  function extentOf(sheet: XlsxSheet): { readonly rows: number; readonly columns: number } {
    let extent = extents.get(sheet);
    if (!extent) {
      const used = sheet.usedArea();
      extents.set(sheet, (extent = { rows: used?.lastRow ?? 1, columns: used?.lastColumn ?? 1 }));
    }
    return extent;
  }

  function definedName(sheet: XlsxSheet, name: string): string | null {
    const named = book.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    return (named.find((each) => each.sheet === sheet.name) ?? named.find((each) => each.sheet === null))?.refersTo ?? null;
  }

  function around(sheet: XlsxSheet, at?: { readonly row: number; readonly column: number }): FormulaSurroundings {
    const named = (name: string | null): XlsxSheet | null => (name === null ? sheet : book.sheet(name));
    return {
      cell: (name, row, column) => {
        const on = named(name);
        return on ? workOut(on, row, column) : { error: "#REF!" };
      },
      ...(at ? { at } : {}),
      language,
      extent: (name) => extentOf(named(name) ?? sheet),
      isPassedOver: (name, row, column) => {
        const on = named(name);
        return on !== null && (on.isRowHidden(row) || (on.cell(row, column)?.formula?.toUpperCase().includes(SUBTOTAL) ?? false));
      },
      definedName: (name) => definedName(sheet, name),
      today: today(),
      date1904: book.date1904,
    };
  }

  function evaluate(sheet: XlsxSheet, row: number, column: number, formula: string): CellValue {
    const key = `${sheet.name}!${String(row)},${String(column)}`;
    if (underWay.has(key)) throw new NotEvaluated(key);
    if (underWay.size >= DEEPEST) throw new NotEvaluated(TOO_DEEP);
    underWay.add(key);
    try {
      const spelled = spellOutTables(formula, { sheet: sheet.name, row, column }, book.tables);
      return compile(spelled)(around(sheet, { row, column }), { rows: 0, columns: 0 }) ?? 0;
    } finally {
      underWay.delete(key);
    }
  }

  /** @throws NotEvaluated */
  function workOut(sheet: XlsxSheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (!cell?.awaitsExcel) return cell?.value ?? null;
    if (cell.formula === null || cell.isArray) throw new NotEvaluated("array");
    let known = results.get(sheet);
    if (!known) results.set(sheet, (known = new Map<number, CellValue | NotEvaluated>()));
    const key = row * COLUMNS + column;
    let result = known.get(key);
    if (result === undefined) {
      try {
        result = evaluate(sheet, row, column, cell.formula);
      } catch (problem) {
        if (!(problem instanceof NotEvaluated)) throw problem;
        if (problem.what === TOO_DEEP && underWay.size > 0) throw problem;
        result = problem;
      }
      known.set(key, result);
    }
    if (result instanceof NotEvaluated) throw result;
    return result;
  }

  function attempt(sheet: XlsxSheet, row: number, column: number): CellValue | NotEvaluated {
    try {
      return workOut(sheet, row, column);
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      return problem;
    }
  }

  return {
    value(sheet, row, column) {
      const result = attempt(sheet, row, column);
      return result instanceof NotEvaluated ? (sheet.cell(row, column)?.value ?? null) : result;
    },
    around: (sheet) => around(sheet),
    isDoubtful: (sheet, row, column) => attempt(sheet, row, column) instanceof NotEvaluated,
  };
}
