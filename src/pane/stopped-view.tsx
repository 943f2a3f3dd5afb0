import type { ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { AGAIN } from "./not-in-excel-view";
import { SupportDetails } from "./support-details";
import { ViewHead } from "./view-head";

interface StoppedViewProps {
  readonly details: string;
  /** True only where nothing of ours can have been written. */
  readonly isUntouched: boolean;
  /** Goes on with what is there; left out where nothing is. */
  readonly onAgain?: () => void;
}

const TITLE: InEachLanguage = { nb: "Panelet stoppet", nn: "Panelet stoppa", en: "The pane stopped" };
const UNTOUCHED: InEachLanguage = {
  nb: "Noe gikk galt i Statusark. Arbeidsboken er ikke endret.",
  nn: "Noko gjekk gale i Statusark. Arbeidsboka er ikkje endra.",
  en: "Something went wrong in Statusark. The workbook is not changed.",
};
const PERHAPS: InEachLanguage = {
  nb: "Noe gikk galt i Statusark mens arbeidsboken ble skrevet. Se over det siste du ba om.",
  nn: "Noko gjekk gale i Statusark medan arbeidsboka vart skriven. Sjå over det siste du bad om.",
  en: "Something went wrong in Statusark while the workbook was being written. Look over the last thing you asked for.",
};
const RELOAD: InEachLanguage = { nb: "Last på nytt", nn: "Last på nytt", en: "Reload" };

export function StoppedView({ details, isUntouched, onAgain }: StoppedViewProps): ReactElement {
  const say = useSay();
  return (
    <>
      <ViewHead title={say(TITLE)} />
      <main className="view" data-scroller="">
        <p role="alert">{say(isUntouched ? UNTOUCHED : PERHAPS)}</p>
        <div className="buttons">
          {onAgain && <Button appearance="primary" onClick={onAgain}>{say(AGAIN)}</Button>}
          <Button appearance={onAgain ? "secondary" : "primary"} onClick={() => { location.reload(); }}>{say(RELOAD)}</Button>
        </div>
        <SupportDetails details={details} />
      </main>
    </>
  );
}
