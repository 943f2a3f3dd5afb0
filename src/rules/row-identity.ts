import { foldText } from "../values/fold";
import { numberAt, textAt } from "../values/item-at";
import type { ChangeRow, DecisionRow, DependencyRow, EconomyRow, Initiative, ReportRow, RiskRow } from "../model/initiative";
import type { Milestone } from "../model/milestone";
import type { MilestoneRows, Programme } from "../model/programme";
import { writeVersion } from "../model/report-version";
import type { ReadTable } from "../tables/read-table";
import type { TableKind } from "../tables/table-definition";
import type { Subject } from "./finding";
import type { PeriodRow } from "./period-row";
import type { RecordedRow } from "./recorded-row";
import { tableOfSubject, type RuleSubject } from "./rule";
import type { SettingIssue } from "./setting-issue";
import type { TableColumn } from "./table-column";
import type { WrittenCell } from "./written-cell";

/** What a finding says of the row it is about. */
export interface RowIdentity {
  readonly subject: Subject;
  /** `null` for what stands in no one table. */
  readonly table: TableKind | null;
  /** Of that table; −1 for a whole column or none. */
  readonly row: number;
  readonly key: string;
  readonly initiative: string | null;
}

const SUBJECT_OF_TABLE: Readonly<Record<TableKind, Subject>> = {
  programme: "programme",
  periods: "period",
  initiatives: "initiative",
  milestones: "milestone",
  economy: "economy",
  phasing: "economy",
  ledger: "economy",
  reports: "report",
  progress: "progress",
  risks: "risk",
  dependencies: "dependency",
  decisions: "decision",
  changes: "change",
  roadmap: "programme",
  acknowledgements: "programme",
  remarks: "programme",
  history: "programme",
};

/** Fields that name a row of a table, best first. */
const NAMING_FIELDS: Partial<Readonly<Record<TableKind, readonly string[]>>> = {
  periods: ["id"],
  initiatives: ["code", "name"],
  risks: ["id", "code"],
  dependencies: ["from"],
  roadmap: ["name"],
};

function textIn(table: ReadTable, field: string, row: number): string {
  const column = table.has(field) ? table.column(field) : null;
  return column?.kind === "text" ? textAt(column.values, row) : "";
}

/** `1e`, and `1e#2` for the second row of that name. */
function numbered(name: string, sameName: number): string {
  return sameName > 0 ? `${name}#${String(sameName + 1)}` : name;
}

function nameOf(table: ReadTable, fields: readonly string[], row: number): string {
  return fields.map((field) => textIn(table, field, row)).find((text) => text !== "") ?? "";
}

/** For each row, how many earlier rows of its period have its name, in whatever letters. */
function countEarlier(table: ReadTable, fields: readonly string[]): Int32Array {
  const earlier = new Int32Array(table.length);
  const seen = new Map<string, number>();
  for (let row = 0; row < table.length; row++) {
    const key = foldText(`${textIn(table, "period", row)}\n${nameOf(table, fields, row)}`);
    const count = seen.get(key) ?? 0;
    earlier[row] = count;
    seen.set(key, count + 1);
  }
  return earlier;
}

function identityOfMilestone({ row, key, initiative }: Milestone): RowIdentity {
  return { subject: "milestone", table: "milestones", row, key, initiative: initiative?.code ?? null };
}

function identityOfSetting({ setting, acknowledgement }: SettingIssue): RowIdentity {
  const table = acknowledgement ? "acknowledgements" : "programme";
  const key = [setting.name, acknowledgement ? String(setting.value) : ""].filter((part) => part !== "").join(" ");
  return { subject: "programme", table, row: -1, key, initiative: null };
}

type TableRow = EconomyRow | ReportRow | RiskRow | DependencyRow | ChangeRow | DecisionRow | PeriodRow;

/** Tells what rows are called and where they stand, for hits. */
export class RowIdentities {
  private readonly earlier = new Map<TableKind, Int32Array>();

  /** `milestones` is moved. */
  constructor(
    private readonly programme: Programme,
    private readonly milestones: MilestoneRows,
  ) {}

  of(subject: RuleSubject, row: unknown): RowIdentity {
    const none: RowIdentity = { subject: "programme", table: null, row: -1, key: "", initiative: null };
    switch (subject) {
      case "milestone":
        return identityOfMilestone(row as Milestone);
      case "initiative": {
        const { code, row: at } = row as Initiative;
        return { subject, table: at < 0 ? null : "initiatives", row: at, key: code, initiative: code };
      }
      case "programme":
        return { ...none, key: this.programme.period?.id ?? "" };
      case "setting":
        return identityOfSetting(row as SettingIssue);
      case "record":
        return this.identityOfRecord(row as RecordedRow);
      case "column": {
        const { kind, table } = row as TableColumn;
        return { ...none, subject, table: kind, key: table.parts[0]?.snapshot.name ?? "" };
      }
      case "cell": {
        const cell = row as WrittenCell;
        return this.inTable(cell.kind, cell.row);
      }
      case "dependency":
        return { ...this.inTable("dependencies", (row as DependencyRow).row), initiative: (row as DependencyRow).fromInitiative?.code ?? null };
      default:
        return this.inTable(tableOfSubject[subject], (row as TableRow).row);
    }
  }

  /** `2022-01/1/5b/MP2/Levert`: what the row tells, whatever stands above it. */
  private identityOfRecord({ row, record: { period, version, code, key } }: RecordedRow): RowIdentity {
    const name = [period, writeVersion(version), key, this.programme.tables.history.textAt("field", row)].filter((part) => part !== "").join("/");
    return { subject: "programme", table: "history", row, key: name, initiative: this.programme.initiative(code)?.code ?? null };
  }

  private inTable(kind: TableKind, row: number): RowIdentity {
    if (kind === "milestones") return identityOfMilestone(this.milestones.at(row));
    const table: ReadTable = this.programme.tables[kind];
    const fields = NAMING_FIELDS[kind] ?? ["code"];
    const name = nameOf(table, fields, row);
    const code = kind === "initiatives" ? name : textIn(table, "code", row);
    const found = this.programme.initiative(code);
    const shown = fields[0] === "code" ? (found?.code ?? name) : name;
    let earlier = this.earlier.get(kind);
    if (!earlier) this.earlier.set(kind, (earlier = countEarlier(table, fields)));
    const key = name === "" ? `#${String(row + 1)}` : numbered(shown, numberAt(earlier, row));
    return { subject: SUBJECT_OF_TABLE[kind], table: kind, row, key, initiative: found?.code ?? (kind === "initiatives" && name !== "" ? name : null) };
  }
}
