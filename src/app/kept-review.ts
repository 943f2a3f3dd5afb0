import { listAt } from "../values/item-at";
import { buildProgramme } from "../model/build-programme";
import type { Programme } from "../model/programme";
import { localRevision, reviseProgramme, type CellChange } from "../model/revise-programme";
import type { CheckResult } from "../rules/finding";
import { KeptCheck } from "../rules/kept-check";
import { readSettings } from "../settings/read-settings";
import type { RecognisedTable } from "../tables/recognise-tables";
import type { Day } from "../values/calendar-date";
import type { CellValue } from "../values/cell-value";
import type { Language } from "../values/language";
import type { TableSnapshot } from "../workbook/table-snapshot";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { changesBetween } from "./changed-cells";
import { languageOfTag } from "./language-of-tag";
import { leftUnread, type LeftUnread } from "./left-unread";
import { recogniseWorkbook } from "./recognise-workbook";
import { UnknownPeriod } from "./unknown-period";

export interface ReviewOptions {
  /** PeriodeID; `null`: the latest begun period not published, else the latest. */
  readonly period: string | null;
  /** Instead of the period's end. */
  readonly statusDate: Day | null;
  readonly today: Day;
  /** `null`: the workbook's, else the host's, else bokmål. */
  readonly language: Language | null;
}

export interface Review {
  readonly programme: Programme;
  readonly result: CheckResult;
  readonly language: Language;
  /** Counted when somebody asks. */
  readonly leftUnread: LeftUnread;
  /** Status sheets that are not what one generation wrote. */
  readonly tornSheets: readonly string[];
}

function setCell({ rows }: TableSnapshot, { row, column, value }: CellChange): void {
  const changed: CellValue[] = [...listAt(rows, row)];
  changed[column] = value;
  (rows as (readonly CellValue[])[])[row] = changed;
}

/**
 * A review that is kept up to date: the edit of a date, an amount or a text asks again only what hangs on it, and
 * anything wider checks the workbook anew. Either way the answer is that of a check from scratch. It writes in the
 * tables that it was given.
 */
export class KeptReview {
  private recognised!: readonly RecognisedTable[];
  private programme!: Programme;
  private check!: KeptCheck;
  private language!: Language;
  private known: Review | null = null;
  /** Whether blocks of cells outside tables are checked, too. */
  private readsRanges = false;

  /** Throws UnknownPeriod where the wanted period is none of the workbook's. */
  constructor(
    private snapshot: WorkbookSnapshot,
    private readonly options: ReviewOptions,
  ) {
    this.checkAnew();
  }

  get review(): Review {
    const { snapshot, recognised, programme, language } = this;
    let unread: LeftUnread | null = null;
    this.known ??= {
      programme,
      result: this.check.result(),
      language,
      tornSheets: snapshot.ownSheets.filter(({ isTorn }) => isTorn).map(({ sheet }) => sheet),
      get leftUnread() {
        unread ??= leftUnread(snapshot, recognised, programme);
        return unread;
      },
    };
    return this.known;
  }

  /** One cell of a table is different now. */
  edit(name: string, change: CellChange): void {
    const table = this.snapshot.tables.find((each) => each.name === name);
    if (!table || this.revise(table, change)) return;
    // A table of its own: what was read of the history is remembered with its table.
    const changed = { ...table, rows: [...table.rows] };
    setCell(changed, change);
    this.snapshot = { ...this.snapshot, tables: this.snapshot.tables.map((each) => (each === table ? changed : each)) };
    this.checkAnew();
  }

  /** The workbook was read again. Throws UnknownPeriod as the constructor does; the review is of no use then. */
  update(snapshot: WorkbookSnapshot): void {
    const changes = this.readsRanges ? null : changesBetween(this.snapshot, snapshot);
    const isTakenIn = changes?.every(({ table, change }) => this.revise(table, change)) === true;
    this.snapshot = isTakenIn ? { ...snapshot, tables: this.snapshot.tables } : snapshot;
    this.known = null;
    if (!isTakenIn) this.checkAnew();
  }

  private revise(table: TableSnapshot, change: CellChange): boolean {
    const revision = localRevision(this.programme, table, change);
    if (!revision || !this.check.canRevise(revision)) return false;
    const write = (): void => { setCell(table, change); };
    const revised = reviseProgramme(this.programme, revision, this.snapshot.facts.date1904, write);
    if (!revised) return false;
    this.check.revise(revised, revision);
    this.programme = revised;
    this.known = null;
    return true;
  }

  private checkAnew(): void {
    const { snapshot, options } = this;
    this.known = null;
    const { recognised, settingRows, problems, rangeSheets } = recogniseWorkbook(snapshot);
    this.recognised = recognised;
    this.readsRanges = rangeSheets.size > 0;
    const read = readSettings(settingRows);
    const settings = problems.length === 0 ? read : { ...read, problems: [...read.problems, ...problems] };
    this.language = options.language ?? settings.language ?? languageOfTag(snapshot.facts.language) ?? "nb";
    const { period, statusDate, today } = options;
    const programme = buildProgramme(recognised, settings, { period, statusDate, today, language: this.language, date1904: snapshot.facts.date1904 });
    const ids = programme.periods.map(({ id }) => id);
    if (period !== null && (programme.period === null || (ids.length > 0 && programme.period.row < 0))) {
      throw new UnknownPeriod(period, ids);
    }
    this.programme = programme;
    this.check = new KeptCheck(programme, {});
  }
}
