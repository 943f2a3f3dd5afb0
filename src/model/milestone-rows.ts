import { BLANK, FAILED, OPEN, READ, stateAt, type DateColumn, type NumberColumn, type TextColumn } from "../tables/columns";
import type { MilestoneField } from "../tables/milestones-table";
import type { ReadTable } from "../tables/read-table";
import type { Day } from "../values/calendar-date";
import type { FuzzyDate } from "../values/fuzzy-date";
import { numberAt, rowAt, textAt, valueAt } from "../values/item-at";
import { NONE } from "../values/none";
import { workingDaysBetween } from "../values/working-days";
import type { Initiative } from "./initiative";
import type { Milestone, MilestoneDateField } from "./milestone";
import type { MilestoneGroups } from "./milestone-groups";
import { markLaterDeliveries, orderMilestones, type MilestoneOrder } from "./milestone-order";
import type { MilestoneRows } from "./programme";
import type { Slip } from "./slip";

/** Whether anything stands in a column that is there: in many it is the next report that will fill it. */
function isWritten({ state }: DateColumn): boolean {
  return state.includes(READ) || state.includes(FAILED) || state.includes(OPEN);
}

/** Current plan: its own cell, else the second date of a baseline cell that holds two, else the baseline. */
function effective(own: DateColumn, fallbackStart: Float64Array, fallbackEnd: Float64Array): [Float64Array, Float64Array] {
  if (!own.present || !isWritten(own)) return [fallbackStart, fallbackEnd];
  const start = Float64Array.from(own.start);
  const end = Float64Array.from(own.end);
  for (let row = 0; row < start.length; row++) {
    if (own.state[row] !== BLANK) continue;
    start[row] = valueAt(fallbackStart, row);
    end[row] = valueAt(fallbackEnd, row);
  }
  return [start, end];
}

/** What the milestone rows lean on from outside: their initiatives and the programme's dates. */
export interface MilestoneSurroundings extends MilestoneGroups {
  readonly initiatives: readonly Initiative[];
  readonly statusDate: Day;
  readonly today: Day;
  /** First day of the reporting period; `NONE` where there is none. */
  readonly periodFrom: Day;
}

/** The milestone columns with what is derived from them, shared by all views. */
class MilestoneData {
  readonly codes: TextColumn;
  readonly ids: TextColumn;
  readonly descriptions: TextColumn;
  readonly comments: TextColumn;
  readonly weights: NumberColumn;
  readonly baseline: DateColumn;
  readonly plan: DateColumn;
  readonly forecast: DateColumn;
  readonly delivered: DateColumn;
  planStarts: Float64Array;
  planEnds: Float64Array;
  forecastStarts: Float64Array;
  forecastEnds: Float64Array;
  readonly order: MilestoneOrder;

  constructor(
    readonly table: ReadTable<MilestoneField>,
    readonly surroundings: MilestoneSurroundings,
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
      if (this.planStarts === this.baseline.start) {
        this.planStarts = Float64Array.from(this.planStarts);
        this.planEnds = Float64Array.from(this.planEnds);
      }
      this.planStarts[row] = second.start;
      this.planEnds[row] = second.end;
    }
    [this.forecastStarts, this.forecastEnds] = effective(this.forecast, this.planStarts, this.planEnds);
    this.order = orderMilestones(table, surroundings.group, surroundings.count);
  }

  /** Takes in that dates of a row were read again; `together` are all rows of its initiative. */
  revise(row: number, together: readonly number[]): void {
    this.ownDates();
    const second = this.plan.state[row] === BLANK ? this.baseline.details.get(row)?.second : undefined;
    const plan = this.plan.state[row] === BLANK ? this.baseline : this.plan;
    this.planStarts[row] = second?.start ?? valueAt(plan.start, row);
    this.planEnds[row] = second?.end ?? valueAt(plan.end, row);
    const hasForecast = this.forecast.state[row] !== BLANK;
    this.forecastStarts[row] = (hasForecast ? this.forecast.start[row] : this.planStarts[row]) ?? NONE;
    this.forecastEnds[row] = (hasForecast ? this.forecast.end[row] : this.planEnds[row]) ?? NONE;
    markLaterDeliveries(this.delivered, together, this.order.laterDelivered);
  }

  /** Where dates are other columns' as long as nobody edits, they get arrays of their own. */
  private ownDates(): void {
    if (this.forecastStarts === this.planStarts) {
      this.forecastStarts = this.forecastStarts.slice();
      this.forecastEnds = this.forecastEnds.slice();
    }
    if (this.planStarts === this.baseline.start) {
      this.planStarts = this.planStarts.slice();
      this.planEnds = this.planEnds.slice();
    }
  }
}

/** The milestone columns with one view that moves over them. */
export class MilestoneColumns implements MilestoneRows {
  readonly length: number;
  private readonly view: MilestoneView;

  private constructor(private readonly data: MilestoneData) {
    this.length = data.table.length;
    this.view = new MilestoneView(data);
  }

  static over(table: ReadTable<MilestoneField>, surroundings: MilestoneSurroundings): MilestoneColumns {
    return new MilestoneColumns(new MilestoneData(table, surroundings));
  }

  at(row: number): Milestone {
    this.view.row = row;
    return this.view;
  }

  separate(): MilestoneRows {
    return new MilestoneColumns(this.data);
  }

  revise(row: number, together: readonly number[]): void {
    this.data.revise(row, together);
  }
}

function columnOf({ baseline, plan, forecast, delivered }: MilestoneData, field: MilestoneDateField): DateColumn {
  switch (field) {
    case "baseline":
      return baseline;
    case "plan":
      return plan;
    case "forecast":
      return forecast;
    case "delivered":
      return delivered;
  }
}

