import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import { review } from "../../../src/app/review";
import { dayFromIso } from "../../../src/values/calendar-date";
import { LANGUAGES, type Language } from "../../../src/values/language";
import type { PlanCell, PlanValue, SheetPlan } from "../../../src/workbook/sheet-plan";
import type { TableSnapshot } from "../../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { bookOfReports } from "../../support/later-reports";
import { planProblems } from "../../support/plan-problems";

const PERIODS = ["2022-W02-09", "2022-W10-17", "2022-W18-25", "2022-W26-33"];
const TITLES: Readonly<Record<Language, string>> = { nb: "Endringer siden forrige rapport", nn: "Endringar sidan førre rapport", en: "Changes since last report" };

let fourth: WorkbookSnapshot;

beforeAll(async () => {
  fourth = await new XlsxWorkbook(await bookOfReports(4, [], false)).read();
}, 60_000);

function sheetOf(snapshot: WorkbookSnapshot, report = 4, language: Language = "nb"): SheetPlan {
  return statusSheet(review(snapshot, { period: PERIODS[report - 1] ?? "", statusDate: null, today: dayFromIso("2022-08-24"), language }).programme);
}

function withTable(name: string, change: (table: TableSnapshot) => TableSnapshot): WorkbookSnapshot {
  return { ...fourth, tables: fourth.tables.map((table) => (table.name === name ? change(table) : table)) };
}

function said(value: PlanValue | undefined): PlanValue | undefined {
  return typeof value === "string" ? value.replaceAll("\n", " ").replaceAll("\u00a0", " ") : value;
}

/** Rows of values on the pages of an initiative, in reading order. */
function rowsOf(plan: SheetPlan, code: string): readonly (readonly PlanValue[])[] {
  return plan.pages.filter(({ slot }) => slot === code).flatMap(({ heights, cells }) =>
    heights.map((_, index) => cells.filter(({ row }: PlanCell) => row === index + 1).flatMap(({ value }) => said(value) ?? [])));
}

/** The section's rows, from its heading up to the milestones. */
function sectionOf(plan: SheetPlan, code: string): readonly (readonly PlanValue[])[] {
  const rows = rowsOf(plan, code).filter((row) => row.length > 0);
  const from = rows.findIndex(([first]) => typeof first === "string" && Object.values(TITLES).includes(first));
  const to = rows.findIndex(([first]) => typeof first === "string" && ["Status milepæler", "Status milepælar", "Milestone status"].includes(first));
  return from < 0 ? [] : rows.slice(from, to);
}

const day = (date: string): PlanValue => ({ date });

it("says nothing of changes or trends in a first report", () => {
  const plan = sheetOf(fourth, 1);
  for (const code of ["1d", "1e", "5b", "8a"]) {
    expect(rowsOf(plan, code).length).toBeGreaterThan(0);
    expect(sectionOf(plan, code)).toEqual([]);
    expect(rowsOf(plan, code).flat().filter((value) => typeof value === "string" && /^[↑→↓]/.test(value))).toEqual([]);
  }
});

it("lists the dates, the amounts and every light that changed, each with the reason that the workbook has", () => {
  const comment = "Merforbruket skyldes to ekstra utviklingsuker i august. Prognosen er økt med 150 000 kr. Ramme for økningen er meldt til beslutning.";
  expect(sectionOf(sheetOf(fourth), "1e")).toEqual([
    ["Endringer siden forrige rapport", "3 datoer, 1 beløp og 2 lys er endret siden 26.06.2022.", "Beløp i kr"],
    ["Hva", "Fra", "Til", "Endring", "Årsak"],
    ["MP3 Utvikling og test, prognose", day("2022-12-05"), day("2022-12-20"), "+15 dager", "–"],
    ["MP4 Oppstart pilotering av løsning, prognose", "des. 2022", day("2023-01-25"), "+25 dager", "–"],
    ["MP5 Utrulling nasjonalt, prognose", "mars 2023", day("2023-04-21"), "+21 dager", "–"],
    ["Prognose totalt", 6_600_000, 6_750_000, 150_000, comment],
    ["Fremdrift lys", "● Grønn", "▲ Gul", "↓ dårligere", "MP4 ventes 25 dager etter plan."],
    ["Økonomi lys", "● Grønn", "▲ Gul", "↓ dårligere", "Prognosen er 150 000 kr (2,3 %) over totalbudsjettet."],
  ]);
});

it("takes one row where nothing changed", () => {
  expect(sectionOf(sheetOf(fourth), "5b")).toEqual([
    ["Endringer siden forrige rapport", "Siden 26.06.2022 er ingen datoer flyttet og ingen budsjetter, prognoser eller lys endret."],
  ]);
});

it("begins each light's reason with how it stands against the report before", () => {
  const reasons = rowsOf(sheetOf(fourth), "1e").flat().filter((value) => typeof value === "string" && /^[↑→↓] \w+\. /u.test(value.replace("å", "a")));
  expect(reasons).toEqual([
    "↓ dårligere. MP4 ventes 25 dager etter plan.",
    "↓ dårligere. Prognosen er 150 000 kr (2,3 %) over totalbudsjettet.",
    "→ uendret. R3: sannsynlighet lav, konsekvens ikke oppgitt.",
    "→ uendret. R1: sannsynlighet medium × konsekvens medium = 4. 2 risikoer er ikke",
  ]);
});

it("leaves the overview without forecasts, and with its own words", () => {
  const overview = rowsOf(sheetOf(fourth), "overview");
  expect(overview).toContainEqual(["1e", "MP3, prognose", day("2022-12-05"), day("2022-12-20"), "+15 dager", "–"]);
  expect(overview.filter((row) => row.includes("Prognose totalt") && row.includes(6_750_000))).toEqual([]);
});

it("has nothing to compare an initiative with that the previous report did not hold", () => {
  const snapshot = withTable("tblHistorikk", (table) => ({ ...table, rows: table.rows.filter((row) => !row.includes("1e")) }));
  const plan = sheetOf(snapshot);
  expect(sectionOf(plan, "1e")).toEqual([]);
  expect(rowsOf(plan, "1e").flat()).toContain("● ny");
  expect(sectionOf(plan, "5b")).toHaveLength(1);
});

it("says the same facts in every language, within its cells and pages", () => {
  const facts = (language: Language): unknown => sectionOf(sheetOf(fourth, 4, language), "1e").map((row) => row.filter((value) => typeof value !== "string"));
  for (const language of LANGUAGES) {
    expect(sectionOf(sheetOf(fourth, 4, language), "1e")[0]?.[0]).toBe(TITLES[language]);
    expect(facts(language)).toEqual(facts("nb"));
    expect(sectionOf(sheetOf(fourth, 4, language), "1e")).toHaveLength(8);
    for (const report of [2, 3, 4]) expect(planProblems(sheetOf(fourth, report, language))).toEqual([]);
  }
  expect(sectionOf(sheetOf(fourth, 4, "nn"), "1e")[0]?.[1]).toBe("3 datoar, 1 beløp og 2 lys er endra sidan 26.06.2022.");
  expect(sectionOf(sheetOf(fourth, 4, "en"), "1e")[0]?.[1]).toBe("3 dates, 1 amount and 2 lights have changed since 26 Jun 2022.");
});

it("is the same whatever the order of the tables and their rows", () => {
  const turned = { ...fourth, tables: [...fourth.tables].reverse().map((table) => (table.name === "tblMilepaeler" ? table : { ...table, rows: [...table.rows].reverse() })) };
  expect(sheetOf(turned).pages).toEqual(sheetOf(fourth).pages);
});
