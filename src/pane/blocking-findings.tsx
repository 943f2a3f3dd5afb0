import { useId, useState, type ReactElement } from "react";
import type { Session } from "../app/session";
import type { Overview, SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { AppliedRow } from "./applied-row";
import { useFindingActions } from "./finding-actions";
import { FindingRows } from "./finding-rows";
import { useSay } from "./language-context";

interface BlockingFindingsProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly blocking: Overview["blocking"];
}

const ERRORS: InEachLanguage = { nb: "Åpne feil", nn: "Opne feil", en: "Open errors" };
const BLOCKS: InEachLanguage = {
  nb: "Varsler og merknader stopper ikke publisering.",
  nn: "Varsel og merknader stoppar ikkje publisering.",
  en: "Warnings and notes do not stop publishing.",
};
const MANY = 50;

/** Errors to fix or acknowledge before the report can be published, each dealt with where it stands. */
export function BlockingFindings({ session, state, blocking }: BlockingFindingsProps): ReactElement | null {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const findings = blocking?.findings ?? [];
  const actions = useFindingActions(session, state, {
    toggle(finding) {
      if (state.alike) session.closeAlike();
      setOpen(open === finding ? null : finding);
    },
    focus: setStop,
    leave: () => () => {
      setOpen(null);
      document.getElementById(`${id}-sentence`)?.focus();
    },
  });
  if (!blocking && !state.applied) return null;
  const at = findings.some((finding) => finding.id === stop) ? stop : (findings[0]?.id ?? null);

  function keyDown(event: { readonly key: string; readonly target: EventTarget; preventDefault(): void }): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = event.target instanceof HTMLElement ? event.target.dataset.finding : undefined;
    if (step === undefined || from === undefined) return;
    event.preventDefault();
    const next = findings[findings.findIndex((finding) => finding.id === from) + step]?.id;
    const rows = [...document.querySelectorAll<HTMLElement>(`[id="${id}-errors"] [data-finding]`)];
    rows.find((row) => row.dataset.finding === next)?.focus();
  }

  return (
    <section onKeyDown={keyDown}>
      <p id={`${id}-sentence`} tabIndex={-1}>{blocking?.sentence}</p>
      {blocking && <p className="caption">{say(BLOCKS)}</p>}
      <div className="flush">
        {state.applied && <AppliedRow applied={state.applied} onUndo={() => { void session.undoFix(); }} />}
        <FindingRows id={`${id}-errors`} label={say(ERRORS)} findings={findings} openFinding={open} stop={at} isWindowed={findings.length > MANY} alike={state.alike} actions={actions} />
      </div>
    </section>
  );
}
