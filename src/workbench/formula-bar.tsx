import { useState, type ReactElement } from "react";
import { readArea } from "../workbook/address";
import { takeOrLeave } from "./grid/cell-editor";
import type { Draft } from "./grid/draft";
import { type Selection } from "./grid/selection";

interface FormulaBarProps {
  readonly address: string;
  /** What the active cell holds, as one would type it. */
  readonly content: string;
  readonly draft: Draft | null;
  onDraft(draft: Draft | null): void;
  onTake(rows: 1 | -1 | 0, columns: 1 | -1 | 0): void;
  onGo(selection: Selection): void;
}

export function FormulaBar(props: FormulaBarProps): ReactElement {
  const [wanted, setWanted] = useState<string | null>(null);
  return (
    <div className="formula-bar" data-region="">
      <input
        className="name-box"
        aria-label="Navneboks"
        spellCheck={false}
        value={wanted ?? props.address}
        onFocus={(event) => { event.target.select(); }}
        onChange={(event) => { setWanted(event.target.value); }}
        onBlur={() => { setWanted(null); }}
        onKeyDown={(event) => {
          if (event.key === "Escape") setWanted(null);
          if (event.key !== "Enter") return;
          const area = readArea((wanted ?? props.address).trim());
          setWanted(null);
          if (area) props.onGo({ row: area.firstRow, column: area.firstColumn, toRow: area.lastRow, toColumn: area.lastColumn });
        }}
      />
      <span aria-hidden>fx</span>
      <input
        aria-label="Formellinje"
        spellCheck={false}
        autoComplete="off"
        value={props.draft?.text ?? props.content}
        onChange={(event) => { props.onDraft({ text: event.target.value, where: "bar" }); }}
        onKeyDown={(event) => {
          if (props.draft) takeOrLeave(event, props.onTake, () => { props.onDraft(null); });
        }}
      />
    </div>
  );
}
