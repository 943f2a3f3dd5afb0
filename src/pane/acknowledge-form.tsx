import { useId, type ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { TextInput } from "./text-input";
import { useDraft } from "./use-draft";

interface AcknowledgeFormProps {
  /** What is written about it is kept apart from other findings'. */
  readonly finding: string;
  onDone(reason: string, initials: string): void;
  onCancel(): void;
}

const REASON: InEachLanguage = { nb: "Begrunnelse", nn: "Grunngiving", en: "Reason" };
const INITIALS: InEachLanguage = { nb: "Initialer", nn: "Initialar", en: "Initials" };
const ACKNOWLEDGE: InEachLanguage = { nb: "Kvitter ut", nn: "Kvitter ut", en: "Acknowledge" };
const CANCEL: InEachLanguage = { nb: "Avbryt", nn: "Avbryt", en: "Cancel" };
const KEPT: InEachLanguage = {
  nb: "Begrunnelse, initialer og dato skrives i tabellen over kvitteringer.",
  nn: "Grunngiving, initialar og dato blir skrivne i tabellen over kvitteringar.",
  en: "Reason, initials and date are written in the table of acknowledgements.",
};

/** Initials that were given last: they are the same for the next finding. */
let lastInitials = "";

export function AcknowledgeForm({ finding, onDone, onCancel }: AcknowledgeFormProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [reason, setReason] = useDraft(`reason ${finding}`, "");
  const [initials, setInitials] = useDraft(`initials ${finding}`, lastInitials);
  const isReady = reason.trim() !== "" && initials.trim() !== "";

  function done(): void {
    if (!isReady) return;
    lastInitials = initials.trim();
    onDone(reason, initials);
  }

  const onKeyDown = (event: { readonly key: string }): void => { if (event.key === "Enter") done(); };
  return (
    <div className="act-form">
      <label htmlFor={`${id}-reason`}>{say(REASON)}</label>
      <TextInput size="small" id={`${id}-reason`} autoFocus value={reason} onText={(value) => { setReason(value); }} onKeyDown={onKeyDown} />
      <label htmlFor={`${id}-initials`}>{say(INITIALS)}</label>
      <div className="act-row">
        <TextInput size="small" id={`${id}-initials`} className="initials" value={initials} onText={(value) => { setInitials(value); }} onKeyDown={onKeyDown} />
        <Button size="small" disabledFocusable={!isReady} aria-describedby={`${id}-kept`} onClick={done}>{say(ACKNOWLEDGE)}</Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>{say(CANCEL)}</Button>
      </div>
      <p id={`${id}-kept`} className="caption">{say(KEPT)}</p>
    </div>
  );
}
