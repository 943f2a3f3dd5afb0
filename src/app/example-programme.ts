import type { TableKind } from "../tables/table-definition";
import type { InEachLanguage, Language } from "../values/language";
import type { FieldRow } from "./new-table";

const PERIOD = "2026-T1";

interface ExampleInitiative {
  readonly code: string;
  readonly name: InEachLanguage;
  readonly status: "ongoing" | "completed" | "planned";
  readonly budget: number;
  readonly plan: number;
  readonly actual: number;
  readonly comment?: InEachLanguage;
  /** Planned and delivered, ISO. */
  readonly milestones: readonly { readonly text: InEachLanguage; readonly planned: string; readonly delivered?: string }[];
}

const STATUS: Readonly<Record<ExampleInitiative["status"], InEachLanguage>> = {
  ongoing: { nb: "pågår", nn: "pågår", en: "ongoing" },
  completed: { nb: "fullført", nn: "fullført", en: "completed" },
  planned: { nb: "planlagt", nn: "planlagd", en: "planned" },
};

const INITIATIVES: readonly ExampleInitiative[] = [
  {
    code: "1a",
    name: { nb: "Eksempel: felles journal", nn: "Døme: felles journal", en: "Example: shared records" },
    status: "ongoing",
    budget: 2_400_000,
    plan: 800_000,
    actual: 790_000,
    milestones: [
      { text: { nb: "Behov kartlagt", nn: "Behov kartlagt", en: "Needs mapped" }, planned: "2026-01-30", delivered: "2026-02-03" },
      { text: { nb: "Løsning valgt", nn: "Løysing vald", en: "Solution chosen" }, planned: "2026-06-15" },
    ],
  },
  {
    code: "1b",
    name: { nb: "Eksempel: opplæring", nn: "Døme: opplæring", en: "Example: training" },
    status: "ongoing",
    budget: 600_000,
    plan: 200_000,
    actual: 260_000,
    comment: {
      nb: "To ekstra kursdager i mars kostet 60 000 kr. De trekkes fra kursene i høst.",
      nn: "To ekstra kursdagar i mars kosta 60 000 kr. Dei blir trekte frå kursa i haust.",
      en: "Two extra course days in March cost NOK 60,000. They will be taken from the autumn courses.",
    },
    milestones: [
      { text: { nb: "Opplegg ferdig", nn: "Opplegg ferdig", en: "Programme ready" }, planned: "2026-03-31" },
      { text: { nb: "Alle avdelinger opplært", nn: "Alle avdelingar opplærte", en: "All departments trained" }, planned: "2026-10-30" },
    ],
  },
  {
    code: "2",
    name: { nb: "Eksempel: nye avtaler", nn: "Døme: nye avtalar", en: "Example: new contracts" },
    status: "planned",
    budget: 300_000,
    plan: 0,
    actual: 0,
    milestones: [{ text: { nb: "Avtaler signert", nn: "Avtalar signerte", en: "Contracts signed" }, planned: "2026-12-15" }],
  },
  {
    code: "3",
    name: { nb: "Eksempel: forprosjekt", nn: "Døme: forprosjekt", en: "Example: preliminary study" },
    status: "completed",
    budget: 150_000,
    plan: 150_000,
    actual: 148_500,
    milestones: [{ text: { nb: "Rapport levert", nn: "Rapport levert", en: "Report delivered" }, planned: "2026-01-16", delivered: "2026-01-16" }],
  },
];

const DONE: InEachLanguage = { nb: "• Kartlagt behov i fire avdelinger", nn: "• Kartlagt behov i fire avdelingar", en: "• Mapped needs in four departments" };
const PLANNED: InEachLanguage = { nb: "• Velge løsning (MP2)", nn: "• Velje løysing (MP2)", en: "• Choose a solution (MP2)" };
const TERTIAL: InEachLanguage = { nb: "tertial", nn: "tertial", en: "tertial" };

/** Rows of a small made-up programme, by kind of table. Working convention: first tertial of 2026. */
export function exampleRows(language: Language): Readonly<Partial<Record<TableKind, readonly FieldRow[]>>> {
  return {
    periods: [{ id: PERIOD, type: TERTIAL[language], from: { date: "2026-01-01" }, to: { date: "2026-04-30" }, costDate: { date: "2026-04-30" } }],
    initiatives: INITIATIVES.map(({ code, name, status, budget }) => ({ code, name: name[language], status: STATUS[status][language], budget })),
    milestones: INITIATIVES.flatMap(({ code, milestones }) =>
      milestones.map(({ text, planned, delivered }, at) => ({
        code,
        id: `MP${String(at + 1)}`,
        description: text[language],
        baseline: { date: planned },
        delivered: delivered === undefined ? null : { date: delivered },
      })),
    ),
    economy: INITIATIVES.filter(({ plan }) => plan > 0).map(({ code, plan, actual, comment }) => ({
      period: PERIOD, code, plan, actual, deviation: actual - plan, comment: comment?.[language] ?? null,
    })),
    reports: [{ period: PERIOD, code: "1a", done: DONE[language], planned: PLANNED[language] }],
  };
}
