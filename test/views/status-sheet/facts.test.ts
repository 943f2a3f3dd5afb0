import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import type { PlanValue } from "../../../src/workbook/sheet-plan";
import { sampleProgramme } from "../../support/sample-programme";

const plan = statusSheet(sampleProgramme());

/** Values of the row that starts with a value, in reading order; `from` skips earlier rows that start the same. */
function rowOf(slot: string, first: PlanValue, from = 0): readonly PlanValue[] {
  const rows = plan.pages.filter((page) => page.slot === slot).flatMap((page) =>
    page.heights.map((_, index) => page.cells.filter((cell) => cell.row === index + 1 && cell.value !== undefined).map((cell) => cell.value as PlanValue)));
  return rows.filter((row) => row[0] === first)[from] ?? [];
}

function valuesOf(slot: string): readonly PlanValue[] {
  return plan.pages.filter((page) => page.slot === slot).flatMap((page) => page.cells.flatMap(({ value }) => (value === undefined ? [] : [value])));
}

const day = (date: string): PlanValue => ({ date });

test.each([
  ["1e", ["1e", "Selvbetjening – «bestille»", "▲ Gul", "● Grønn", "● Grønn", "○ Ikke vurdert", "▲ Gul", 6600, 35, -15]],
  ["5b", ["5b", "Ny rekvisisjonspraksis", "▲ Gul", "✓ Fullført", "▲ Gul", "○ Ikke vurdert", "○ Ikke vurdert", 3500, 2570, -930]],
  ["8a", ["8a", "Felles retningslinjer for\navviksmelding og oppfølging", "▲ Gul", "✓ Fullført", "▲ Gul", "○ Ikke vurdert", "○ Ikke vurdert", 500, 350, -150]],
  ["1d", ["1d", "Selvbetjening – «endre»", "● Grønn", "✓ Fullført", "● Grønn", "○ Ikke vurdert", "○ Ikke vurdert", 4800, 4789, -11]],
  ["Sum, 4 tiltak", ["Sum, 4 tiltak", 15400, 7744, -1106]],
  ["Alle 4 tiltak", ["Alle 4 tiltak", 15400, "–", 8850, 7744, -1106, "mindreforbruk", "–", "–"]],
  ["Uten 5b", ["Uten 5b", 11900, "–", 5350, 5174, -176, "mindreforbruk", "–", "–"]],
])("overview, %s", (first, expected) => {
  expect(rowOf("overview", first)).toEqual(expected);
});

test("initiatives stand red first, then by code, and lead to their pages", () => {
  const links = plan.pages[0]!.cells.filter(({ link }) => link !== undefined).map(({ value, link }) => [value, link]);
  expect(links).toEqual(["1e", "5b", "8a", "1d"].map((code) => [code, `Statusark_2022_W02_09_${code}`]));
});

test.each([
  ["1d", "MP1", 0, ["MP1", "Kartlegging og analyse", day("2020-12-15"), "–", day("2020-12-17"), 2, 2, "Levert sent"]],
  ["1d", "MP2", 0, ["MP2", "Spesifisering", day("2021-02-15"), "–", day("2021-02-11"), -4, -2, "Levert tidlig"]],
  ["1d", "MP3", 0, ["MP3", "Utvikling og test", day("2021-08-31"), "–", day("2021-09-10"), 10, 8, "Levert sent"]],
  ["1d", "MP5", 0, ["MP5", "Utrulling nasjonalt", day("2022-01-31"), "–", day("2022-01-31"), 0, 0, "Levert"]],
  ["1e", "MP1", 0, ["MP1", "Behovskartlegging og analyse", day("2022-03-31"), "–", "–", "–", "–", "Forfaller snart"]],
  ["1e", "MP2", 0, ["MP2", "Spesifisering og løsningsdesign", day("2022-04-30"), "–", "–", "–", "–", "På plan"]],
  ["1e", "MP4", 0, ["MP4", "Oppstart pilotering av løsning", "des. 2022", "–", "–", "–", "–", "På plan"]],
  ["5b", "MP2", 0, ["MP2", "Utarbeide en detaljert plan for gjennomføring av tiltaket", day("2021-02-20"), "–", day("2021-02-20"), 0, 0, "Levert"]],
  ["5b", "MP2", 1, ["MP2", "Beskrive dagens utfordringer på bakgrunn av vurderinger\ngjort i utredningen RMR", day("2021-04-01"), "–", "(05.04.2021)", 4, 0, "Usikker dato"]],
  ["5b", "MP4", 0, ["MP4", "Beskrive forventede kvalitative og kvantitative gevinster", day("2021-12-10"), "–", "jan. 2022", "+22 til +52", "+15 til +36", "Levert sent"]],
  ["8a", "MP1", 0, ["MP1", "Etablere arbeidsgruppe og detaljere plan", day("2021-08-31"), "–", day("2021-09-08"), 8, 6, "Levert sent"]],
  ["8a", "–", 0, ["–", "Andre innspillsrunde i regionene", day("2022-01-18"), "–", "–", "–", "–", "Usikker dato"]],
  ["8a", "MP3", 0, ["MP3", "Bearbeide innspillene fra arbeidsgruppen og fremme forslag\ntil nye retningslinjer", day("2021-11-30"), day("2022-03-10"), day("2022-03-10"), 100, 72, "Levert sent"]],
  ["8a", "MP4", 0, ["MP4", "Plan for implementering av de nye nasjonale retningslinjene", day("2022-01-31"), day("2022-03-10"), day("2022-03-10"), 38, 28, "Levert sent"]],
] as [string, string, number, PlanValue[]][])("page %s, %s (%d)", (slot, first, from, expected) => {
  expect(rowOf(slot, first, from)).toEqual(expected);
});

