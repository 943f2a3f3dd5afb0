import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import type { LeaderMessage } from "../views/leader-messages";
import { Button } from "./button";
import { Choice } from "./choice";
import { useSay } from "./language-context";
import { useDraft } from "./use-draft";
import { ViewHead } from "./view-head";

interface MessageViewProps {
  readonly session: Session;
  readonly state: SessionState;
  /** The leader that was asked for. */
  readonly leader: string;
  onBack(): void;
}

const TITLE: InEachLanguage = { nb: "Melding til tiltaksleder", nn: "Melding til tiltaksleiar", en: "Message to initiative leader" };
const LEADER: InEachLanguage = { nb: "Tiltaksleder", nn: "Tiltaksleiar", en: "Initiative leader" };
const NOBODY: InEachLanguage = { nb: "Uten tiltaksleder", nn: "Utan tiltaksleiar", en: "Without a leader" };
const QUESTIONS: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} spørsmål`,
  nn: (count) => `${String(count)} spørsmål`,
  en: (count) => (count === 1 ? "1 question" : `${String(count)} questions`),
};
const TEXT: InEachLanguage = { nb: "Tekst du kan endre", nn: "Tekst du kan endre", en: "Text that you can change" };
const NOTES: InEachLanguage<(count: number) => string> = {
  nb: (count) => `Ta med ${String(count)} ${count === 1 ? "merknad" : "merknader"}`,
  nn: (count) => `Ta med ${String(count)} ${count === 1 ? "merknad" : "merknader"}`,
  en: (count) => `Include ${String(count)} ${count === 1 ? "note" : "notes"}`,
};
const NOTHING: InEachLanguage = {
  nb: "Ingen tiltaksleder har åpne funn.",
  nn: "Ingen tiltaksleiar har opne funn.",
  en: "No initiative leader has open findings.",
};
const NOT_SENT: InEachLanguage = {
  nb: "Ingenting sendes. Lim inn i Teams eller e-post.",
  nn: "Ingenting blir sendt. Lim inn i Teams eller e-post.",
  en: "Nothing is sent. Paste it into Teams or an e-mail.",
};
const COPIED: InEachLanguage<(leader: string) => string> = {
  nb: (leader) => `Kopiert: ${leader}. Lim inn i Teams eller e-post.`,
  nn: (leader) => `Kopiert: ${leader}. Lim inn i Teams eller e-post.`,
  en: (leader) => `Copied: ${leader}. Paste it into Teams or an e-mail.`,
};
const SELECTED: InEachLanguage = {
  nb: "Teksten er merket. Trykk Ctrl+C for å kopiere.",
  nn: "Teksten er merkt. Trykk Ctrl+C for å kopiere.",
  en: "The text is selected. Press Ctrl+C to copy.",
};
const COPY: InEachLanguage = { nb: "Kopier melding", nn: "Kopier melding", en: "Copy message" };
const NEXT: InEachLanguage = { nb: "Neste leder", nn: "Neste leiar", en: "Next leader" };

/** What to ask each leader, ready to be pasted where one writes to them. */
export function MessageView({ session, state, leader, onBack }: MessageViewProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [messages, setMessages] = useState<readonly LeaderMessage[] | null>(null);
  const [chosen, setChosen] = useDraft(`leader from ${leader}`, leader);
  const [withNotes, setWithNotes] = useDraft("notes", false);
  /** What the person made of a text; by leader. */
  const [edited, setEdited] = useDraft<ReadonlyMap<string, string>>("letters", new Map());
  const [said, setSaid] = useState<"copied" | "selected" | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    let isCurrent = true;
    void session.leaderMessages().then((made) => { if (isCurrent) setMessages(made); });
    return () => { isCurrent = false; };
  }, [session, state.overview]);

  const at = Math.max(0, messages?.findIndex((each) => each.leader === chosen) ?? 0);
  const message = messages?.[at];
  const includesNotes = withNotes || message?.questions === 0;
  const text = (message && (edited.get(message.leader) ?? (includesNotes ? message.textWithNotes : message.text))) ?? "";

  function choose(next: string): void {
    setChosen(next);
    setSaid(null);
  }

  function copy(): void {
    const select = (): void => {
      area.current?.focus();
      area.current?.select();
      setSaid("selected");
    };
    // Some hosts have no clipboard for a page in a frame.
    const copying: Promise<void> = (navigator.clipboard as Clipboard | undefined)?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    copying.then(() => { setSaid("copied"); }, select);
  }

  const nameOf = (each: LeaderMessage): string => each.leader || say(NOBODY);
  const note = said === "selected" ? say(SELECTED) : said === "copied" && message ? say(COPIED)(nameOf(message)) : say(NOT_SENT);
  return (
    <>
      <ViewHead title={say(TITLE)} onBack={onBack} />
      <main className="view settings" data-scroller="" aria-busy={messages === null}>
        {messages?.length === 0 && <p>{say(NOTHING)}</p>}
        {message && (
          <>
            <section>
              <label htmlFor={`${id}-leader`}>{say(LEADER)}</label>
              <Choice id={`${id}-leader`} value={message.leader} onChoice={choose}>
                {messages?.map((each) => (
                  <option key={each.leader} value={each.leader}>
                    {[nameOf(each), each.initiatives, each.questions > 0 ? say(QUESTIONS)(each.questions) : ""].filter((part) => part !== "").join(" · ")}
                  </option>
                ))}
              </Choice>
            </section>
            <section className="letter">
              <label htmlFor={`${id}-text`}>{say(TEXT)}</label>
              <textarea
                id={`${id}-text`} ref={area} value={text} spellCheck lang={state.language}
                onChange={(event) => { setEdited(new Map(edited).set(message.leader, event.target.value)); setSaid(null); }}
              />
            </section>
            {message.notes > 0 && message.questions > 0 && (
              <label className="tick">
                <input type="checkbox" checked={withNotes} onChange={(event) => { setWithNotes(event.target.checked); setEdited(new Map()); }} />
                {say(NOTES)(message.notes)}
              </label>
            )}
          </>
        )}
      </main>
      <footer className="pane-footer">
        <p className="caption" role="status">{note}</p>
        <Button className="half" appearance="primary" disabledFocusable={!message} onClick={copy}>{say(COPY)}</Button>
        {(messages?.length ?? 0) > 1 && <Button className="beside" onClick={() => { choose(messages?.[(at + 1) % messages.length]?.leader ?? ""); }}>{say(NEXT)}</Button>}
      </footer>
    </>
  );
}
