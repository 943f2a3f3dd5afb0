import { useId, type ReactElement } from "react";
import type { Session } from "../app/session";
import type { Generation } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { ViewHead } from "./view-head";
import { TextInput } from "./text-input";
import { useDraft } from "./use-draft";

interface GenerationHeldViewProps {
  readonly session: Session;
  readonly held: Extract<Generation, { kind: "held" }>;
}

const TITLE: InEachLanguage = { nb: "Før arket lages", nn: "Før arket blir laga", en: "Before the sheet is made" };
const REASON: InEachLanguage = { nb: "Grunn til rettelsen", nn: "Grunn til rettinga", en: "Reason for the correction" };
const UNTOUCHED: InEachLanguage = { nb: "Ingenting er endret ennå.", nn: "Ingenting er endra enno.", en: "Nothing is changed yet." };
const CORRECT: InEachLanguage = { nb: "Lag rettelsen", nn: "Lag rettinga", en: "Make the correction" };
const GO_ON: InEachLanguage = { nb: "Lag arket slik", nn: "Lag arket slik", en: "Make the sheet so" };
const AS_COPY: InEachLanguage = {
  nb: "Filen blir et utkast med tallene slik de er nå. Det publiserte arket og historikken står som før.",
  nn: "Fila blir eit utkast med tala slik dei er no. Det publiserte arket og historikken står som før.",
  en: "The file becomes a draft with the figures as they are now. The published sheet and the history stay as they are.",
};
const CANCEL: InEachLanguage = { nb: "Avbryt", nn: "Avbryt", en: "Cancel" };

/** The fact, then what is asked; going back leaves everything as it was. */
export function GenerationHeldView({ session, held }: GenerationHeldViewProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [reason, setReason] = useDraft("correction reason", "");
  const isPublished = held.heldFor === "published";
  const asksReason = isPublished && !held.isOwn;
  const isReady = !asksReason || reason.trim() !== "";

  function goOn(): void {
    if (!isReady) return;
    if (held.isOwn) void session.saveInOwnWorkbook(isPublished ? { asCopy: true } : { asToday: true });
    else void session.generate(asksReason ? { reason: reason.trim() } : { asToday: true });
  }

  return (
    <>
      <ViewHead title={say(TITLE)} onBack={() => { session.closeGeneration(); }} />
      <main className="view settings" data-scroller="">
        <p>{held.sentence}</p>
        {asksReason && (
          <section>
            <label htmlFor={`${id}-reason`}>{say(REASON)}</label>
            <TextInput
              id={`${id}-reason`} value={reason} onText={(value) => { setReason(value); }}
              onKeyDown={(event) => { if (event.key === "Enter") goOn(); }}
            />
          </section>
        )}
        <p className="caption">{say(isPublished && held.isOwn ? AS_COPY : UNTOUCHED)}</p>
      </main>
      <footer className="pane-footer">
        <Button className="half" appearance="primary" disabledFocusable={!isReady} onClick={goOn}>{say(asksReason ? CORRECT : GO_ON)}</Button>
        <Button className="half" onClick={() => { session.closeGeneration(); }}>{say(CANCEL)}</Button>
      </footer>
    </>
  );
}