test.each([
  ["1d", [4800000, 4800000, 4789000, -11000, -0.2, 11000], "Mindreforbruk 11 000 kr (0,2 % av plan hittil)."],
  ["1e", [6600000, 50000, 34750, -15250, -30.5, 6565250], "Mindreforbruk 15 250 kr, under vesentlighetsgrensen på 25 000 kr."],
  ["5b", [3500000, 3500000, 2570000, -930000, -26.6, 930000], "Mindreforbruk 930 000 kr (26,6 % av plan hittil), ikke forklart."],
  ["8a", [500000, 500000, 350000, -150000, -30, 150000], "Mindreforbruk 150 000 kr (30,0 % av plan hittil). Anslag, ikke regnskap."],
])("money of %s", (slot, figures, reason) => {
  const [budget = 0] = figures;
  const row = rowOf(slot, budget).filter((value) => typeof value === "number");
  expect(row.map((value) => (Math.abs(value) < 1 ? Math.round(value * 1000) / 10 : value))).toEqual(figures);
  expect(valuesOf(slot).map((value) => (typeof value === "string" ? value.replaceAll("\u00a0", " ") : value))).toContain(reason);
});

test("what is said of the milestones of the last and the next period", () => {
  expect(valuesOf("overview")).toContain("5 milepæler er levert i perioden, 1 har usikker dato. 2 forfaller innen 60 dager.");
  expect(rowOf("overview", "1d", 1)).toEqual(["1d", "MP5", "Utrulling nasjonalt", day("2022-01-31"), 0, "1e", "MP1", "Behovskartlegging og analyse", day("2022-03-31"), 25]);
});

test("each page has its fields for the hand, its way back, and the estimate by its name", () => {
  const own = plan.pages.filter(({ slot }) => slot !== "overview");
  expect(own.flatMap(({ cells }) => cells.flatMap(({ remark }) => remark ?? []))).toEqual(["1d/merknad", "1e/merknad", "5b/merknad", "8a/merknad"]);
  for (const { cells } of own) expect(cells.filter(({ link }) => link === "Statusark_2022_W02_09_Oversikt")).toHaveLength(1);
  expect(valuesOf("8a")).toContain("Påløpt\n(estimat)");
  expect(valuesOf("1d")).toContain("Virkelig hittil");
});

test("the roadmap holds all twenty initiatives, the completed ones by themselves", () => {
  const page = plan.pages[2]!;
  const codes = page.cells.filter(({ column, row, value, style }) => (column === 1 || column === 13) && row > 3 && typeof value === "string" && value.length <= 2 && !style.includes("on-")).map(({ value }) => value);
  expect(codes.sort()).toEqual(["1a", "1b", "1c", "1d", "1e", "1f", "2a", "2b", "3", "4a", "4b", "4c", "4d", "5", "5b", "6a", "7a", "7b", "8a", "8b"]);
  const heading = page.cells.find(({ value }) => value === "✓ Gjennomførte tiltak")!;
  const below = page.cells.filter(({ row, column }) => row > heading.row && (column === 1 || column === 13)).map(({ value }) => value);
  for (const code of ["1a", "1b", "5", "7b", "8a", "8b"]) expect(below).toContain(code);
});
