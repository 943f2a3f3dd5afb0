import type { ReactElement } from "react";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { ProgressSteps } from "./progress-steps";
import { PublishForm } from "./publish-form";
import { PublishResult } from "./publish-result";
import { ViewHead } from "./view-head";

interface PublishViewProps {
  readonly session: Session;
  readonly state: SessionState;
  onBack(): void;
}

const PUBLISHING: InEachLanguage = { nb: "Publiserer", nn: "Publiserer", en: "Publishing" };
const CANCEL: InEachLanguage = { nb: "Avbryt", nn: "Avbryt", en: "Cancel" };

/** Freezing the chosen period's report: what is asked, how far it has come, what became of it. */
export function PublishView({ session, state, onBack }: PublishViewProps): ReactElement {
  const say = useSay();
  const { publishing } = state;
  if (publishing?.kind === "done") return <PublishResult session={session} state={state} summary={publishing.summary} onBack={onBack} />;
  const isRunning = publishing?.kind === "running";
  return (
    <>
      {isRunning && (
        <>
          <ViewHead title={say(PUBLISHING)} />
          <main className="view" data-scroller=""><ProgressSteps label={say(PUBLISHING)} step={publishing.step} /></main>
          <footer className="pane-footer">
            <Button className="grow" disabledFocusable={!publishing.canCancel} onClick={() => { session.cancelPublishing(); }}>{say(CANCEL)}</Button>
          </footer>
        </>
      )}
      <PublishForm session={session} state={state} isHidden={isRunning} onBack={onBack} />
    </>
  );
}