class MilestoneView implements Milestone {
  row = 0;

  constructor(private readonly data: MilestoneData) {}

  get code(): string {
    return textAt(this.data.codes.values, this.row);
  }
  get id(): string {
    return textAt(this.data.ids.values, this.row);
  }
  get description(): string {
    return textAt(this.data.descriptions.values, this.row);
  }
  get comment(): string {
    return textAt(this.data.comments.values, this.row);
  }
  get weight(): number {
    return valueAt(this.data.weights.values, this.row);
  }
  get initiative(): Initiative | null {
    return this.data.surroundings.initiatives[rowAt(this.data.surroundings.initiativeOf, this.row)] ?? null;
  }
  get number(): number {
    return numberAt(this.data.order.number, this.row);
  }
  get duplicateOf(): number {
    return numberAt(this.data.order.duplicateOf, this.row);
  }
  get key(): string {
    const code = this.initiative?.code ?? this.code;
    const own = this.id === "" ? `#${String(this.number)}` : this.id;
    const repeated = this.duplicateOf > 0 ? `#${String(this.duplicateOf + 1)}` : "";
    return (code === "" ? own : `${code}/${own}`) + repeated;
  }
  get baselineStart(): Day {
    return valueAt(this.data.baseline.start, this.row);
  }
  get baselineEnd(): Day {
    return valueAt(this.data.baseline.end, this.row);
  }
  get baselineState(): number {
    return stateAt(this.data.baseline, this.row);
  }
  get planStart(): Day {
    return valueAt(this.data.planStarts, this.row);
  }
  get planEnd(): Day {
    return valueAt(this.data.planEnds, this.row);
  }
  get planWritten(): boolean {
    return this.data.plan.state[this.row] !== BLANK;
  }
  get planState(): number {
    return stateAt(this.data.plan, this.row);
  }
  get forecastStart(): Day {
    return valueAt(this.data.forecastStarts, this.row);
  }
  get forecastEnd(): Day {
    return valueAt(this.data.forecastEnds, this.row);
  }
  get forecastWritten(): boolean {
    return this.data.forecast.state[this.row] !== BLANK;
  }
  get forecastState(): number {
    return stateAt(this.data.forecast, this.row);
  }
  get deliveredStart(): Day {
    const { start, end } = this.data.delivered;
    return end[this.row] === NONE ? NONE : valueAt(start, this.row);
  }
  get deliveredEnd(): Day {
    const { start, end } = this.data.delivered;
    return start[this.row] === NONE ? NONE : valueAt(end, this.row);
  }
  get deliveredState(): number {
    const state = stateAt(this.data.delivered, this.row);
    return state === READ && this.deliveredEnd === NONE ? OPEN : state;
  }
  get saysDelivered(): boolean {
    const { deliveredState } = this;
    return deliveredState === READ || deliveredState === FAILED;
  }
  get due(): Day {
    return this.planEnd;
  }
  get statusDate(): Day {
    return this.initiative?.statusDate ?? this.data.surroundings.statusDate;
  }
  get slipDays(): number {
    const { baselineEnd, reached } = this;
    return reached === NONE || baselineEnd === NONE ? NONE : reached - baselineEnd;
  }
  get overdueDays(): number {
    const { due } = this;
    if (this.saysDelivered || due === NONE) return 0;
    const days = this.statusDate - due;
    return days > 0 ? days : 0;
  }
  get deliveredInPeriod(): boolean {
    const { deliveredEnd } = this;
    return deliveredEnd !== NONE && deliveredEnd >= this.data.surroundings.periodFrom && this.deliveredStart <= this.statusDate;
  }
  get isDelivered(): boolean {
    return this.deliveredEnd !== NONE && this.deliveredStart <= this.statusDate;
  }
  get hasDataError(): boolean {
    return (
      this.baselineState === FAILED ||
      this.baselineState === BLANK ||
      this.planState === FAILED ||
      this.forecastState === FAILED ||
      this.deliveredState === FAILED ||
      (this.deliveredStart > this.data.surroundings.today && this.deliveredStart > this.statusDate) ||
      (this.data.ids.present && this.id === "") ||
      this.duplicateOf > 0 ||
      (this.forecastWritten && this.forecastEnd !== NONE && this.forecastEnd < this.statusDate && !this.saysDelivered)
    );
  }
  get oneDateOnly(): boolean {
    return (
      this.data.order.laterDelivered[this.row] === 1 &&
      this.deliveredState === BLANK &&
      this.due !== NONE &&
      this.due < this.statusDate &&
      !this.saysNotDelivered
    );
  }

  written(field: MilestoneDateField): FuzzyDate | null {
    const { details } = columnOf(this.data, field);
    return details.size === 0 ? null : (details.get(this.row) ?? null);
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
    const column = this.data.table.column(field);
    if (column.kind === "text") return textAt(column.values, this.row);
    const raw = this.data.table.raw(this.row, field);
    return raw === null || typeof raw === "object" ? "" : String(raw);
  }

  /** Levert holds a dash: somebody has answered that it is not delivered. */
  private get saysNotDelivered(): boolean {
    const raw = this.data.table.raw(this.row, "delivered");
    return typeof raw === "string" && raw.trim() !== "";
  }

  /** End of the delivery; of the forecast while nothing is delivered. */
  private get reached(): Day {
    const { deliveredState } = this;
    if (deliveredState === READ) return this.deliveredEnd;
    return deliveredState === FAILED ? NONE : this.forecastEnd;
  }
}
