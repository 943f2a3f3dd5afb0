import type { DataBar } from "../../../xlsx/xlsx-book";
import { record } from "../checks";
import { colour, wireColour } from "../colours";
import { formatNow } from "../conditional-formats";
import { membersOf, type HostClass } from "../host-class";
import { accessDenied, apiNotFound, invalidArgument } from "../host-error";
import { node, type FormatHandle } from "../targets";

const bar = membersOf<"DataBarConditionalFormat">();
const positive = membersOf<"ConditionalDataBarPositiveFormat">();

/** Excel's own blue. */
export const AUTOMATIC = "638EC6";

function barNow(target: FormatHandle, where: string): DataBar {
  const { thresholds, colours } = formatNow(target, where);
  const limit = (at: number): number | null => (thresholds[at]?.kind === "num" ? Number(thresholds[at].value) : null);
  return { least: limit(0), most: limit(1), colour: colours[0] ?? AUTOMATIC };
}

function change(target: FormatHandle, where: string, changed: Partial<DataBar>): void {
  if (formatNow(target, where).isExtended) throw apiNotFound(`${where} of an extended conditional format`);
  if (target.sheet.isProtected) throw accessDenied(where);
  target.sheet.changeDataBar(target.id, { ...barNow(target, where), ...changed });
}

/** A number, or the least or most there is; Excel's other kinds of bounds are not known here. */
function boundOf({ type, formula }: Partial<Excel.ConditionalDataBarRule>, where: string): number | null {
  if (type === "LowestValue" || type === "HighestValue" || type === "Automatic") return null;
  const number = Number((formula ?? "").replace(/^=/, ""));
  if (type !== "Number" || formula === undefined || formula === "" || !Number.isFinite(number)) throw invalidArgument(where);
  return number;
}

function rule(value: number | null): Excel.ConditionalDataBarRule {
  return value === null ? { type: "Automatic" } : { type: "Number", formula: `=${String(value)}` };
}

export const dataBarClass: HostClass<"DataBarConditionalFormat"> = {
  scalars: {
    lowerBoundRule: ({ target, where }) => rule(barNow(target, where).least),
    upperBoundRule: ({ target, where }) => rule(barNow(target, where).most),
  },
  setters: {
    lowerBoundRule: bar.setter(record<Excel.ConditionalDataBarRule>(), ({ target, where }, given) => { change(target, where, { least: boundOf(given, where) }); }),
    upperBoundRule: bar.setter(record<Excel.ConditionalDataBarRule>(), ({ target, where }, given) => { change(target, where, { most: boundOf(given, where) }); }),
  },
  links: { positiveFormat: ({ target }) => node("ConditionalDataBarPositiveFormat", target) },
};

export const positiveBarClass: HostClass<"ConditionalDataBarPositiveFormat"> = {
  scalars: { fillColor: ({ target, where }) => wireColour(barNow(target, where).colour, AUTOMATIC) },
  setters: {
    fillColor: positive.setter(colour, ({ target, where }, given) => { change(target, where, { colour: given }); }),
  },
};
