import type { ReactElement } from "react";
import type { Session } from "../app/session";
import type { Generation, SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { GenerationHeldView } from "./generation-held-view";
import { LightShape } from "./light-shape";
import { OwnWorkbookView } from "./own-workbook-view";
import { ProgressSteps } from "./progress-steps";
import { SeverityIcon } from "./severity-icon";
import { ViewHead } from "./view-head";
import { TextLink } from "./text-link";

type Running = Extract<Generation, { kind: "running" }>;
type Summary = Extract<Generation, { kind: "done" }>["summary"];

const MAKING: InEachLanguage = { nb: "Lager statusark", nn: "Lagar statusark", en: "Generating status sheet" };
const CANCEL: InEachLanguage = { nb: "Avbryt", nn: "Avbryt", en: "Cancel" };
const READY: InEachLanguage = { nb: "Statusarket er klart", nn: "Statusarket er klart", en: "The status sheet is ready" };
const PLACED: InEachLanguage<(isNew: boolean) => string> = {
  nb: (isNew) => (isNew ? "er lagt til i arbeidsboken som utkast." : "er oppdatert."),
  nn: (isNew) => (isNew ? "er lagt til i arbeidsboka som utkast." : "er oppdatert."),
  en: (isNew) => (isNew ? "has been added to the workbook as a draft." : "has been updated."),
};
const PAGES: InEachLanguage = { nb: "Sider", nn: "Sider", en: "Pages" };
const LANDSCAPE: InEachLanguage = { nb: "A4 liggende", nn: "A4 liggjande", en: "A4 landscape" };
const LIGHTS: InEachLanguage = { nb: "Lys", nn: "Lys", en: "Lights" };
const PLAN: InEachLanguage = { nb: "Plan hittil", nn: "Plan hittil", en: "Plan to date" };
const ACTUAL: InEachLanguage = { nb: "Virkelig", nn: "Verkeleg", en: "Actual" };
const DEVIATION: InEachLanguage = { nb: "Avvik", nn: "Avvik", en: "Deviation" };
const WORTH_KNOWING: InEachLanguage = { nb: "Verdt å vite før du deler", nn: "Verdt å vite før du deler", en: "Worth knowing before you share" };
const OPEN_FINDINGS: InEachLanguage<(errors: number, warnings: number) => string> = {
  nb: (errors, warnings) => `${String(errors)} feil og ${String(warnings)} ${warnings === 1 ? "varsel" : "varsler"} er åpne.`,
  nn: (errors, warnings) => `${String(errors)} feil og ${String(warnings)} varsel er opne.`,
  en: (errors, warnings) => `${String(errors)} ${errors === 1 ? "error" : "errors"} and ${String(warnings)} ${warnings === 1 ? "warning" : "warnings"} are open.`,
};
const SHOW_FINDINGS: InEachLanguage = { nb: "Vis funnene", nn: "Vis funna", en: "Show the findings" };
const OPEN_SHEET: InEachLanguage = { nb: "Åpne arket", nn: "Opne arket", en: "Open the sheet" };

interface GenerationViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly generation: Generation;
}

export function GenerationView({ session, state, generation }: GenerationViewProps): ReactElement {
  if (generation.kind === "held") return <GenerationHeldView session={session} held={generation} />;
  if (generation.kind === "own") return <OwnWorkbookView own={generation.own} onBack={() => { session.closeGeneration(); }} />;
  return generation.kind === "running"
    ? <Progress session={session} state={state} running={generation} />
    : <Result session={session} summary={generation.summary} />;
}

function Progress({ session, state, running }: { readonly session: Session; readonly state: SessionState; readonly running: Running }): ReactElement {
  const say = useSay();
  const { overview } = state;
  const period = overview?.periods.find((each) => each.id === overview.period)?.title ?? "";
  return (
    <>
      <ViewHead title={say(MAKING)} />
      <main className="view" data-scroller="">
        <p>{[period, running.sheet].filter((part) => part !== "").join(" · ")}</p>
        <ProgressSteps label={say(MAKING)} step={running.step} isOwn={running.isOwn} />
      </main>
      <footer className="pane-footer">
        <Button className="grow" disabledFocusable={!running.canCancel} onClick={() => { session.cancelGeneration(); }}>{say(CANCEL)}</Button>
      </footer>
    </>
  );
}

function Result({ session, summary }: { readonly session: Session; readonly summary: Summary }): ReactElement {
  const say = useSay();
  const open = (): void => { void session.reveal({ sheet: summary.sheet, cell: "A1" }); };
  const facts: readonly (readonly [InEachLanguage, string])[] = [
    [PAGES, `${String(summary.pages)}, ${say(LANDSCAPE)}`],
    ...(summary.total ? [[PLAN, summary.total.plan], [ACTUAL, summary.total.actual], [DEVIATION, summary.total.deviation]] as const : []),
  ];
  return (
    <>
      <ViewHead title={say(READY)} onBack={() => { session.closeGeneration(); }} />
      <main className="view" data-scroller="">
        <p className="with-icon"><SeverityIcon severity="resolved" /><span><TextLink inline onClick={open}>{summary.sheet}</TextLink> {say(PLACED)(summary.isNew)}</span></p>
        <dl className="facts">
          <div><dt>{say(LIGHTS)}</dt><dd className="counts">{summary.lights.map((light) => <span key={light.colour}><LightShape colour={light.colour} />{light.words}</span>)}</dd></div>
          {facts.map(([title, value]) => <div key={title.nb}><dt>{say(title)}</dt><dd>{value}</dd></div>)}
        </dl>
        {summary.errors + summary.warnings > 0 && (
          <section>
            <h2>{say(WORTH_KNOWING)}</h2>
            <p className="with-icon">
              <SeverityIcon severity={summary.errors > 0 ? "error" : "warning"} />
              <span>{say(OPEN_FINDINGS)(summary.errors, summary.warnings)} <TextLink inline onClick={() => { session.closeGeneration(); }}>{say(SHOW_FINDINGS)}</TextLink></span>
            </p>
          </section>
        )}
      </main>
      <footer className="pane-footer">
        <Button className="grow" appearance="primary" onClick={open}>{say(OPEN_SHEET)}</Button>
      </footer>
    </>
  );
}
