import type { CellLook, EdgeLook, LookPatch } from "../../../xlsx/xlsx-book";
import type { CellArea } from "../../../workbook/address";
import { oneOf, wholeNumber } from "../checks";
import { columnsOf, rowsOf } from "../areas";
import { borderWords, fileStyle, type BorderStyle } from "../border-words";
import { boundedAreas, setLooks, sharedLook } from "../cell-looks";
import { colour, wireColour } from "../colours";
import { membersOf, type At, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument, orThrow } from "../host-error";
import { node, type Cells, type Edge } from "../targets";

const { method } = membersOf<"RangeBorderCollection">();
const { setter } = membersOf<"RangeBorder">();

type Side = "top" | "bottom" | "left" | "right";

/** Excel's order of borders. */
export const EDGES: readonly Edge[] = ["DiagonalDown", "DiagonalUp", "EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop", "InsideHorizontal", "InsideVertical"];

/** The cells that a border belongs to, and on which side of each it lies. */
function linesOf(area: CellArea, edge: Edge): readonly { readonly area: CellArea; readonly side: Side }[] {
  switch (edge) {
    case "EdgeTop": return [{ area: { ...area, lastRow: area.firstRow }, side: "top" }];
    case "EdgeBottom": return [{ area: { ...area, firstRow: area.lastRow }, side: "bottom" }];
    case "EdgeLeft": return [{ area: { ...area, lastColumn: area.firstColumn }, side: "left" }];
    case "EdgeRight": return [{ area: { ...area, firstColumn: area.lastColumn }, side: "right" }];
    case "InsideHorizontal":
      return rowsOf(area) < 2 ? [] : [{ area: { ...area, lastRow: area.lastRow - 1 }, side: "bottom" }, { area: { ...area, firstRow: area.firstRow + 1 }, side: "top" }];
    case "InsideVertical":
      return columnsOf(area) < 2 ? [] : [{ area: { ...area, lastColumn: area.lastColumn - 1 }, side: "right" }, { area: { ...area, firstColumn: area.firstColumn + 1 }, side: "left" }];
    default: return [];
  }
}

function read<T>({ host, target }: At<"RangeBorder">, from: (line: EdgeLook | null) => T): T | null {
  const values = boundedAreas(target).flatMap((area) => linesOf(area, target.edge).slice(0, 1).map((line) => sharedLook(host, { sheet: target.sheet, areas: [line.area] }, (look) => from(look[line.side]))));
  const first = values.length > 0 ? (values[0] ?? null) : from(null);
  return values.every((value) => value === first) ? first : null;
}

function write({ host, target, where }: At<"RangeBorder">, next: (line: EdgeLook | null) => EdgeLook | null): void {
  if (target.edge.startsWith("Diagonal")) throw apiNotFound(`${where} of diagonals`);
  for (const area of target.areas) {
    for (const { area: cells, side } of linesOf(area, target.edge)) {
      const on: Cells = { sheet: target.sheet, areas: [cells] };
      setLooks(host, on, where, (look: CellLook): LookPatch => ({ [side]: next(look[side]) }));
    }
  }
}

const NONE_YET: EdgeLook = { style: "thin", colour: null };

export const rangeBordersClass: HostClass<"RangeBorderCollection"> = {
  scalars: { count: () => EDGES.length },
  items: ({ target }) => EDGES.map((edge) => node("RangeBorder", { ...target, edge })),
  item: ({ target, where }, key) => {
    const edge = EDGES.find((each) => each === key);
    if (!edge) throw invalidArgument(where);
    return node("RangeBorder", { ...target, edge });
  },
  methods: {
    getItemAt: method([wholeNumber], ({ target, where }, index) => node("RangeBorder", { ...target, edge: orThrow(EDGES[index], invalidArgument, where) })),
  },
};

export const rangeBorderClass: HostClass<"RangeBorder"> = {
  id: ({ target }) => target.edge,
  scalars: {
    sideIndex: ({ target }) => target.edge,
    style: (at) => read(at, (line): BorderStyle => (line ? borderWords(line.style).style : "None")),
    weight: (at) => read(at, (line) => (line ? borderWords(line.style).weight : "Thin")),
    color: (at) => read(at, (line) => wireColour(line?.colour ?? null, "000000")),
  },
  setters: {
    style: setter(oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"), (at, style) => {
      write(at, (line) => (style === "None" ? null : { style: fileStyle(style, line ? borderWords(line.style).weight : "Thin"), colour: line?.colour ?? null }));
    }),
    weight: setter(oneOf("Hairline", "Thin", "Medium", "Thick"), (at, weight) => {
      write(at, (line) => {
        const { style } = borderWords((line ?? NONE_YET).style);
        return { style: fileStyle(style === "None" ? "Continuous" : style, weight), colour: line?.colour ?? null };
      });
    }),
    color: setter(colour, (at, own) => {
      write(at, (line) => ({ ...(line ?? NONE_YET), colour: own }));
    }),
  },
};
