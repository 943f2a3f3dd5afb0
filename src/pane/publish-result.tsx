import type { ReactElement } from "react";
import type { PublishSummary } from "../app/publish";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { SeverityIcon } from "./severity-icon";
import { ViewHead } from "./view-head";
import { TextLink } from "./text-link";

interface PublishResultProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly summary: PublishSummary;
  onBack(): void;
}

const READY: InEachLanguage = { nb: "Rapporten er publisert", nn: "Rapporten er publisert", en: "The report is published" };
const FROZEN: InEachLanguage = { nb: "er fryst i historikken.", nn: "er frose i historikken.", en: "is frozen in the history." };
const VERSION: InEachLanguage = { nb: "Versjon", nn: "Versjon", en: "Version" };
const BY: InEachLanguage = { nb: "Publisert av", nn: "Publisert av", en: "Published by" };
const CHECKSUM: InEachLanguage = { nb: "Kontrollsum", nn: "Kontrollsum", en: "Checksum" };
const LATER: InEachLanguage<(next: number) => string> = {
  nb: (next) => `En senere rettelse blir versjon ${String(next)} ved siden av. Ingenting er sendt.`,
  nn: (next) => `Ei seinare retting blir versjon ${String(next)} ved sida av. Ingenting er sendt.`,
  en: (next) => `A later correction becomes version ${String(next)} beside it. Nothing has been sent.`,
};
const OPEN_SHEET: InEachLanguage = { nb: "Åpne arket", nn: "Opne arket", en: "Open the sheet" };

export function PublishResult({ session, state, summary, onBack }: PublishResultProps): ReactElement {
  const say = useSay();
  const published = state.overview?.published;
  const isRead = published?.version === summary.version;
  const open = (): void => { void session.reveal({ sheet: summary.sheet, cell: "A1" }); };
  return (
    <>
      <ViewHead title={say(READY)} onBack={onBack} />
      <main className="view" data-scroller="">
        <p className="with-icon"><SeverityIcon severity="resolved" /><span><TextLink inline onClick={open}>{summary.sheet}</TextLink> {say(FROZEN)}</span></p>
        <dl className="facts">
          <div><dt>{say(VERSION)}</dt><dd>{summary.version}</dd></div>
          <div><dt>{say(BY)}</dt><dd>{summary.by}</dd></div>
          {isRead && <div><dt>{say(CHECKSUM)}</dt><dd>{published.hash}</dd></div>}
        </dl>
        {isRead && <p>{published.sentence}</p>}
        <p className="caption">{say(LATER)(summary.version + 1)}</p>
      </main>
      <footer className="pane-footer">
        <Button className="grow" appearance="primary" onClick={open}>{say(OPEN_SHEET)}</Button>
      </footer>
    </>
  );
}
