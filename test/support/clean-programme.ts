import type { CellValue } from "../../src/values/cell-value";
import { dayOf, partsOf, type Day } from "../../src/values/calendar-date";
import { serialFromDay } from "../../src/values/excel-serial";
import { isWorkingDay } from "../../src/values/working-days";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { seeded } from "../bench/generate-programme";

const INITIATIVES = 40;
const MONTHS = 12;
const MILESTONES = 8;
const YEAR = 2022;
const FIRST = dayOf(YEAR, 1, 1);

function workday(day: Day): Day {
  let at = day;
  while (!isWorkingDay(at)) at--;
  return at;
}

function monthEnd(month: number): Day {
  return month === 12 ? dayOf(YEAR, 12, 31) : dayOf(YEAR, month + 1, 1) - 1;
}

function periodId(month: number): string {
  return `${String(YEAR)}-${String(month).padStart(2, "0")}`;
}

function date(day: Day | null): CellValue {
  return day === null ? null : serialFromDay(day, false);
}

function table(name: string, sheet: string, headers: readonly string[], rows: readonly (readonly CellValue[])[], dates: readonly string[] = []): TableSnapshot {
  return {
    name, sheet, firstRow: 2, firstColumn: 1, headers, rows,
    formats: headers.map((header) => (dates.includes(header) ? "dd.mm.yyyy" : "General")),
    formulas: headers.map(() => null),
    hasTotals: false,
  };
}

/** Names that share no word, so that nobody mistakes one for another. */
function nameOf(initiative: number): string {
  const subjects = ["Bestilling", "Endring", "Opplæring", "Anbud", "Varsling", "Oppgjør", "Planlegging", "Innsyn"];
  const objects = ["pasient", "sjåfør", "behandler", "kontor", "region"];
  return `${subjects[initiative % subjects.length] ?? ""} for ${objects[Math.floor(initiative / subjects.length)] ?? ""}`;
}

/**
 * A programme of forty initiatives that reports every month of a year and has everything in order, as it stands at the
 * end of `month` (1–12): the earlier periods are published, nothing is delivered later than planned by a week.
 */
export function cleanProgramme(month: number): WorkbookSnapshot {
  const random = seeded(7);
  const now = monthEnd(month);
  const initiatives: CellValue[][] = [];
  const milestones: CellValue[][] = [];
  const economy: CellValue[][] = [];
  const reports: CellValue[][] = [];
  const risks: CellValue[][] = [];
  for (let i = 0; i < INITIATIVES; i++) {
    const code = `${String(Math.floor(i / 5) + 1)}${"abcde"[i % 5] ?? ""}`;
    const leader = `Leder ${String(i + 1)}`;
    const budget = 100_000 * (10 + Math.floor(random() * 90));
    initiatives.push([code, `Område ${String(Math.floor(i / 5) + 1)}`, nameOf(i), leader, "pågår", budget, "inkl."]);
    for (let n = 1; n <= MILESTONES; n++) {
      const planned = workday(FIRST + n * 50 + Math.floor(random() * 20));
      const slip = Math.floor(random() * 6) - 3;
      const delivered = workday(planned + (slip === 0 ? 1 : slip));
      milestones.push([code, `MP${String(n)}`, `Leveranse ${String(n)} av ${nameOf(i)}`, date(planned), null, null, date(planned <= now - 7 || delivered <= now ? Math.min(delivered, now) : null)]);
    }
    for (let m = 1; m <= month; m++) {
      const plan = Math.round((budget * m) / 14 / 1000) * 1000;
      const actual = Math.round((plan * (0.96 + random() * 0.06)) / 10) * 10;
      economy.push([periodId(m), code, plan, actual, "regnskap", actual - plan, budget, "Som planlagt i perioden"]);
      reports.push([
        periodId(m), code, date(monthEnd(m)), `Arbeidet i ${String(m)}. måned gikk som planlagt.`,
        `• Holdt møte nummer ${String(m * 40 + i)}\n• Skrev notat om tema ${String(i * 12 + m)}`,
        `• Holde møte nummer ${String(m * 40 + 40 + i)}\n• Skrive notat om tema ${String(i * 12 + m + 1)}`,
        "Ingen nye",
      ]);
    }
    risks.push([`R${String(i + 1)}`, code, "fremdrift", `Nøkkelperson i ${nameOf(i)} slutter`, "lav", "medium", "Dele kunnskap", leader, date(dayOf(YEAR + 1, 1, 31)), "åpen"]);
  }
  const periods = Array.from({ length: MONTHS }, (_, at) => at + 1).map((m) => [
    periodId(m), "måned", date(dayOf(YEAR, m, 1)), date(monthEnd(m)), date(monthEnd(m)), date(workday(monthEnd(m) + 10)), m < month ? "publisert" : null,
  ]);
  const tables = [
    table("tblProgram", "Program", ["Innstilling", "Verdi"], [["Tittel", "Digitale reiser"], ["Mva.", "inkl."], ["Språk", "bokmål"]]),
    table("tblPerioder", "Perioder", ["PeriodeID", "Type", "Fra", "Til", "Kostnad per", "Frist", "Status"], periods, ["Fra", "Til", "Kostnad per", "Frist"]),
    table("tblTiltak", "Tiltak", ["Kode", "Innsatsområde", "Tiltak", "Tiltaksleder", "Status", "Totalbudsjett", "Mva."], initiatives),
    table("tblMilepaeler", "Milepæler", ["Kode", "ID", "Beskrivelse av milepæl", "Planlagt ferdig", "Gjeldende plan", "Prognose", "Levert"], milestones, ["Planlagt ferdig", "Gjeldende plan", "Prognose", "Levert"]),
    table("tblOkonomi", "Økonomi", ["PeriodeID", "Kode", "Plan hittil", "Virkelig hittil", "Type virkelig", "Avvik", "Prognose totalt", "Kommentar"], economy),
    table("tblRapporter", "Rapporter", ["PeriodeID", "Kode", "Kostnad per", "Oppsummering", "Gjort", "Planlagt", "Risiko/avhengigheter"], reports, ["Kostnad per"]),
    table("tblRisiko", "Risiko", ["RisikoID", "Kode", "Kategori", "Beskrivelse", "Sannsynlighet", "Konsekvens", "Tiltak", "Eier", "Frist", "Status"], risks, ["Frist"]),
  ];
  return {
    tables,
    candidates: [],
    ownSheets: [],
    facts: { name: null, sheets: tables.map(({ sheet }) => sheet), date1904: false, readOnly: false, protectedSheets: [], language: "nb-NO" },
  };
}

/** Some days after the month's end, when the report is written. */
export function reportedOn(month: number): Day {
  const { year, month: at } = partsOf(monthEnd(month));
  return dayOf(year, at, 28) + 8;
}
