import { areaAddress, type CellArea } from "../workbook/address";
import type { BorderLine, CellStyle, SheetPlan } from "../workbook/sheet-plan";
import { addressLists, joinedAcross, joinedDown, type PlacedCell } from "./plan-areas";

const HORIZONTAL = { left: "Left", right: "Right", centre: "Center" } as const;
const VERTICAL = { top: "Top", centre: "Center", bottom: "Bottom" } as const;
const WEIGHT = { thin: "Thin", medium: "Medium", thick: "Thick" } as const;

type Setter = (format: Excel.RangeFormat) => void;

/** One property of looks with its value. A line belongs to the edge of each area, so that areas below another stay apart. */
interface Look {
  readonly key: string;
  readonly set: Setter;
  readonly isLine?: true;
}

function line(edge: "EdgeTop" | "EdgeBottom", { weight, colour }: BorderLine): Look {
  return {
    key: `${edge} ${weight} ${colour}`,
    isLine: true,
    set: (format) => {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.weight = WEIGHT[weight];
      border.color = `#${colour}`;
    },
  };
}

function looksOf(style: CellStyle): readonly Look[] {
  const { size, bold, underline, colour, fill, horizontal, vertical, wrap, indent, top, bottom } = style;
  const looks: (Look | false)[] = [
    size !== undefined && { key: `size ${String(size)}`, set: (format) => { format.font.size = size; } },
    bold === true && { key: "bold", set: (format) => { format.font.bold = true; } },
    underline === true && { key: "underline", set: (format) => { format.font.underline = "Single"; } },
    colour !== undefined && { key: `colour ${colour}`, set: (format) => { format.font.color = `#${colour}`; } },
    fill !== undefined && { key: `fill ${fill}`, set: (format) => { format.fill.color = `#${fill}`; } },
    horizontal !== undefined && { key: `horizontal ${horizontal}`, set: (format) => { format.horizontalAlignment = HORIZONTAL[horizontal]; } },
    vertical !== undefined && vertical !== "bottom" && { key: `vertical ${vertical}`, set: (format) => { format.verticalAlignment = VERTICAL[vertical]; } },
    wrap === true && { key: "wrap", set: (format) => { format.wrapText = true; } },
    indent !== undefined && indent > 0 && { key: `indent ${String(indent)}`, set: (format) => { format.indentLevel = indent; } },
    top !== undefined && line("EdgeTop", top),
    bottom !== undefined && line("EdgeBottom", bottom),
  ];
  return looks.filter((look) => look !== false);
}

/**
 * Queues the looks of all cells, a property and value at a time over all areas that have it: a tenth of the calls that
 * a style at a time takes. The sheet has no looks of its own before.
 */
export function dressCells(sheet: Excel.Worksheet, plan: SheetPlan, cells: readonly PlacedCell[]): void {
  const areasOf = new Map<string, { readonly look: Look; readonly areas: CellArea[] }>();
  for (const { cell, area } of cells) {
    for (const look of looksOf(plan.styles[cell.style] ?? {})) {
      const known = areasOf.get(look.key);
      if (known) known.areas.push(area);
      else areasOf.set(look.key, { look, areas: [area] });
    }
  }
  for (const { look, areas } of areasOf.values()) {
    const joined = look.isLine ? joinedAcross(areas) : joinedDown(joinedAcross(areas));
    for (const list of addressLists(joined.map(areaAddress))) look.set(sheet.getRanges(list).format);
  }
}
