import type { Host } from "./host/host";
import type { ComingTrip, TripPlan } from "./host/trip-plan";
import type { Trip } from "./host/trips";
import type { ShownAction, ShownTrip } from "./last-action";

/** Milliseconds without a trip after which the next one belongs to something new. */
const QUIET = 600;
const GOING = new Set(["Select", "Activate", "load"]);

function tripWords({ actions, writes, errorCode }: Trip): string {
  if (errorCode !== null) return `Feil: ${errorCode}`;
  if (writes > 0) return `Skriving, ${String(writes)} ${writes === 1 ? "endring" : "endringer"}`;
  if (actions.every((action) => GOING.has(action)) && actions.includes("Select")) return "Gå til celle";
  return `Lesing, ${String(actions.length)} oppslag`;
}

function nameOf(trip: Trip): string {
  if (trip.writes > 0) return "panelet skrev";
  return trip.actions.includes("Select") ? "gå til celle" : "panelet leste";
}

/** The trips of the last thing that was done, by a person in the grid or by the pane. */
export class TripLog {
  private name: string;
  private trips: readonly ShownTrip[] = [];
  private wrote = false;
  private isPanes = false;
  private lastAt: number;
  private readonly started = new Map<number, number>();

  private readonly changed: () => void;

  /** `plan` says how a trip goes that is about to be done. */
  constructor(host: Host, { first, plan, changed }: { readonly first: string; plan(trip: ComingTrip): TripPlan; changed(): void }) {
    this.name = first;
    this.changed = changed;
    this.lastAt = performance.now();
    host.onTrip((trip) => {
      this.started.set(trip.number, performance.now());
      return plan(trip);
    });
    host.onTripDone((trip) => { this.done(trip); });
  }

  /** A person did something in the grid; the trips that follow belong to it. */
  begin(name: string): void {
    this.name = name;
    this.isPanes = false;
    this.trips = [];
    this.wrote = false;
    this.lastAt = performance.now();
    this.changed();
  }

  get action(): ShownAction {
    return { name: this.name, trips: this.trips, wrote: this.wrote };
  }

  private done(trip: Trip): void {
    const now = performance.now();
    const began = this.started.get(trip.number) ?? now;
    this.started.delete(trip.number);
    if (began - this.lastAt > QUIET) {
      this.trips = [];
      this.wrote = false;
      this.name = nameOf(trip);
      this.isPanes = true;
    }
    this.lastAt = now;
    if (trip.writes > 0 && !this.wrote && this.isPanes) this.name = nameOf(trip);
    this.wrote ||= trip.writes > 0;
    this.trips = [...this.trips, { what: tripWords(trip), sent: trip.requestBytes, received: trip.answerBytes, milliseconds: now - began }];
    this.changed();
  }
}
