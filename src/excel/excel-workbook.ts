import type { CellReference } from "../workbook/address";
import type { Batch, CommitAnswer } from "../workbook/batch";
import type { StandingCharts } from "../workbook/own-charts";
import { MARKER_KEY } from "../workbook/own-sheet";
import { sheetLooks } from "../workbook/page-looks";
import type { Marks } from "../workbook/marks";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { Workbook, WorkbookChange } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { blankSheets } from "./blank-sheets";
import { askPrevious, takeBack, writeEdits, writeRestored } from "./commit-edits";
import { askGround, askRoom, removeLast, writeAppended, writeTable } from "./commit-rows";
import { askBlock, makeTable } from "./convert-cells";
import { layEntryHelp } from "./entry-help";
import { NO_HELP } from "./own-validations";
import { paintMarks } from "./paint-marks";
import { NOTHING } from "./read-own-sheet";
import { remember } from "./remember";
import { isVacant, readTables, readWorkbook, type ReadMemory } from "./read-workbook";
import type { Clock } from "./clock";
import { Batches } from "./run-batch";
import { MOST_BYTES, TripLoad } from "./trip-load";
import { ChangeWatch } from "./watch-changes";
import { writeSheet, type KnownSheet } from "./write-sheet";

/** The workbook that is open in Excel, over Office.js. `language` is the host's display language (BCP 47). A trip that never comes back is given up as "timeout". */
export class ExcelWorkbook implements Workbook {
  private readonly changes = new ChangeWatch();
  private readonly memory: ReadMemory = { structure: null, facts: new Map(), own: new Map(), sizes: new Map(), date1904: null, asksValidations: true, help: NO_HELP };
  private readonly batches: Batches;

  constructor(
    private readonly language: string | null,
    clock?: Clock,
    /** Bytes that a trip may carry. */
    private readonly mostBytes = MOST_BYTES,
  ) {
    // What a lost trip has done is not known: everything is read anew.
    this.batches = new Batches(() => { this.memory.structure = null; }, clock);
  }

