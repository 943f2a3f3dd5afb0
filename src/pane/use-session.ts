import { useEffect, useSyncExternalStore } from "react";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";

/** Milliseconds of quiet after a change in the workbook before it is read. */
const QUIET = 150;
/** Doublings of that, one for each reading in a row that failed: at most 38 seconds. */
const MOST_DOUBLINGS = 8;
const RESOLVED_STAYS = 10_000;

/** Follows a session: reads what changed when typing pauses, everything when the pane gets the focus, and again what a failed reading left. */
export function useSession(session: Session): SessionState {
  const state = useSyncExternalStore(session.subscribe, session.state);

  useEffect(() => {
    if (state.waiting === 0) return undefined;
    const timer = setTimeout(() => { void session.catchUp(); }, QUIET * 2 ** Math.min(state.failures, MOST_DOUBLINGS));
    return () => { clearTimeout(timer); };
  }, [session, state.waiting, state.failures]);

  const canRefresh = state.phase !== "reading" && state.generation === null && state.busy === null;
  useEffect(() => {
    if (!canRefresh) return undefined;
    const focus = (): void => { void session.refresh(); };
    window.addEventListener("focus", focus);
    return () => { window.removeEventListener("focus", focus); };
  }, [session, canRefresh]);

  useEffect(() => {
    if (state.resolved.length === 0) return undefined;
    const timer = setTimeout(() => { session.forgetResolved(); }, RESOLVED_STAYS);
    return () => { clearTimeout(timer); };
  }, [session, state.resolved]);

  return state;
}
