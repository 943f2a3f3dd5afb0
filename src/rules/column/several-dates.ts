import { NONE } from "../../values/none";
import type { FuzzyDate } from "../../values/fuzzy-date";
import type { Milestone } from "../../model/milestone";
import { dateEdit } from "../date-edit";
import { rule, type DraftFix, type RuleContext } from "../rule";
import type { WrittenCell } from "../written-cell";

function isPlanned({ kind, field }: WrittenCell): boolean {
  return kind === "milestones" && field === "baseline";
}

/** The milestone whose planned cell holds two dates, when its current plan has no cell of its own. */
function replanned(cell: WrittenCell, { programme }: RuleContext): Milestone | null {
  if (!isPlanned(cell)) return null;
  const milestone = programme.milestones.at(cell.row);
  return milestone.planWritten ? null : milestone;
}

interface Told {
  readonly first: string;
  readonly second: string;
  /** Days of the delivery against each of the two; `null` while nothing is delivered. */
  readonly slips: readonly [string, string] | null;
}

function told(cell: WrittenCell, context: RuleContext): Told {
  const { write } = context;
  const milestone = replanned(cell, context);
  const end = milestone?.deliveredEnd ?? NONE;
  const { baselineEnd = NONE, planEnd = NONE } = milestone ?? {};
  const known = end !== NONE && baselineEnd !== NONE && planEnd !== NONE;
  return {
    first: cell.date ? write.date(cell.date) : "",
    second: cell.date?.second ? write.date(cell.date.second) : "",
    slips: known ? [write.signedDays(end - baselineEnd), write.signed(end - planEnd)] : null,
  };
}

function useOnly(date: FuzzyDate, field: string, { programme, write }: RuleContext): DraftFix {
  const text = write.date(date);
  return {
    label: { nb: `Bruk ${text}`, nn: `Bruk ${text}`, en: `Use ${text}` },
    edits: [{ at: field, value: dateEdit(date, programme.language) }],
  };
}

export const severalDates = rule({
  id: "column/several-dates",
  answers: ["DQ04"],
  kind: "data",
  subject: "cell",
  looksAt: "row",
  severity: ({ dateFailure }) => (dateFailure === null ? "warning" : "error"),
  profile: "essential",
  needs: [],
  why: {
    nb: "Når opprinnelig og ny plan står i samme celle, kan ingen se hvilken milepælen måles mot. Delt i to kolonner vises begge, og forsinkelsen mot den opprinnelige.",
    nn: "Når opphavleg og ny plan står i same celle, kan ingen sjå kva milepælen blir målt mot. Delt i to kolonnar blir begge viste, og forseinkinga mot den opphavlege.",
    en: "With the original and the new plan in one cell, nobody can see which one the milestone is measured against. In two columns both are shown, and the slip against the original.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Gjeldende plan | Levert |
| 8a | MP1 | Høring | ['30.11.21 10.03.22] | | 2022-03-10 |
| 8a | MP2 | Rapport | ['30.11.21 31.01.22 10.03.22] | | |
| 8a | MP3 | Styrebehandling | '31.01.22 | '10.03.22 | 2022-03-10 |`,
  ],
  when: ({ date, dateFailure }) => date?.second !== undefined || dateFailure?.reason === "three-dates",
  message: {
    nb: (cell, context) => {
      if (cell.dateFailure) return `${cell.title} holder tre datoer (${context.write.quote(cell.raw)}). Skriv én dato i hver kolonne.`;
      const { first, second, slips } = told(cell, context);
      if (!isPlanned(cell)) return `${cell.title} holder to datoer: ${first} og ${second}. Hvilken gjelder?`;
      const delivered = slips ? ` Levert ${slips[0]} mot opprinnelig plan, ${slips[1]} mot ny plan.` : "";
      return `To plandatoer: ${first} er opprinnelig plan, ${second} ny plan?${delivered}`;
    },
    nn: (cell, context) => {
      if (cell.dateFailure) return `${cell.title} held tre datoar (${context.write.quote(cell.raw)}). Skriv éin dato i kvar kolonne.`;
      const { first, second, slips } = told(cell, context);
      if (!isPlanned(cell)) return `${cell.title} held to datoar: ${first} og ${second}. Kva for ein gjeld?`;
      const delivered = slips ? ` Levert ${slips[0]} mot opphavleg plan, ${slips[1]} mot ny plan.` : "";
      return `To plandatoar: ${first} er opphavleg plan, ${second} ny plan?${delivered}`;
    },
    en: (cell, context) => {
      if (cell.dateFailure) return `${cell.title} holds three dates (${context.write.quote(cell.raw)}). Write one date in each column.`;
      const { first, second, slips } = told(cell, context);
      if (!isPlanned(cell)) return `${cell.title} holds two dates: ${first} and ${second}. Which one holds?`;
      const delivered = slips ? ` Delivered ${slips[0]} against the original plan, ${slips[1]} against the new one.` : "";
      return `Two plan dates: is ${first} the original plan and ${second} the new one?${delivered}`;
    },
  },
  fixes: (cell, context) => {
    const { date, field } = cell;
    const second = date?.second;
    if (!date || !second) return [];
    const milestone = replanned(cell, context);
    const hasPlan = context.programme.tables.milestones.has("plan");
    if (!milestone || !hasPlan) return [useOnly(date, field, context), useOnly(second, field, context)];
    const { language } = context.programme;
    const baseline = { at: "baseline", value: dateEdit(date, language) };
    const split: DraftFix = {
      label: { nb: "Del i Planlagt ferdig og Gjeldende plan", nn: "Del i Planlagt ferdig og Gjeldande plan", en: "Split into Planned finish and Current plan" },
      edits: [baseline, { at: "plan", value: dateEdit(second, language) }],
    };
    const delivered: DraftFix = {
      label: { nb: "Del i Planlagt ferdig og Levert", nn: "Del i Planlagt ferdig og Levert", en: "Split into Planned finish and Delivered" },
      edits: [baseline, { at: "delivered", value: dateEdit(second, language) }],
    };
    return milestone.field("delivered") === "" ? [split, delivered] : [split];
  },
  over: ["milestone/replanned-without-decision"],
  silencesCell: true,
});
