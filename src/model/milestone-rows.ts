import { BLANK, FAILED, OPEN, READ, type DateColumn, type NumberColumn, type TextColumn } from "../tables/columns";
import type { MilestoneField } from "../tables/milestones-table";
import type { ReadTable } from "../tables/read-table";
import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import type { FuzzyDate } from "../values/fuzzy-date";
import { NONE } from "../values/none";
import { workingDaysBetween } from "../values/working-days";
import type { Initiative } from "./initiative";
import type { Milestone, MilestoneDateField } from "./milestone";
import type { MilestoneRows } from "./programme";
import type { Slip } from "./slip";

/** Where a row stands within its initiative; worked out once for all rows. */
interface Order {
  readonly number: Int32Array;
  readonly duplicateOf: Int32Array;
  /** 1 where a later row of the same initiative is delivered. */
  readonly laterDelivered: Uint8Array;
}

function orderRows(table: ReadTable<MilestoneField>, group: Int32Array): Order {
  const { length } = table;
  const ids = table.text("id").values;
  const delivered = table.date("delivered").state;
  const number = new Int32Array(length);
  const duplicateOf = new Int32Array(length);
  const laterDelivered = new Uint8Array(length);
  const counts = new Map<number, number>();
  const seenIds = new Map<number, Map<string, number>>();
  for (let row = 0; row < length; row++) {
    const of = group[row] ?? 0;
    const count = (counts.get(of) ?? 0) + 1;
    counts.set(of, count);
    number[row] = count;
    const id = ids[row] ?? "";
    if (id === "") continue;
    let seen = seenIds.get(of);
    if (!seen) seenIds.set(of, (seen = new Map<string, number>()));
    const folded = foldText(id);
    const earlier = seen.get(folded) ?? 0;
    duplicateOf[row] = earlier;
    seen.set(folded, earlier + 1);
  }
  const withDelivery = new Set<number>();
  for (let row = length - 1; row >= 0; row--) {
    const of = group[row] ?? 0;
    if (withDelivery.has(of)) laterDelivered[row] = 1;
    if (delivered[row] === READ) withDelivery.add(of);
  }
  return { number, duplicateOf, laterDelivered };
}

/** Current plan: its own cell, else the second date of a baseline cell that holds two, else the baseline. */
function effective(own: DateColumn, fallbackStart: Float64Array, fallbackEnd: Float64Array): [Float64Array, Float64Array] {
  const start = Float64Array.from(own.start);
  const end = Float64Array.from(own.end);
  for (let row = 0; row < start.length; row++) {
    if (own.state[row] !== BLANK) continue;
    start[row] = fallbackStart[row] ?? NONE;
    end[row] = fallbackEnd[row] ?? NONE;
  }
  return [start, end];
}

/** What the milestone rows lean on from outside: their initiatives (or −1) and the programme's dates. */
export interface MilestoneSurroundings {
  readonly initiativeOf: Int32Array;
  readonly initiatives: readonly Initiative[];
  /** Groups rows whose code names no initiative too, so that keys and duplicates hold there. */
  readonly group: Int32Array;
  readonly statusDate: Day;
  /** First day of the reporting period; `NONE` where there is none. */
  readonly periodFrom: Day;
}

/** The milestone columns with one view that moves over them. */
export class MilestoneColumns implements MilestoneRows {
  readonly length: number;
  private readonly view: MilestoneView;

  constructor(table: ReadTable<MilestoneField>, surroundings: MilestoneSurroundings) {
    this.length = table.length;
    this.view = new MilestoneView(table, surroundings);
  }

  at(row: number): Milestone {
    this.view.row = row;
    return this.view;
  }
}

class MilestoneView implements Milestone {
  row = 0;
  private readonly codes: TextColumn;
  private readonly ids: TextColumn;
  private readonly descriptions: TextColumn;
  private readonly comments: TextColumn;
  private readonly weights: NumberColumn;
  private readonly baseline: DateColumn;
  private readonly plan: DateColumn;
  private readonly forecast: DateColumn;
  private readonly delivered: DateColumn;
  private readonly planStarts: Float64Array;
  private readonly planEnds: Float64Array;
  private readonly forecastStarts: Float64Array;
  private readonly forecastEnds: Float64Array;
  private readonly order: Order;

  constructor(
    private readonly table: ReadTable<MilestoneField>,
    private readonly surroundings: MilestoneSurroundings,
  ) {
    this.codes = table.text("code");
    this.ids = table.text("id");
    this.descriptions = table.text("description");
    this.comments = table.text("comment");
    this.weights = table.number("weight");
    this.baseline = table.date("baseline");
    this.plan = table.date("plan");
    this.forecast = table.date("forecast");
    this.delivered = table.date("delivered");
    [this.planStarts, this.planEnds] = effective(this.plan, this.baseline.start, this.baseline.end);
    for (const [row, { second }] of this.baseline.details) {
      if (!second || this.plan.state[row] !== BLANK) continue;
      this.planStarts[row] = second.start;
      this.planEnds[row] = second.end;
    }
    [this.forecastStarts, this.forecastEnds] = effective(this.forecast, this.planStarts, this.planEnds);
    this.order = orderRows(table, surroundings.group);
  }

