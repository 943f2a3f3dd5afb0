import type { ReactElement } from "react";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import { StateBar } from "./state-bar";

interface ProblemBarProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** What went wrong, in a view that takes the main one's place. */
export function ProblemBar({ session, state }: ProblemBarProps): ReactElement | null {
  if (!state.problem) return null;
  return (
    <StateBar
      state={state}
      onShowSheet={(sheet) => { void session.reveal({ sheet, cell: "A1" }); }}
      onRetry={() => { session.dismissProblem(); void session.refresh(); }}
      onDismiss={() => { session.dismissProblem(); }}
    />
  );
}
