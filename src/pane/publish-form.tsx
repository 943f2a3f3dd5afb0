import { useEffect, useId, type ReactElement } from "react";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { periodInSentence } from "../values/period-in-sentence";
import { BlockingFindings } from "./blocking-findings";
import { Button } from "./button";
import { useSay } from "./language-context";
import { ProblemBar } from "./problem-bar";
import { SentencesWithPlaces } from "./sentences-with-places";
import { ViewHead } from "./view-head";
import { TextInput } from "./text-input";
import { useDraft } from "./use-draft";

interface PublishFormProps {
  readonly session: Session;
  readonly state: SessionState;
  /** Keeps what was written while the report is on its way. */
  readonly isHidden: boolean;
  onBack(): void;
}

const TITLE: InEachLanguage<(period: string) => string> = {
  nb: (period) => `Publiser ${period}`,
  nn: (period) => `Publiser ${period}`,
  en: (period) => `Publish ${period}`,
};
const CHANGED: InEachLanguage = { nb: "Endret siden publisering", nn: "Endra sidan publisering", en: "Changed since publication" };
const CHECKSUM: InEachLanguage = { nb: "Kontrollsum", nn: "Kontrollsum", en: "Checksum" };
const NAME: InEachLanguage = { nb: "Navnet på den som publiserer", nn: "Namnet på den som publiserer", en: "Name of the one who publishes" };
const REASON: InEachLanguage = { nb: "Grunn til rettelsen", nn: "Grunn til rettinga", en: "Reason for the correction" };
const FREEZES: InEachLanguage = {
  nb: "Publisering fryser tallene i historikken. Ingenting sendes.",
  nn: "Publisering frys tala i historikken. Ingenting blir sendt.",
  en: "Publishing freezes the figures in the history. Nothing is sent.",
};
const LEFT: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} feil gjenstår.`,
  nn: (count) => `${String(count)} feil står att.`,
  en: (count) => (count === 1 ? "1 error is left." : `${String(count)} errors are left.`),
};
const PUBLISH: InEachLanguage = { nb: "Publiser", nn: "Publiser", en: "Publish" };
const PUBLISH_SO: InEachLanguage = { nb: "Publiser slik", nn: "Publiser slik", en: "Publish so" };

/** Who publishes, why it is corrected, and what stands in the way. */
export function PublishForm({ session, state, isHidden, onBack }: PublishFormProps): ReactElement | null {
  const say = useSay();
  const id = useId();
  const [name, setName] = useDraft("publisher", "");
  const [reason, setReason] = useDraft("publishing reason", "");
  const { publishing, overview } = state;
  const published = overview?.published ?? null;
  const refused = publishing?.kind === "refused" ? publishing : null;
  const blocking = overview?.blocking ?? null;
  /** Open errors say so themselves, until they are dealt with. */
  const stopped = publishing?.kind === "held" ? publishing : refused?.refusedFor === "errors" ? null : refused;
  const isHeld = publishing?.kind === "held";

  useEffect(() => {
    const part = refused?.refusedFor === "no-name" ? "name" : refused?.refusedFor === "no-reason" ? "reason" : "stopped";
    if (stopped) document.getElementById(`${id}-${part}`)?.focus();
  }, [stopped, refused, id]);

  if (isHidden) return null;
  const period = overview?.periods.find((each) => each.id === overview.period)?.title ?? "";
  const described = stopped ? { "aria-describedby": `${id}-stopped` } : {};
  const isOff = state.readOnly || !overview || blocking !== null || state.busy !== null;

  function publish(): void {
    if (!isOff) void session.publish(name, { reason: reason.trim(), ...(isHeld ? { asToday: true } : {}) });
  }

  return (
    <>
      <ViewHead title={say(TITLE)(periodInSentence(period, state.language))} onBack={onBack} />
      <ProblemBar session={session} state={state} />
      <main className="view settings" data-scroller="">
        {stopped && <p id={`${id}-stopped`} tabIndex={-1}>{stopped.sentence}</p>}
        <BlockingFindings session={session} state={state} blocking={blocking} />
        {published && (
          <section>
            <p>{published.sentence}</p>
            <p className="caption">{`${say(CHECKSUM)} ${published.hash}`}</p>
            {published.differences.length > 0 && (
              <SentencesWithPlaces label={say(CHANGED)} entries={published.differences} onReveal={(place) => { void session.reveal(place); }} />
            )}
          </section>
        )}
        <section>
          <label htmlFor={`${id}-name`}>{say(NAME)}</label>
          <TextInput
            id={`${id}-name`} value={name} aria-invalid={refused?.refusedFor === "no-name"} {...described}
            onText={(value) => { setName(value); }} onKeyDown={(event) => { if (event.key === "Enter") publish(); }}
          />
        </section>
        {published && (
          <section>
            <label htmlFor={`${id}-reason`}>{say(REASON)}</label>
            <TextInput
              id={`${id}-reason`} value={reason} aria-invalid={refused?.refusedFor === "no-reason"} {...described}
              onText={(value) => { setReason(value); }} onKeyDown={(event) => { if (event.key === "Enter") publish(); }}
            />
          </section>
        )}
      </main>
      <footer className="pane-footer">
        <p id={`${id}-freezes`} className="caption">{blocking ? `${say(LEFT)(blocking.findings.length)} ` : ""}{say(FREEZES)}</p>
        <Button className="grow" appearance="primary" disabledFocusable={isOff} aria-describedby={`${id}-freezes`} onClick={publish}>{say(isHeld ? PUBLISH_SO : PUBLISH)}</Button>
      </footer>
    </>
  );
}
