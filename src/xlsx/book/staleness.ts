import type { DefinedName, XlsxTable } from "../xlsx-book";
import type { OpenedSheet } from "./opened-sheet";

export class Staleness {
  constructor(
    private readonly sheets: () => readonly OpenedSheet[],
    private readonly tables: () => readonly XlsxTable[],
    private readonly names: () => readonly DefinedName[],
  ) {}

  edited(_sheet: OpenedSheet, _row: number, _column: number, _formulaChanged: boolean): void {
    void [this.sheets, this.tables, this.names];
  }

  has(_sheet: OpenedSheet, _row: number, _column: number): boolean {
    return false;
  }

  forget(): void {
    void 0;
  }

  dropValues(): void {
    void 0;
  }
}
