import type { Day } from "../values/calendar-date";
import type { Money, Ore, VatBasis } from "../values/money";
import type { Period } from "../values/period";
import type { Lights } from "./light";

export type InitiativeStatus = "idea" | "planned" | "ongoing" | "completed" | "stopped";

/** One row of the economy table, in øre (`NONE` where blank or unreadable). */
export interface EconomyRow {
  /** Row of the economy table. */
  readonly row: number;
  readonly period: string;
  readonly code: string;
  readonly plan: Ore;
  readonly actual: Ore;
  /** The deviation that stands in the sheet. */
  readonly reported: Ore;
  /** actual − plan, always in this sign whatever the office shows; `NONE` where either is missing. */
  readonly deviation: Ore;
  /** deviation / plan to date, signed fraction; `NaN` where it cannot be computed or the plan is not above 0. */
  readonly share: number;
  readonly forecast: Ore;
  readonly isEstimate: boolean;
  readonly comment: string;
  readonly initiative: Initiative | null;
  readonly current: boolean;
}

/** One row of the report table, or of a combined table. */
export interface ReportRow {
  /** Row of the report table; −1 where only the progress table speaks. */
  readonly row: number;
  readonly period: string;
  readonly code: string;
  readonly statedPeriodText: string;
  readonly statedPeriod: Period | null;
  readonly statedYearInferred: boolean;
  readonly costDate: Day;
  readonly summary: string;
  readonly done: readonly string[];
  readonly planned: readonly string[];
  /** Lines of the risk/dependency text; a line that ends with ":" is a heading. */
  readonly risk: readonly string[];
  readonly quality: string;
  readonly sign: string;
  readonly signedOn: Day;
  readonly approvedBy: string;
  readonly initiative: Initiative | null;
  readonly current: boolean;
}

export interface RiskRow {
  readonly row: number;
  readonly id: string;
  readonly code: string;
  readonly category: string;
  readonly description: string;
  /** 1 … scale, `NONE` where blank or unreadable. */
  readonly probability: number;
  readonly consequence: number;
  readonly milestones: string;
  readonly action: string;
  readonly owner: string;
  readonly due: Day;
  readonly open: boolean;
  readonly initiative: Initiative | null;
}

export interface DependencyRow {
  readonly row: number;
  /** What waits: a code or `1e/MP4`. */
  readonly from: string;
  /** What it waits for; "" where no initiative is named. */
  readonly to: string;
  readonly description: string;
  readonly owner: string;
  readonly needBy: Day;
  readonly fromInitiative: Initiative | null;
  readonly toInitiative: Initiative | null;
}

export interface DecisionRow {
  readonly row: number;
  readonly period: string;
  readonly code: string;
  readonly what: string;
  readonly who: string;
  readonly due: Day;
  readonly open: boolean;
}

export interface ChangeRow {
  readonly row: number;
  readonly code: string;
  readonly type: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly amount: Ore;
  readonly decision: string;
  readonly date: Day;
  readonly approvedBy: string;
}

export interface Initiative {
  /** Row of the initiative table; −1 where there is no such table. */
  readonly row: number;
  /** Kode, or the name where the workbook has no Kode. */
  readonly code: string;
  readonly name: string;
  /** Innsatsområde. */
  readonly area: string;
  readonly leader: string;
  readonly status: InitiativeStatus | null;
  /** As written, for messages. */
  readonly statusText: string;
  readonly budget: Money | null;
  /** Of the total budget: from its text, else column Mva., else the workbook's setting. */
  readonly vat: VatBasis;
  readonly roadmapFrom: string;
  readonly roadmapTo: string;
  readonly comment: string;
  /** Rows of the milestone table, in the table's order. */
  readonly milestones: readonly number[];
  /** Of the period that is reported. */
  readonly economy: EconomyRow | null;
  readonly report: ReportRow | null;
  readonly risks: readonly RiskRow[];
  readonly decisions: readonly DecisionRow[];
  /** End of its own stated period, else of the programme's. */
  readonly statusDate: Day;
  /** Kostnad per of its own report row; the period's only where the report table has no such column. `NONE` where missing. */
  readonly costDate: Day;
  /** Ongoing, or with a report row for the period: gets a page of its own. */
  readonly hasPage: boolean;
  readonly lights: Lights;
  /** Its rows were read again: the lights are worked out anew when somebody asks. */
  forgetLights(): void;
}