  read(tables?: readonly string[]): Promise<WorkbookSnapshot> {
    return this.batches.read(async (context) => {
      if (tables && this.memory.structure) return readTables(context, this.memory, tables, this.language);
      // Registered with the first reading, so that it costs no trip of its own.
      const registered = this.changes.register(context);
      const snapshot = await readWorkbook(context, this.memory, this.language);
      registered();
      return snapshot;
      // What protection refuses are writes: a reading is refused for nothing but a missing label.
    }, "label-missing");
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => void> {
    return this.changes.add(listener);
  }

  paint(marks: Marks): Promise<void> {
    return this.batches.write(async (context) => {
      await paintMarks(context, marks, this.openSheets());
    });
  }

  commit(batch: Batch): Promise<CommitAnswer> {
    return this.batches.write(async (context) => {
      const blank = await blankSheets(context, this.unmarked(batch));
      this.refuseWhatCannotBe(batch, blank);
      this.finishBegun(context);
      // Before what is written makes the structure known so far untrue.
      const open = this.openSheets();
      const load = new TripLoad(context, this.mostBytes);
      const answer = await this.commitCells(context, batch, blank, load);
      for (const plan of batch.sheets ?? []) {
        if (!this.isOwn(plan) && !blank.has(plan.sheet)) this.changes.expectOwnSheet();
        const charts = await writeSheet(context, plan, this.known(plan), { load, date1904: this.memory.date1904 ?? false, isBlankThere: blank.has(plan.sheet) });
        this.remember(plan, charts);
      }
      if (batch.entryHelp) {
        this.memory.help = NO_HELP;
        await layEntryHelp(context, batch.entryHelp, open);
      }
      if (batch.remembered) await remember(context, batch.remembered, open);
      return answer;
    });
  }

  reveal({ sheet, cell }: CellReference): Promise<void> {
    return this.batches.read(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  }

  /** The user's sheets that are not protected, in tab order. */
  private openSheets(): readonly string[] {
    const { structure, facts } = this.memory;
    return (structure?.sheets ?? []).filter((sheet) => !facts.get(sheet)?.isProtected && !facts.get(sheet)?.marker);
  }

  /** Sheets of the plans' and new tables' names that are not known as ours. */
  private unmarked({ sheets = [], tables = [] }: Batch): readonly string[] {
    const { structure, facts } = this.memory;
    return [...sheets, ...tables].map(({ sheet }) => sheet).filter((sheet) => structure?.sheets.includes(sheet) && !facts.get(sheet)?.marker);
  }

  /** A table that stands is no longer begun, whatever kept the sheet from saying so. */
  private finishBegun(context: Excel.RequestContext): void {
    for (const [sheet, facts] of this.memory.facts) {
      if (!facts.isTableBegun || isVacant(this.memory, sheet) || facts.isProtected) continue;
      context.workbook.worksheets.getItem(sheet).customProperties.getItemOrNullObject(MARKER_KEY).delete();
      this.memory.facts = new Map(this.memory.facts).set(sheet, { ...facts, isTableBegun: false });
    }
  }

  private isVacant(sheet: string, blank: ReadonlySet<string>): boolean {
    return blank.has(sheet) || (this.memory.facts.get(sheet)?.isTableBegun === true && isVacant(this.memory, sheet));
  }

  private isOwn({ sheet, marker }: SheetPlan): boolean {
    const present = this.memory.facts.get(sheet)?.marker;
    return present !== null && present !== undefined && present.period === marker.period;
  }

  private known(plan: SheetPlan): KnownSheet | null {
    const facts = this.memory.facts.get(plan.sheet);
    if (!this.isOwn(plan) || !facts?.marker) return null;
    return { marker: facts.marker, looks: facts.looks, own: this.memory.own.get(plan.sheet) ?? NOTHING };
  }

  /** The sheet is there now, so that the next reading needs no trip to find it. */
  private remember(plan: SheetPlan, charts: StandingCharts): void {
    const { structure, facts, own } = this.memory;
    if (structure && !structure.sheets.includes(plan.sheet)) this.memory.structure = { ...structure, sheets: [...structure.sheets, plan.sheet] };
    this.memory.facts = new Map(facts).set(plan.sheet, { isProtected: false, marker: plan.marker, looks: sheetLooks(plan), isBlank: false, isTableBegun: false, remembered: null });
    this.memory.own = new Map(own).set(plan.sheet, { ...NOTHING, charts });
  }

  /** How large tables are now, so that the next reading knows how much goes in one trip. */
  private measure({ tables = [], appended = [] }: Batch): void {
    const { sizes } = this.memory;
    for (const { name, rows, headers } of tables) sizes.set(name, { rows: rows.length, columns: headers.length });
    for (const { table, rows } of appended) {
      const known = sizes.get(table);
      if (known) sizes.set(table, { ...known, rows: known.rows + rows.length });
    }
  }

  /** Everything that is known to fail is said before anything is written. */
  private refuseWhatCannotBe({ sheets = [], tables = [], converted = [], appended = [], edits = [], restored = [] }: Batch, blank: ReadonlySet<string>): void {
    const { structure, facts } = this.memory;
    if (!structure) return;
    if (structure.readOnly) throw new WorkbookError("read-only");
    const present = new Set(structure.sheets.map((name) => name.toLowerCase()));
    for (const plan of sheets) {
      const isThere = present.has(plan.sheet.toLowerCase());
      if (isThere && !this.isOwn(plan) && !blank.has(plan.sheet)) throw new WorkbookError("sheet-name-taken", plan.sheet);
      if (isThere && facts.get(plan.sheet)?.isProtected) throw new WorkbookError("protected-sheet", plan.sheet);
      if (!isThere && structure.isProtected) throw new WorkbookError("protected-workbook");
    }
    for (const { sheet, name } of tables) {
      if (structure.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) throw new WorkbookError("table-name-taken", name);
      const isThere = present.has(sheet.toLowerCase());
      if (isThere && !this.isVacant(sheet, blank)) throw new WorkbookError("sheet-name-taken", sheet);
      if (isThere && facts.get(sheet)?.isProtected) throw new WorkbookError("protected-sheet", sheet);
      if (!isThere && structure.isProtected) throw new WorkbookError("protected-workbook");
    }
    for (const { name } of converted) {
      if (structure.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) throw new WorkbookError("table-name-taken", name);
    }
    const touched = [...edits, ...restored, ...converted].map(({ sheet }) => sheet);
    const missing = touched.find((sheet) => !present.has(sheet.toLowerCase()));
    if (missing !== undefined) throw new WorkbookError("sheet-missing", missing);
    for (const { table } of appended) {
      const place = structure.tables.find(({ name }) => name === table);
      if (!place) throw new WorkbookError("table-missing", table);
      touched.push(place.sheet);
    }
    const closed = touched.find((sheet) => facts.get(sheet)?.isProtected);
    if (closed !== undefined) throw new WorkbookError("protected-sheet", closed);
  }

  private async commitCells(context: Excel.RequestContext, batch: Batch, blank: ReadonlySet<string>, load: TripLoad): Promise<CommitAnswer> {
    const { sheets = [], edits = [], appended = [], restored = [], removed = [], tables = [], converted = [] } = batch;
    if (edits.length + appended.length + restored.length + removed.length + tables.length + converted.length === 0) return { before: [] };
    const date1904 = this.memory.date1904 ?? false;
    const previous = askPrevious(context, edits);
    const grounds = [...appended, ...removed].map(({ table }) => [table, askGround(context, table)] as const);
    const rooms = appended.map(({ table, rows }) => askRoom(context, table, rows.length));
    const blocks = converted.map((block) => askBlock(context, block));
    if (edits.length + grounds.length + blocks.length > 0) await context.sync();
    const before = previous();
    const groundOf = new Map(grounds.map(([table, ask]) => [table, ask()]));
    appended.forEach(({ table, rows }, at) => {
      const ground = groundOf.get(table);
      if (!ground) throw new WorkbookError("table-missing", table);
      const missing = rows.flatMap((row) => Object.keys(row)).find((header) => !ground.headers.includes(header));
      if (missing !== undefined) throw new WorkbookError("column-missing", missing);
      rooms[at]?.(ground);
    });

    // Rows and new tables go with the sheet that follows, in its trip.
    const goesWithSheet = sheets.length > 0 && edits.length + restored.length + removed.length + converted.length === 0;
    try {
      writeEdits(context, edits, before, date1904);
      writeRestored(context, restored);
      for (const append of appended) {
        const ground = groundOf.get(append.table);
        if (ground) await writeAppended(context, append, ground, load, date1904);
      }
      for (const { table, rows } of removed) {
        const ground = groundOf.get(table);
        if (ground) removeLast(context, table, ground, rows);
      }
      for (const table of tables) {
        const isThere = this.isVacant(table.sheet, blank);
        if (!isThere) this.changes.expectOwnSheet();
        await writeTable(context, table, isThere, load, date1904);
      }
      for (const block of blocks) makeTable(context, block());
      if (!goesWithSheet) await context.sync();
    } catch (error) {
      await takeBack(this.batches, before);
      throw error;
    }
    if (tables.length + converted.length > 0) this.memory.structure = null;
    this.measure(batch);
    return { before };
  }
}
