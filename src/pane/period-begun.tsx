import type { ReactElement } from "react";
import type { PeriodProposal } from "../app/publishing-state";
import type { Session } from "../app/session";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { SeverityIcon } from "./severity-icon";
import { ViewHead } from "./view-head";

interface PeriodBegunProps {
  readonly session: Session;
  readonly begun: Extract<PeriodProposal, { kind: "begun" }>;
  onBack(): void;
}

const TITLE: InEachLanguage = { nb: "Perioden er begynt", nn: "Perioden er byrja", en: "The period has begun" };
const ROWS: InEachLanguage<(rows: number) => string> = {
  nb: (rows) => (rows === 1 ? "1 ny rad" : `${String(rows)} nye rader`),
  nn: (rows) => (rows === 1 ? "1 ny rad" : `${String(rows)} nye rader`),
  en: (rows) => (rows === 1 ? "1 new row" : `${String(rows)} new rows`),
};
const GO_ON: InEachLanguage = { nb: "Vis funnene", nn: "Vis funna", en: "Show the findings" };
const UNDO: InEachLanguage = { nb: "Angre", nn: "Angre", en: "Undo" };

export function PeriodBegun({ session, begun, onBack }: PeriodBegunProps): ReactElement {
  const say = useSay();
  return (
    <>
      <ViewHead title={say(TITLE)} onBack={onBack} />
      <main className="view" data-scroller="">
        <p className="with-icon"><SeverityIcon severity="resolved" /><span>{begun.title}</span></p>
        <dl className="facts">
          {begun.written.map(({ table, rows }) => <div key={table}><dt>{table}</dt><dd>{say(ROWS)(rows)}</dd></div>)}
        </dl>
      </main>
      <footer className="pane-footer">
        <Button className="half" appearance="primary" onClick={onBack}>{say(GO_ON)}</Button>
        <Button className="beside" onClick={() => { void session.undoFix().then(onBack); }}>{say(UNDO)}</Button>
      </footer>
    </>
  );
}
