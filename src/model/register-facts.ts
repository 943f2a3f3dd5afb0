import { FAILED, type DateColumn } from "../tables/columns";
import { isCellError, type CellValue } from "../values/cell-value";
import type { FuzzyDate } from "../values/fuzzy-date";
import { valueAt } from "../values/item-at";
import { NONE } from "../values/none";
import { factField, type FactField } from "./fact-fields";
import { dateValue, textValue, valueOfCell } from "./fact-value";
import { codeOfReference } from "./dependency-rows";
import type { Fact } from "./fact";
import type { DependencyRow, RiskRow } from "./initiative";
import type { Programme } from "./programme";
import { registerKey, type RegisterSubject } from "./register-key";
import { remembered } from "./remembered";

/** What a report records of one row of a register. */
export interface RegisterRow {
  readonly row: number;
  readonly code: string;
  readonly key: string;
  readonly said: readonly (readonly [FactField, string])[];
}

type Said = RegisterRow["said"];

export function rawValue(raw: CellValue, field: FactField): string {
  return valueOfCell(raw === null || isCellError(raw) ? raw : String(raw), factField(field).kind);
}

function dateSaid(column: DateColumn, row: number, raw: () => string): string {
  if (column.state[row] === FAILED) return raw();
  const written = column.details.get(row);
  if (written) return dateValue(written);
  const [start, end] = [valueAt(column.start, row), valueAt(column.end, row)];
  const day: FuzzyDate = { raw: "", start, end, precision: start === end ? "day" : "range", flags: [] };
  return start === NONE && end === NONE ? "" : dateValue(day);
}

function ofRisk({ row }: RiskRow, { tables: { risks } }: Programme): Said {
  const text = (field: Exclude<Parameters<typeof risks.text>[0], "due">): string => textValue(risks.textAt(field, row));
  return [
    ["risk.id", text("id")],
    ["risk.category", text("category")],
    ["risk.description", text("description")],
    ["risk.probability", text("probability")],
    ["risk.consequence", text("consequence")],
    ["risk.milestones", text("milestones")],
    ["risk.action", text("action")],
    ["risk.owner", text("owner")],
    ["risk.due", dateSaid(risks.date("due"), row, () => rawValue(risks.raw(row, "due"), "risk.due"))],
    ["risk.status", text("status")],
  ];
}

function ofDependency({ row, from, to, description, owner }: DependencyRow, { tables: { dependencies } }: Programme): Said {
  return [
    ["dependency.from", textValue(from)],
    ["dependency.to", textValue(to)],
    ["dependency.type", textValue(dependencies.textAt("type", row))],
    ["dependency.description", textValue(description)],
    ["dependency.needBy", dateSaid(dependencies.date("needBy"), row, () => rawValue(dependencies.raw(row, "needBy"), "dependency.needBy"))],
    ["dependency.owner", textValue(owner)],
  ];
}

/** `R1`, `R1#2` for the second of its name, `#3` for the third of its initiative where it has none. */
class Names {
  private readonly counts = new Map<string, number>();
  private readonly seen = new Map<string, number>();

  next(code: string, own: string): string {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    const name = own === "" ? `#${String(count)}` : own;
    const times = (this.seen.get(`${code}\n${name}`) ?? 0) + 1;
    this.seen.set(`${code}\n${name}`, times);
    return times === 1 ? name : `${name}#${String(times)}`;
  }
}

function rowsSaid(subject: RegisterSubject, drafts: readonly { readonly row: number; readonly code: string; readonly name: string; readonly said: Said }[]): readonly RegisterRow[] {
  const names = new Names();
  return drafts.map(({ row, code, name, said }) => ({ row, code, key: registerKey(subject, code, names.next(code, name)), said: said.filter(([, value]) => value !== "") }))
    .filter(({ said }) => said.length > 0);
}

/** The risks of the programme as a report records them, closed ones too. */
export const riskRegister = remembered((programme) =>
  rowsSaid("risk", programme.risks.map((risk) => ({ row: risk.row, code: risk.initiative?.code ?? risk.code, name: risk.id, said: ofRisk(risk, programme) }))));

/** Its dependencies, by what waits. */
export const dependencyRegister = remembered((programme) =>
  rowsSaid("dependency", programme.dependencies.map((row) => ({ row: row.row, code: row.fromInitiative?.code ?? codeOfReference(row.from), name: row.to, said: ofDependency(row, programme) }))));

export function registerFacts(programme: Programme): readonly Fact[] {
  return [...riskRegister(programme), ...dependencyRegister(programme)].flatMap(({ code, key, said }) => said.map(([field, value]) => ({ code, key, field, value })));
}
