import type { ReactElement } from "react";
import type { AppliedFix } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { SeverityIcon } from "./severity-icon";

interface AppliedRowProps {
  readonly applied: AppliedFix;
  onUndo(): void;
}

const FIXED: InEachLanguage<(cells: number, rows: number) => string> = {
  nb: (cells, rows) => [cells > 0 && `Rettet ${String(cells)} ${cells === 1 ? "celle" : "celler"}`, rows > 0 && `${String(rows)} ${rows === 1 ? "ny rad" : "nye rader"}`].filter(Boolean).join(", "),
  nn: (cells, rows) => [cells > 0 && `Retta ${String(cells)} ${cells === 1 ? "celle" : "celler"}`, rows > 0 && `${String(rows)} ${rows === 1 ? "ny rad" : "nye rader"}`].filter(Boolean).join(", "),
  en: (cells, rows) => [cells > 0 && `Fixed ${String(cells)} ${cells === 1 ? "cell" : "cells"}`, rows > 0 && `${String(rows)} new ${rows === 1 ? "row" : "rows"}`].filter(Boolean).join(", "),
};
const ACKNOWLEDGED: InEachLanguage = { nb: "Kvittert ut", nn: "Kvittert ut", en: "Acknowledged" };
const UNDO: InEachLanguage = { nb: "Angre", nn: "Angre", en: "Undo" };

/** What was just done, and the way back. */
export function AppliedRow({ applied, onUndo }: AppliedRowProps): ReactElement {
  const say = useSay();
  return (
    <div className="done-row">
      <SeverityIcon severity="resolved" />
      <p className="message">
        {applied.kind === "fixed" ? say(FIXED)(applied.cells, applied.rows) : say(ACKNOWLEDGED)}
        <span className="caption">{applied.label}</span>
      </p>
      <Button size="small" onClick={onUndo}>{say(UNDO)}</Button>
    </div>
  );
}
