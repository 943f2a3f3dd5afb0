import { useState, type ReactElement } from "react";
import { readArea } from "../workbook/address";

interface OtherPersonProps {
  onType(row: number, column: number, text: string): void;
  onInsertRow(before: number): void;
}

/** The hands of somebody else who has the workbook open: what they do reaches the pane as a change from another machine. */
export function OtherPerson({ onType, onInsertRow }: OtherPersonProps): ReactElement {
  const [cell, setCell] = useState("A2");
  const [text, setText] = useState("");
  const area = readArea(cell.trim());
  return (
    <form
      className="other-person"
      data-region=""
      aria-label="En annen som har arbeidsboken åpen"
      onSubmit={(event) => {
        event.preventDefault();
        if (area) onType(area.firstRow, area.firstColumn, text);
      }}
    >
      <span aria-hidden>En annen, på dette arket</span>
      <label>Celle <input className="other-cell" value={cell} spellCheck={false} aria-invalid={area === null} onChange={(event) => { setCell(event.target.value); }} /></label>
      <label>Innhold <input value={text} spellCheck={false} autoComplete="off" onChange={(event) => { setText(event.target.value); }} /></label>
      <button type="submit" disabled={!area}>Skriv</button>
      <button type="button" disabled={!area} onClick={() => { if (area) onInsertRow(area.firstRow); }}>Sett inn rad over</button>
    </form>
  );
}
