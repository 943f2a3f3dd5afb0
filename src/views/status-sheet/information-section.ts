import type { Initiative } from "../../model/initiative";
import { previousInitiative } from "../../model/past-initiatives";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { bold, label, type Scale } from "../layout/looks";
import type { Section } from "../layout/sheet-row";
import { tableRows, type Field } from "../layout/table-rows";
import { previousReport } from "./previous-report";
import type { SheetContext } from "./sheet-context";
import { MISSING, type Place } from "./value-cells";

const LABELS = {
  name: { nb: "Tiltak", nn: "Tiltak", en: "Initiative" },
  leader: { nb: "Tiltaksleder", nn: "Tiltaksleiar", en: "Initiative lead" },
  period: { nb: "Periode", nn: "Periode", en: "Period" },
  costs: { nb: "Kostnader per", nn: "Kostnader per", en: "Costs at" },
  previous: { nb: "Forrige rapport", nn: "Førre rapport", en: "Previous report" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const FIRST: InEachLanguage = { nb: "Første rapport", nn: "Første rapport", en: "First report" };
const FRESH: InEachLanguage = { nb: "Nytt tiltak", nn: "Nytt tiltak", en: "New initiative" };
const NOT_GIVEN: InEachLanguage = { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not given" };

const PLACES: Readonly<Record<keyof typeof LABELS, Place>> = {
  name: { at: 1, span: 10 },
  leader: { at: 11, span: 4 },
  period: { at: 15, span: 4 },
  costs: { at: 19, span: 3 },
  previous: { at: 22, span: 3 },
};

function previousWords(context: SheetContext, { code }: Initiative): string {
  const previous = previousReport(context);
  if (!previous) return FIRST[context.language];
  if (!previousInitiative(context.programme, code)) return FRESH[context.language];
  return previous.snapshot.published ? previous.title : `${previous.title} (${previous.state})`;
}

/** Who, what and when, under the page's title. */
export function informationSection(context: SheetContext, initiative: Initiative, scale: Scale): Section {
  const { language, write } = context;
  const { report, costDate, code, name } = initiative;
  const values: Readonly<Record<keyof typeof LABELS, string>> = {
    name: code === name || name === "" ? code : `${code} · ${name}`,
    leader: initiative.leader || MISSING,
    period: report?.statedPeriodText || context.periodTitle,
    costs: costDate === NONE ? NOT_GIVEN[language] : write.day(costDate),
    previous: previousWords(context, initiative),
  };
  const keys = Object.keys(LABELS) as (keyof typeof LABELS)[];
  const row = (value: (key: keyof typeof LABELS) => string, style: Field["style"]): readonly Field[] =>
    keys.map((key) => ({ ...PLACES[key], value: value(key), style }));
  const labels = tableRows(row((key) => LABELS[key][language], label(scale.note)), { ...scale, row: scale.gap > 4.5 ? 15 : 12.75 }, undefined);
  const shown = tableRows(row((key) => values[key], bold(10)), { ...scale, row: 14.25, line: 13.5 }, undefined);
  return { gap: 0, heading: [], groups: [[...labels, ...shown].flat()] };
}
