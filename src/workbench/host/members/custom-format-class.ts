import { oneOf, text, truth, wholeNumber } from "../checks";
import type { EdgeLook, LookPatch } from "../../../xlsx/xlsx-book";
import { borderWords } from "../border-words";
import { colour, wireColour } from "../colours";
import { changeLook, formatNow } from "../conditional-formats";
import { membersOf, type At, type HostClass } from "../host-class";
import { accessDenied, apiNotFound, invalidArgument } from "../host-error";
import { node, type Edge, type HostNode } from "../targets";

const rule = membersOf<"ConditionalFormatRule">();
const font = membersOf<"ConditionalRangeFont">();
const fill = membersOf<"ConditionalRangeFill">();
const border = membersOf<"ConditionalRangeBorder">();
const borders = membersOf<"ConditionalRangeBorderCollection">();
const LONGEST_FORMULA = 8192;

export const customFormatClass: HostClass<"CustomConditionalFormat"> = {
  links: {
    rule: ({ target }) => node("ConditionalFormatRule", target),
    format: ({ target }) => node("ConditionalRangeFormat", target),
  },
};

export const formatRuleClass: HostClass<"ConditionalFormatRule"> = {
  scalars: {
    formula: ({ host, target, where }) => (host.blankFormats.has(target.id) ? "" : `=${formatNow(target, where).formulas[0] ?? ""}`),
  },
  setters: {
    formula: rule.setter(text, ({ host, target, where }, given) => {
      const formula = given.startsWith("=") ? given.slice(1) : given;
      if (formula.trim() === "" || formula.length > LONGEST_FORMULA) throw invalidArgument(where);
      if (formatNow(target, where).isExtended) throw apiNotFound(`${where} of an extended conditional format`);
      if (target.sheet.isProtected) throw accessDenied(where);
      target.sheet.changeConditionalFormat(target.id, { formula });
      host.blankFormats.delete(target.id);
    }),
  },
};

export const conditionalRangeFormatClass: HostClass<"ConditionalRangeFormat"> = {
  scalars: { numberFormat: ({ target, where }) => formatNow(target, where).look.format ?? null },
  links: {
    font: ({ target }) => node("ConditionalRangeFont", target),
    fill: ({ target }) => node("ConditionalRangeFill", target),
    borders: ({ target }) => node("ConditionalRangeBorderCollection", target),
  },
};

function look(at: { readonly target: Parameters<typeof formatNow>[0]; readonly where: string }): LookPatch {
  return formatNow(at.target, at.where).look;
}

function colourOf(own: string | null | undefined): string {
  return own === undefined || own === null ? "" : wireColour(own, "");
}

export const conditionalFontClass: HostClass<"ConditionalRangeFont"> = {
  scalars: {
    bold: (at) => look(at).bold ?? null,
    italic: (at) => look(at).italic ?? null,
    strikethrough: (at) => look(at).strike ?? null,
    underline: (at) => (look(at).underline === undefined ? null : look(at).underline ? "Single" : "None"),
    color: (at) => colourOf(look(at).colour),
  },
  setters: {
    bold: font.setter(truth, ({ target, where }, bold) => {
      changeLook(target, where, { bold });
    }),
    italic: font.setter(truth, ({ target, where }, italic) => {
      changeLook(target, where, { italic });
    }),
    strikethrough: font.setter(truth, ({ target, where }, strike) => {
      changeLook(target, where, { strike });
    }),
    underline: font.setter(oneOf("None", "Single", "Double"), ({ target, where }, line) => {
      if (line === "Double") throw apiNotFound(`${where} Double`);
      changeLook(target, where, { underline: line === "Single" });
    }),
    color: font.setter(colour, ({ target, where }, own) => {
      changeLook(target, where, { colour: own });
    }),
  },
  methods: {
    clear: font.method([], ({ target, where }) => {
      changeLook(target, where, { bold: undefined, italic: undefined, strike: undefined, underline: undefined, colour: undefined });
    }),
  },
};

export const conditionalFillClass: HostClass<"ConditionalRangeFill"> = {
  scalars: { color: (at) => colourOf(look(at).fill) },
  setters: {
    color: fill.setter(colour, ({ target, where }, own) => {
      changeLook(target, where, { fill: own });
    }),
  },
  methods: {
    clear: fill.method([], ({ target, where }) => {
      changeLook(target, where, { fill: undefined });
    }),
  },
};

const SIDES = { EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right", EdgeTop: "top" } as const;
type OuterEdge = keyof typeof SIDES;

function isOuter(edge: string): edge is OuterEdge {
  return edge in SIDES;
}

function edgeNode({ target, where }: At<"ConditionalRangeBorderCollection">, edge: string): HostNode<"ConditionalRangeBorder"> {
  if (!isOuter(edge)) throw invalidArgument(where);
  return node("ConditionalRangeBorder", { ...target, edge });
}

const OUTER = Object.keys(SIDES) as readonly OuterEdge[];

export const conditionalBordersClass: HostClass<"ConditionalRangeBorderCollection"> = {
  scalars: { count: () => OUTER.length },
  items: (at) => OUTER.map((edge) => edgeNode(at, edge)),
  item: edgeNode,
  links: {
    top: (at) => edgeNode(at, "EdgeTop"),
    bottom: (at) => edgeNode(at, "EdgeBottom"),
    left: (at) => edgeNode(at, "EdgeLeft"),
    right: (at) => edgeNode(at, "EdgeRight"),
  },
  methods: { getItemAt: borders.method([wholeNumber], (at, index) => edgeNode(at, OUTER[index] ?? "")) },
};

function sideOf(edge: Edge): (typeof SIDES)[OuterEdge] {
  return isOuter(edge) ? SIDES[edge] : "top";
}

function line(at: At<"ConditionalRangeBorder">): EdgeLook | null {
  return look(at)[sideOf(at.target.edge)] ?? null;
}

/** Conditional formats know thin lines only, as in Excel's own dialog. */
const LINES = { Continuous: "thin", Dash: "dashed", DashDot: "dashDot", DashDotDot: "dashDotDot", Dot: "dotted" } as const;

export const conditionalBorderClass: HostClass<"ConditionalRangeBorder"> = {
  id: ({ target }) => target.edge,
  scalars: {
    sideIndex: ({ target }) => (isOuter(target.edge) ? target.edge : "EdgeTop"),
    color: (at) => colourOf(line(at)?.colour),
    style: (at) => {
      const style = line(at) ? borderWords(line(at)?.style ?? "thin").style : "None";
      return style === "None" || style in LINES ? (style as "None" | keyof typeof LINES) : "Continuous";
    },
  },
  setters: {
    color: border.setter(colour, (at, own) => {
      changeLook(at.target, at.where, { [sideOf(at.target.edge)]: { style: line(at)?.style ?? "thin", colour: own } });
    }),
    style: border.setter(oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"), (at, style) => {
      changeLook(at.target, at.where, { [sideOf(at.target.edge)]: style === "None" ? undefined : { style: LINES[style], colour: line(at)?.colour ?? null } });
    }),
  },
};
