import type { ReactElement } from "react";
import type { CellLooks } from "./grid-sheet";

type Icon = NonNullable<CellLooks["icon"]>;

/** From the lowest to the highest member. */
const COLOURS: Readonly<Record<number, readonly string[]>> = {
  3: ["#c42b1c", "#e8a202", "#2e8540"],
  4: ["#c42b1c", "#e8a202", "#e8a202", "#2e8540"],
  5: ["#c42b1c", "#e8a202", "#e8a202", "#e8a202", "#2e8540"],
};
const GREY = "#6b6b6b";

const CIRCLE = "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z";
const ARROW = "M8 2l5 6h-3v6H6V8H3z";
const FLAG = "M4 2h9l-2 3 2 3H6v6H4z";
const CROSS = "M4 2l4 4 4-4 2 2-4 4 4 4-2 2-4-4-4 4-2-2 4-4-4-4z";
const MARK = "M7 2h2v8H7zM7 12h2v2H7z";
const TICK = "M3 8l2-2 2 3 5-7 2 1-6 10H6z";
const TRIANGLE = "M8 2l6 11H2z";
const DIAMOND = "M8 1l7 7-7 7-7-7z";
const STAR = "M8 1l2 5h5l-4 3 2 6-5-4-5 4 2-6-4-3h5z";

function quarter(share: number): string {
  if (share >= 1) return CIRCLE;
  const angle = share * 2 * Math.PI;
  return `M8 8V2A6 6 0 ${share > 0.5 ? "1" : "0"} 1 ${String(8 + 6 * Math.sin(angle))} ${String(8 - 6 * Math.cos(angle))}z`;
}

interface Shape {
  readonly path: string;
  readonly turn?: number;
  readonly colour?: string;
  readonly outline?: string;
}

function shapeOf({ set, at, of }: Icon): Shape {
  const share = of > 1 ? at / (of - 1) : 1;
  if (set.includes("Arrows")) return { path: ARROW, turn: 180 - 180 * share, ...(set.endsWith("Gray") ? { colour: GREY } : {}) };
  if (set.includes("Triangles")) return at === 1 ? { path: "M3 7h10v2H3z" } : { path: TRIANGLE, turn: at === 0 ? 180 : 0 };
  if (set.includes("Flags")) return { path: FLAG };
  if (set.includes("Symbols")) return { path: [CROSS, MARK, TICK][at] ?? TICK };
  if (set.includes("Signs")) return { path: [DIAMOND, TRIANGLE, CIRCLE][at] ?? CIRCLE };
  if (set.includes("Stars")) return { path: STAR, colour: at === 0 ? "none" : at === 1 ? "#f6d98b" : "#e8a202", outline: "#b07a00" };
  if (set.includes("Quarters")) return { path: quarter(share), colour: "#404040", outline: "#404040" };
  if (set.includes("Rating") || set.includes("Boxes")) {
    const bars = Array.from({ length: at }, (_, bar) => `M${String(2 + bar * 3)} ${String(11 - bar * 2)}h2V14h-2z`);
    return { path: bars.join(""), colour: "#2b579a" };
  }
  return { path: CIRCLE };
}

/** A member of one of Excel's icon sets, drawn anew; its place in the set is its text. */
export function CellIcon({ icon }: { readonly icon: Icon }): ReactElement {
  const { path, turn, colour, outline } = shapeOf(icon);
  return (
    <svg className="cell-icon" role="img" aria-label={`Ikon ${String(icon.at + 1)} av ${String(icon.of)}`} viewBox="0 0 16 16" width="14" height="14">
      {outline !== undefined && icon.set.includes("Quarters") && <path d={CIRCLE} fill="none" stroke={outline} />}
      <path
        d={path}
        fill={colour ?? COLOURS[icon.of]?.[icon.at] ?? GREY}
        {...(outline === undefined ? {} : { stroke: outline })}
        {...(turn ? { transform: `rotate(${String(turn)} 8 8)` } : {})}
      />
    </svg>
  );
}
