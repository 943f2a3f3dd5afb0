/** A trip about to be done, as a hook sees it. */
export interface ComingTrip {
  readonly number: number;
  readonly actions: readonly string[];
  readonly writes: number;
}

/**
 * How a trip goes wrong: an error code of `Excel.ErrorCodes` before action `beforeAction` (from 0, over all actions of
 * the wire; left out: before the first); `hang`: the actions before it are done and no answer ever comes; `killed`: so
 * too, and no later trip is answered either; `lost-answer`: everything is done and no answer comes.
 */
export interface Fault {
  readonly code: "GeneralException" | "AccessDenied" | "ItemNotFound" | "InvalidOperationInCellEditMode" | "RequestPayloadSizeLimitExceeded" | "ServiceNotAvailable" | "hang" | "killed" | "lost-answer" | (string & {});
  readonly beforeAction?: number;
  /** `Class.member` that the error names as its place; "" where left out. */
  readonly where?: string;
}

export interface TripPlan {
  readonly fault?: Fault;
  /** Milliseconds before the trip is done. */
  readonly delay?: number;
  /** Called before each action of the wire, for work of others in between. */
  readonly beforeAction?: (index: number) => void;
}

export type TripHook = (trip: ComingTrip) => TripPlan | undefined | void;
