import type { ComingTrip, TripPlan } from "./host/trip-plan";

/** How trips between the pane and the workbook go, chosen in the workbench. */
export const TRIP_MODES = [
  { id: "normal", text: "Normal" },
  { id: "slow", text: "Langsom, 2 s per tur" },
  { id: "failing", text: "Turer feiler" },
  { id: "refused", text: "Skriving nektes" },
  { id: "denied", text: "Følsomhetsetikett mangler" },
  { id: "dropped", text: "Svar uteblir" },
  { id: "deaf", text: "Hendelser uteblir" },
] as const;

export type TripMode = (typeof TRIP_MODES)[number]["id"];

const SLOW = 2_000;

/** What happens to a trip that is about to be done. Lost events are the host's own matter. */
export function tripPlan(mode: TripMode, trip: ComingTrip): TripPlan {
  switch (mode) {
    case "slow": return { delay: SLOW };
    case "failing": return { fault: { code: "GeneralException" } };
    case "refused": return trip.writes > 0 ? { fault: { code: "AccessDenied" } } : {};
    case "denied": return { fault: { code: "AccessDenied" } };
    case "dropped": return { fault: { code: "lost-answer" } };
    default: return {};
  }
}
