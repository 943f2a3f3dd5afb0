import { useEffect, useId, type ReactElement } from "react";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { FindingList } from "./finding-list";
import { useSay } from "./language-context";
import { Loading } from "./loading";
import { NoFindings } from "./no-findings";
import { OverviewStrip } from "./overview-strip";
import { OwnOffer } from "./own-offer";
import { PaneHeader } from "./pane-header";
import { StateBar } from "./state-bar";

interface MainViewProps {
  readonly session: Session;
  readonly state: SessionState;
  /** The view that one comes back from, to the button that led there. */
  readonly from: ViewName | null;
  /** Whom the message that one comes back from was for. */
  readonly leader: string;
  onGo(view: ViewName, leader?: string): void;
}

/** Views that take the main one's place until one goes back. */
export type ViewName = "publish" | "period" | "message" | "settings";

const GENERATE: InEachLanguage = { nb: "Generer statusark", nn: "Lag statusark", en: "Generate status sheet" };
const PUBLISH: InEachLanguage = { nb: "Publiser", nn: "Publiser", en: "Publish" };
const WAIT: InEachLanguage = { nb: "Klar når tabellene er lest.", nn: "Klar når tabellane er lesne.", en: "Ready when the tables are read." };
const NO_PERIOD: InEachLanguage = {
  nb: "Legg inn en periode i tblPerioder først.",
  nn: "Legg inn ein periode i tblPerioder først.",
  en: "Add a period to tblPerioder first.",
};
const VIEW_ONLY: InEachLanguage = {
  nb: "For å rette og generere: velg Redigering øverst i Excel, eller lagre en kopi.",
  nn: "For å rette og lage statusark: vel Redigering øvst i Excel, eller lagre ein kopi.",
  en: "To apply fixes and generate: choose Editing at the top of Excel, or save a copy.",
};

export function MainView({ session, state, from, leader, onGo }: MainViewProps): ReactElement {
  const say = useSay();
  const id = useId();
  useEffect(() => {
    const ways = [...document.querySelectorAll<HTMLElement>("[data-way]")].filter((each) => each.dataset.way === from);
    (ways.find((each) => (each.dataset.leader ?? "") === leader) ?? ways[0])?.focus();
  }, [from, leader]);
  const { overview } = state;
  const note = !overview ? (state.phase === "failed" ? null : WAIT) : state.readOnly ? VIEW_ONLY : overview.period === null ? NO_PERIOD : null;
  const isOff = note !== null || !overview || state.busy !== null;
  const saveInOwn = (): void => { void session.saveInOwnWorkbook(); };
  return (
    <>
      <PaneHeader overview={overview} onPeriod={(period) => { void session.choosePeriod(period); }} canWrite={!isOff} onGo={onGo} />
      <StateBar
        state={state}
        onAnswer={(answer) => { void session.answerMarks(answer); }}
        onShowSheet={(sheet) => { void session.reveal({ sheet, cell: "A1" }); }}
        onOwn={saveInOwn}
        onRetry={() => { session.dismissProblem(); void session.refresh(); }}
        onDismiss={() => { session.dismissProblem(); }}
      />
      <main className="scroll" data-scroller="">
        {overview ? (
          <>
            <OverviewStrip session={session} state={state} />
            {overview.total === 0 && <NoFindings overview={overview} />}
            <FindingList session={session} state={state} onMessage={(to) => { onGo("message", to); }} />
          </>
        ) : state.phase === "reading" && <Loading />}
      </main>
      <footer className="pane-footer">
        {note && <p id={id} className="caption">{say(note)}</p>}
        {note === VIEW_ONLY && overview?.period && <p className="caption"><OwnOffer onSave={saveInOwn} /></p>}
        <Button
          className="half" appearance="primary" size="medium"
          disabledFocusable={isOff}
          {...(note ? { "aria-describedby": id } : {})}
          onClick={() => { void session.generate(); }}
        >
          {say(GENERATE)}
        </Button>
        <Button data-way="publish" className="beside" size="medium" disabledFocusable={isOff} {...(note ? { "aria-describedby": id } : {})} onClick={() => { onGo("publish"); }}>
          {say(PUBLISH)}
        </Button>
      </footer>
    </>
  );
}
