import type { ReactElement } from "react";
import type { GridChart as Chart } from "./grid-sheet";

/** A chart's place with its title and its numbers. Hidden from screen readers, since the same numbers stand in the cells that it reads. */
export function GridChart({ chart, box }: { readonly chart: Chart; readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } }): ReactElement {
  const [title = "", ...rest] = chart.title;
  return (
    <div aria-hidden="true" className="chart-box" data-chart={chart.name} style={box}>
      <strong>{title}</strong>
      {rest.map((line, at) => <small key={at}>{line}</small>)}
      <table>
        <thead>
          <tr>{chart.heads.map((head, at) => <th key={at}>{at > 0 && <span style={{ background: chart.colours[at - 1] ?? "none" }} />}{head}</th>)}</tr>
        </thead>
        <tbody>
          {chart.lines.map((line, at) => <tr key={at}>{line.map((text, across) => <td key={across}>{text}</td>)}</tr>)}
        </tbody>
      </table>
    </div>
  );
}
