import { number, oneOf, text, truth, wholeNumber } from "../checks";
import { intersection } from "../areas";
import { removeFormats } from "../clear-cells";
import { formatNow, rankOf, ranked } from "../conditional-formats";
import { membersOf, type At, type HostClass } from "../host-class";
import { accessDenied, apiNotFound, invalidArgument, itemNotFound, orThrow } from "../host-error";
import { AUTOMATIC } from "./data-bar-class";
import { node, type FormatHandle, type HostNode } from "../targets";

const { method } = membersOf<"ConditionalFormatCollection">();
const one = membersOf<"ConditionalFormat">();

/** Formats that meet the range, first looked at first. */
function met({ target: { sheet, areas } }: At<"ConditionalFormatCollection">): readonly HostNode<"ConditionalFormat">[] {
  return ranked(sheet)
    .filter((format) => format.areas.some((area) => areas.some((each) => intersection(area, each))))
    .map(({ id }) => node("ConditionalFormat", { sheet, id }));
}

function find(at: At<"ConditionalFormatCollection">, id: string): HostNode<"ConditionalFormat"> | null {
  return met(at).find(({ target }) => String(target.id) === id) ?? null;
}

const KINDS = oneOf("Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue");

export const conditionalFormatsClass: HostClass<"ConditionalFormatCollection"> = {
  items: met,
  item: (at, key) => {
    const found = find(at, key);
    if (!found) throw itemNotFound(at.where);
    return found;
  },
  methods: {
    add: method([KINDS], ({ host, target: { sheet, areas }, where }, kind) => {
      if (kind !== "Custom" && kind !== "DataBar") throw apiNotFound(`${where} ${kind}`);
      if (sheet.isProtected) throw accessDenied(where);
      if (kind === "DataBar") return node("ConditionalFormat", { sheet, id: sheet.addDataBar(areas, { least: null, most: null, colour: AUTOMATIC }) });
      const id = sheet.addConditionalFormat({ areas, formula: "FALSE", look: {} });
      host.blankFormats.add(id);
      return node("ConditionalFormat", { sheet, id });
    }),
    clearAll: method([], ({ target: { sheet, areas }, where }) => {
      if (sheet.isProtected) throw accessDenied(where);
      removeFormats(sheet, areas, where);
    }),
    getCount: method([], (at) => met(at).length),
    getItemAt: method([wholeNumber], (at, index) => orThrow(met(at)[index], invalidArgument, at.where)),
    getItemOrNullObject: method([text], find),
  },
};

/** The file's words for kinds of formats, and Excel's. */
const TYPES: Readonly<Record<string, `${Excel.ConditionalFormatType}`>> = {
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

function typeOf(at: At<"ConditionalFormat">): `${Excel.ConditionalFormatType}` {
  return TYPES[formatNow(at.target, at.where).kind] ?? "PresetCriteria";
}

function changeable({ target, where }: At<"ConditionalFormat">): FormatHandle {
  if (formatNow(target, where).isExtended) throw apiNotFound(`${where} of an extended conditional format`);
  if (target.sheet.isProtected) throw accessDenied(where);
  return target;
}

export const conditionalFormatClass: HostClass<"ConditionalFormat"> = {
  id: ({ target }) => String(target.id),
  scalars: {
    id: ({ target }) => String(target.id),
    type: typeOf,
    priority: ({ target }) => rankOf(target),
    stopIfTrue: ({ target, where }) => formatNow(target, where).stopIfTrue,
  },
  setters: {
    priority: one.setter(number, (at, rank) => {
      const { sheet, id } = changeable(at);
      const others = ranked(sheet).filter((format) => format.id !== id);
      const wanted = Math.max(0, Math.min(rank < 0 ? others.length + 1 + rank : rank, others.length));
      const after = others[wanted - 1];
      sheet.changeConditionalFormat(id, { priority: after ? after.priority + 1 : 1 });
    }),
    stopIfTrue: one.setter(truth, (at, stopIfTrue) => {
      const { sheet, id } = changeable(at);
      sheet.changeConditionalFormat(id, { stopIfTrue });
    }),
  },
  links: {
    custom: (at) => {
      if (typeOf(at) !== "Custom") throw invalidArgument(at.where);
      return node("CustomConditionalFormat", at.target);
    },
    dataBar: (at) => {
      if (typeOf(at) !== "DataBar") throw invalidArgument(at.where);
      return node("DataBarConditionalFormat", at.target);
    },
    dataBarOrNullObject: (at) => (typeOf(at) === "DataBar" ? node("DataBarConditionalFormat", at.target) : null),
    customOrNullObject: (at) => (typeOf(at) === "Custom" ? node("CustomConditionalFormat", at.target) : null),
  },
  methods: {
    delete: one.method([], (at) => {
      const { sheet, id } = changeable(at);
      sheet.removeConditionalFormat(id);
    }),
    getRange: one.method([], ({ host, target, where }) => {
      const [area, more] = formatNow(target, where).areas;
      if (!area || more) throw invalidArgument(where);
      return node("Range", host.range(target.sheet, area));
    }),
    getRangeOrNullObject: one.method([], ({ host, target, where }) => {
      const [area, more] = formatNow(target, where).areas;
      return area && !more ? node("Range", host.range(target.sheet, area)) : null;
    }),
    getRanges: one.method([], ({ target, where }) => node("RangeAreas", { sheet: target.sheet, areas: formatNow(target, where).areas })),
  },
};
