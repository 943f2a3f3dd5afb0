import { READ } from "../../tables/columns";
import { rowTally, type RowTally } from "../../tables/row-tallies";
import { unitOfHeader } from "../../tables/header-unit";
import type { InEachLanguage } from "../../values/language";
import type { Money } from "../../values/money";
import { rule, type DraftEdit } from "../rule";
import type { TableColumn } from "../table-column";

type Unit = "kr" | "thousand" | "million" | "billion";

const NAMES: Readonly<Record<Unit, InEachLanguage>> = {
  kr: { nb: "kr", nn: "kr", en: "NOK" },
  thousand: { nb: "TNOK", nn: "TNOK", en: "TNOK" },
  million: { nb: "MNOK", nn: "MNOK", en: "MNOK" },
  billion: { nb: "mrd. kr", nn: "mrd. kr", en: "NOK billion" },
};

const ORDER: readonly Unit[] = ["kr", "thousand", "million", "billion"];

/** What a bare number in the column stands for. */
function columnUnit({ title }: TableColumn): Unit {
  const unit = unitOfHeader(title);
  if (unit === 1) return "kr";
  return unit === 1000 ? "thousand" : unit === 1000000 ? "million" : "billion";
}

function unitOf(money: Money, own: Unit): Unit {
  return money.unit === "none" ? own : money.unit;
}

/** Rows that are not in the column's own unit; of one unit, where it is given. */
function stray({ column, isPublished }: TableColumn, own: Unit, unit?: Unit): RowTally {
  if (column.kind !== "amount") return { count: 0, first: -1 };
  const { details } = column;
  const says = (row: number): boolean => {
    const money = details.get(row);
    if (money === undefined || isPublished(row)) return false;
    return unit === undefined ? unitOf(money, own) !== own : unitOf(money, own) === unit;
  };
  return rowTally(column, unit ?? "stray", says, details);
}

/** Rows in the column's own unit. */
function plain({ column, isPublished }: TableColumn, own: Unit): RowTally {
  if (column.kind !== "amount") return { count: 0, first: -1 };
  const { details, state } = column;
  const says = (row: number): boolean => {
    if (state[row] !== READ || isPublished(row)) return false;
    const money = details.get(row);
    return money === undefined || unitOf(money, own) === own;
  };
  return rowTally(column, "own unit", says);
}

function unitsOf(column: TableColumn): readonly Unit[] {
  const own = columnUnit(column);
  return ORDER.filter((unit) => (unit === own ? plain(column, own) : stray(column, own, unit)).count > 0);
}

function mixes(column: TableColumn): boolean {
  return stray(column, columnUnit(column)).count > 0 && unitsOf(column).length > 1;
}

/** From the top. */
function strayRows(column: TableColumn): readonly number[] {
  const read = column.column;
  if (read.kind !== "amount") return [];
  const own = columnUnit(column);
  return [...read.details].flatMap(([row, money]) => (unitOf(money, own) !== own && !column.isPublished(row) ? [row] : [])).sort((a, b) => a - b);
}

export const mixedUnits = rule({
  id: "column/mixed-units",
  answers: ["DQ10"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "warning",
  profile: "essential",
  needs: [],
  why: {
    nb: "Når kroner og millioner står om hverandre i en kolonne, er det lett å ta feil av tusen ganger, og Excel kan ikke summere den.",
    nn: "Når kroner og millionar står om kvarandre i ei kolonne, er det lett å ta feil med tusen gonger, og Excel kan ikkje summere henne.",
    en: "When kroner and millions stand side by side in a column, it is easy to be wrong by a factor of a thousand, and Excel cannot sum it.",
  },
  examples: [
    `tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1d | 4800000 | '4,8 MNOK |
| 2022-W02-09 | 5b | ['3,5 MNOK] | '2,57 MNOK |
| 2022-W02-09 | 8a | '500.000 kr | '0,35 MNOK |`,
    `tblOkonomi
| PeriodeID | Kode | Plan hittil (i 1000 kr) | Virkelig hittil (i 1000 kr) |
| 2022-W02-09 | 1d | 4800 | 4789 |
| 2022-W02-09 | 5b | '3 500 | '2570 TNOK |`,
  ],
  when: mixes,
  at: (column) => column.table.place(stray(column, columnUnit(column)).first, column.field),
  message: {
    nb: (column, { write }) => `${column.title} blander ${write.list(unitsOf(column).map((unit) => NAMES[unit].nb))}. Skriv alle beløpene i samme enhet.`,
    nn: (column, { write }) => `${column.title} blandar ${write.list(unitsOf(column).map((unit) => NAMES[unit].nn))}. Skriv alle beløpa i same eining.`,
    en: (column, { write }) => `${column.title} mixes ${write.list(unitsOf(column).map((unit) => NAMES[unit].en))}. Write all amounts in the same unit.`,
  },
  fixesAlike: true,
  fixes: (column, { programme }) => {
    const read = column.column;
    if (read.kind !== "amount") return [];
    const { field } = column;
    const rows = strayRows(column);
    if (rows.some((row) => read.details.get(row)?.currency !== "NOK" || read.details.get(row)?.convertedFrom !== undefined)) return [];
    const words = programme.language === "en" ? { incl: "incl.", excl: "excl." } : { incl: "inkl.", excl: "ekskl." };
    const edits = rows.flatMap((row): readonly DraftEdit[] => {
      const money = read.details.get(row);
      if (!money) return [];
      const amount = { at: { row, field }, value: { ore: money.ore } };
      const losesVat = column.kind === "initiatives" && field === "budget" && money.vat !== "unknown";
      return losesVat ? [amount, { at: { row, field: "vat" }, value: words[money.vat] }] : [amount];
    });
    const unit = NAMES[columnUnit(column)];
    return [{ label: { nb: `Gjør om til ${unit.nb}`, nn: `Gjer om til ${unit.nn}`, en: `Convert to ${unit.en}` }, edits }];
  },
});
