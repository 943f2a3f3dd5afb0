import type { ReactElement } from "react";

/** One request that the pane sent to the host, and its answer. Sizes in bytes. */
export interface ShownTrip {
  readonly what: string;
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
}

export interface ShownAction {
  readonly name: string;
  readonly trips: readonly ShownTrip[];
  readonly wrote: boolean;
}

const KILOBYTE = new Intl.NumberFormat("nb-NO", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function kilobytes(bytes: number): string {
  return `${KILOBYTE.format(bytes / 1000)}\u00a0kB`;
}

function summary({ trips, wrote }: ShownAction): string {
  if (trips.length === 0) return "ingen turer";
  const bytes = trips.reduce((sum, trip) => sum + trip.sent + trip.received, 0);
  const count = trips.length === 1 ? "1 tur" : `${String(trips.length)} turer`;
  return `${count}, ${kilobytes(bytes)}, ${wrote ? "med skriving" : "ingen skriving"}`;
}

export function LastAction({ action }: { readonly action: ShownAction }): ReactElement {
  return (
    <>
      <section aria-labelledby="last-action">
        <h2 id="last-action">Siste handling: {action.name}</h2>
        <p>{summary(action)}</p>
      </section>
      {action.trips.length === 0 ? <span /> : (
        <table className="trips" aria-label="Turer mellom panelet og arbeidsboken">
          <thead>
            <tr>
              <th scope="col">Tur</th>
              <th scope="col">Innhold</th>
              <th scope="col" className="figure">Sendt</th>
              <th scope="col" className="figure">Mottatt</th>
              <th scope="col" className="figure">Tid</th>
            </tr>
          </thead>
          <tbody>
            {action.trips.map((trip, index) => (
              <tr key={index}>
                <td>{index + 1}</td>
                <td>{trip.what}</td>
                <td className="figure">{kilobytes(trip.sent)}</td>
                <td className="figure">{kilobytes(trip.received)}</td>
                <td className="figure">{Math.max(1, Math.round(trip.milliseconds))}&nbsp;ms</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
