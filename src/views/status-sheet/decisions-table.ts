import type { DecisionRow } from "../../model/initiative";
import type { InEachLanguage } from "../../values/language";
import { HEADER_LINE, ROW_LINE, header, plain, right, type Scale } from "../layout/looks";
import type { RowGroup, SheetRow } from "../layout/sheet-row";
import { headerRow, tableRows } from "../layout/table-rows";
import { codeAndText } from "./code-columns";
import type { SheetContext } from "./sheet-context";
import { MISSING, dateField, type Place } from "./value-cells";

const LABELS = {
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  what: { nb: "Hva", nn: "Kva", en: "What" },
  who: { nb: "Hvem", nn: "Kven", en: "Who" },
  due: { nb: "Frist", nn: "Frist", en: "Due" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

function placesOf({ codeColumns }: SheetContext) {
  return {
    code: { at: 1, span: codeColumns },
    what: { at: 1 + codeColumns, span: 15 - codeColumns },
    who: { at: 16, span: 6 },
    due: { at: 22, span: 3 },
  } as const satisfies Readonly<Record<string, Place>>;
}

/** Open decisions of the period or an earlier one. */
export function openDecisions({ programme }: SheetContext): readonly DecisionRow[] {
  const from = new Map(programme.periods.map((period) => [period.id, period.from]));
  const current = programme.period?.from ?? Infinity;
  return programme.decisions.filter(({ open, period }) => open && (from.get(period) ?? current) <= current);
}

export function decisionsHeader(context: SheetContext, scale: Scale): SheetRow {
  const { language } = context;
  const style = header(scale.body);
  const places = placesOf(context);
  return headerRow(
    (["code", "what", "who", "due"] as const).map((key) => ({ ...places[key], value: LABELS[key][language], style: key === "due" ? right(style) : style })),
    scale,
    HEADER_LINE,
  );
}

export function decisionGroups(context: SheetContext, decisions: readonly DecisionRow[], scale: Scale): readonly RowGroup[] {
  const style = plain(scale.body);
  const places = placesOf(context);
  return decisions.flatMap(({ code: written, what, who, due }) => {
    const { code, text } = codeAndText(context, written, what);
    return tableRows([
      { ...places.code, value: code, style },
      { ...places.what, value: text, style },
      { ...places.who, value: who || MISSING, style },
      dateField(places.due, due, null, context.language, style),
    ], scale, ROW_LINE);
  });
}
