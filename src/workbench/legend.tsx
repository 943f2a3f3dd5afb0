import type { ReactElement } from "react";

export interface LegendLine {
  readonly fill: string;
  readonly text: string;
}

interface LegendProps {
  readonly lines: readonly LegendLine[];
  /** Functions and kinds of formats that the workbench does not work out. */
  readonly notEvaluated: readonly string[];
}

export function Legend({ lines, notEvaluated }: LegendProps): ReactElement {
  return (
    <section aria-labelledby="legend">
      <h2 id="legend">Markeringer</h2>
      {lines.length === 0 && notEvaluated.length === 0 && <p>Ingen på dette arket</p>}
      <ul className="legend">
        {lines.map((line) => (
          <li key={line.text}>
            <span className="swatch" style={{ backgroundColor: line.fill }} />
            {line.text}
          </li>
        ))}
        {notEvaluated.length > 0 && <li>Ikke regnet ut her: {notEvaluated.join(", ")}</li>}
      </ul>
    </section>
  );
}
