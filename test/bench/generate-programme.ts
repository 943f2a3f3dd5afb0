import type { CellValue } from "../../src/values/cell-value";
import { dayFromIso } from "../../src/values/calendar-date";
import { serialFromDay } from "../../src/values/excel-serial";
import { isWorkingDay } from "../../src/values/working-days";
import { writeDay } from "../../src/values/write-date";
import { writeNumber } from "../../src/values/write-number";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

/** A small generator with a seed (mulberry32), so that every run sees the same workbook. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const MILESTONES_EACH = 10;
const BAD = ["31.02.22", "snart", "30.13.2022", "12/2022/4", "??"] as const;
const FIRST_DAY = dayFromIso("2020-09-07");
const STATUS_DATE = dayFromIso("2022-03-06");

/** The day, or the last one before it that is neither weekend nor public holiday. */
function workday(day: number): number {
  let last = day;
  while (!isWorkingDay(last)) last--;
  return last;
}

function table(name: string, headers: readonly string[], rows: readonly (readonly CellValue[])[], formats: readonly string[]): TableSnapshot {
  return { name, sheet: name.slice(3), firstRow: 2, firstColumn: 1, headers, rows, formats, formulas: headers.map(() => null), hasTotals: false };
}

/**
 * A programme of `milestones` milestone rows, ten an initiative, each initiative with a money row. 2 % of the
 * milestone rows hold a date that cannot be read and the rest is in order in either profile: that is what a check of a
 * large programme meets. A fifth of the dates and half of the amounts are text.
 */
export function generateProgramme(milestones: number, seed = 2022): WorkbookSnapshot {
  const random = seeded(seed);
  const initiatives = Math.ceil(milestones / MILESTONES_EACH);
  const date = (day: number): CellValue => (random() < 0.2 ? writeDay(day, "nb") : serialFromDay(day, false));
  const rows: CellValue[][] = [];
  const deliveredOf = new Int32Array(initiatives);
  for (let row = 0; row < milestones; row++) {
    // A programme that keeps its plans: what was due is delivered within the week, what is not due is not.
    const nth = row % MILESTONES_EACH;
    const planned = workday(FIRST_DAY + nth * 90 + Math.floor(random() * 60));
    const delivered = workday(Math.min(planned + Math.floor(random() * 8) - 3, STATUS_DATE));
    const isDelivered = planned <= STATUS_DATE;
    const isBad = random() < 0.02;
    const initiative = Math.floor(row / MILESTONES_EACH);
    if (isDelivered) deliveredOf[initiative] = (deliveredOf[initiative] ?? 0) + 1;
    rows.push([
      `T${String(initiative + 1)}`,
      `MP${String(nth + 1)}`,
      `Milepæl ${String(row % 97)} med en beskrivelse`,
      isBad ? (BAD[Math.floor(random() * BAD.length)] ?? null) : date(planned),
      null,
      null,
      isDelivered ? date(delivered === planned ? workday(planned - 1) : delivered) : null,
      null,
    ]);
  }
  const amount = (kroner: number): CellValue => (random() < 0.5 ? kroner : `${writeNumber(kroner / 1000, 0, "nb")} 000`);
  const money: CellValue[][] = [];
  const names: CellValue[][] = [];
  for (let i = 1; i <= initiatives; i++) {
    const budget = 1000 * Math.floor(500 + random() * 9000);
    // Money goes as the work does: the plan to date is the share that is delivered, and little less is spent.
    const ofInitiative = Math.min(MILESTONES_EACH, milestones - (i - 1) * MILESTONES_EACH);
    const plan = 1000 * Math.floor((budget / 1000) * ((deliveredOf[i - 1] ?? 0) / ofInitiative));
    const actual = 1000 * Math.floor((plan / 1000) * (0.95 + random() * 0.05));
    names.push([`T${String(i)}`, `Tiltak ${String(i)}`, `Leder ${String(i % 40)}`, "pågår", amount(budget)]);
    money.push(["2022-W02-09", `T${String(i)}`, amount(plan), amount(actual), actual - plan, "Som planlagt i perioden"]);
  }
  return {
    tables: [
      table("tblPerioder", ["PeriodeID", "Type", "Fra", "Til", "Kostnad per"], [["2022-W02-09", "uke", 44571, 44626, 44620]], ["General", "General", "dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yyyy"]),
      table("tblTiltak", ["Kode", "Tiltak", "Tiltaksleder", "Status", "Totalbudsjett"], names, ["General", "General", "General", "General", "#,##0"]),
      table(
        "tblMilepaeler",
        ["Kode", "ID", "Beskrivelse av milepæl", "Planlagt ferdig", "Gjeldende plan", "Prognose", "Levert", "Kommentar"],
        rows,
        ["General", "General", "General", "dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yyyy", "General"],
      ),
      table("tblOkonomi", ["PeriodeID", "Kode", "Plan hittil", "Virkelig hittil", "Avvik", "Kommentar"], money, ["General", "General", "#,##0", "#,##0", "#,##0", "General"]),
    ],
    candidates: [],
    ownSheets: [],
    facts: { name: "bench.xlsx", sheets: ["Perioder", "Tiltak", "Milepaeler", "Okonomi"], date1904: false, readOnly: false, protectedSheets: [], language: "nb-NO" },
  };
}