  get code(): string {
    return this.codes.values[this.row] ?? "";
  }
  get id(): string {
    return this.ids.values[this.row] ?? "";
  }
  get description(): string {
    return this.descriptions.values[this.row] ?? "";
  }
  get comment(): string {
    return this.comments.values[this.row] ?? "";
  }
  get weight(): number {
    return this.weights.values[this.row] ?? NONE;
  }
  get initiative(): Initiative | null {
    return this.surroundings.initiatives[this.surroundings.initiativeOf[this.row] ?? -1] ?? null;
  }
  get number(): number {
    return this.order.number[this.row] ?? 0;
  }
  get duplicateOf(): number {
    return this.order.duplicateOf[this.row] ?? 0;
  }
  get key(): string {
    const code = this.initiative?.code ?? this.code;
    if (this.id === "") return `${code}/#${String(this.number)}`;
    return `${code}/${this.id}${this.duplicateOf > 0 ? `#${String(this.duplicateOf + 1)}` : ""}`;
  }
  get baselineStart(): Day {
    return this.baseline.start[this.row] ?? NONE;
  }
  get baselineEnd(): Day {
    return this.baseline.end[this.row] ?? NONE;
  }
  get baselineState(): number {
    return this.baseline.state[this.row] ?? BLANK;
  }
  get planStart(): Day {
    return this.planStarts[this.row] ?? NONE;
  }
  get planEnd(): Day {
    return this.planEnds[this.row] ?? NONE;
  }
  get planWritten(): boolean {
    return this.plan.state[this.row] !== BLANK;
  }
  get planState(): number {
    return this.plan.state[this.row] ?? BLANK;
  }
  get forecastStart(): Day {
    return this.forecastStarts[this.row] ?? NONE;
  }
  get forecastEnd(): Day {
    return this.forecastEnds[this.row] ?? NONE;
  }
  get forecastWritten(): boolean {
    return this.forecast.state[this.row] !== BLANK;
  }
  get forecastState(): number {
    return this.forecast.state[this.row] ?? BLANK;
  }
  get deliveredStart(): Day {
    return this.delivered.start[this.row] ?? NONE;
  }
  get deliveredEnd(): Day {
    return this.delivered.end[this.row] ?? NONE;
  }
  get deliveredState(): number {
    return this.delivered.state[this.row] ?? BLANK;
  }
  get due(): Day {
    return this.planEnd;
  }
  get statusDate(): Day {
    return this.initiative?.statusDate ?? this.surroundings.statusDate;
  }
  get slipDays(): number {
    const { baselineEnd, reached } = this;
    return reached === NONE || baselineEnd === NONE ? NONE : reached - baselineEnd;
  }
  get overdueDays(): number {
    const { due } = this;
    if (this.deliveredState !== BLANK || due === NONE) return 0;
    const days = this.statusDate - due;
    return days > 0 ? days : 0;
  }
  get deliveredInPeriod(): boolean {
    const { deliveredEnd } = this;
    return deliveredEnd !== NONE && deliveredEnd >= this.surroundings.periodFrom;
  }
  get hasDataError(): boolean {
    return (
      this.baselineState === FAILED ||
      this.baselineState === BLANK ||
      this.planState === FAILED ||
      this.forecastState === FAILED ||
      this.deliveredState === FAILED ||
      (this.ids.present && this.id === "") ||
      this.duplicateOf > 0 ||
      (this.forecastWritten && this.forecastEnd !== NONE && this.forecastEnd < this.statusDate && this.deliveredState === BLANK)
    );
  }
  get oneDateOnly(): boolean {
    return (
      this.order.laterDelivered[this.row] === 1 &&
      this.deliveredState === BLANK &&
      this.due !== NONE &&
      this.due < this.statusDate
    );
  }

  written(field: MilestoneDateField): FuzzyDate | null {
    return this[field].details.get(this.row) ?? null;
  }

  slip(): Slip | null {
    const { baselineEnd, deliveredStart, reached } = this;
    if (reached === NONE || baselineEnd === NONE) return null;
    const from = this.deliveredState === READ && deliveredStart !== NONE ? deliveredStart : reached;
    return {
      min: from - baselineEnd,
      max: reached - baselineEnd,
      workMin: workingDaysBetween(baselineEnd, from),
      workMax: workingDaysBetween(baselineEnd, reached),
      against: baselineEnd,
    };
  }

  field(field: MilestoneField): string {
    const column = this.table.column(field);
    if (column.kind === "text") return column.values[this.row] ?? "";
    const raw = this.table.raw(this.row, field);
    return raw === null || typeof raw === "object" ? "" : String(raw);
  }

  /** End of the delivery; of the forecast while nothing is delivered. */
  private get reached(): Day {
    const { deliveredState } = this;
    if (deliveredState === READ || deliveredState === OPEN) return this.deliveredEnd;
    return deliveredState === BLANK ? this.forecastEnd : NONE;
  }
}
