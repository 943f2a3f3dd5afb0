import { useId, type ReactElement } from "react";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import { isLanguage, type InEachLanguage, type Language } from "../values/language";
import { Button } from "./button";
import { Choice } from "./choice";
import { useSay } from "./language-context";
import { SettingsForm } from "./settings-form";
import { StartUpSection, type StartUp } from "./start-up-section";
import { ViewHead } from "./view-head";

interface SettingsViewProps {
  readonly session: Session;
  readonly state: SessionState;
  /** What the person chose; `null` follows the host. */
  readonly chosen: Language | null;
  readonly version: string;
  readonly startUp: StartUp;
  onLanguage(language: Language | null): void;
  onBack(): void;
}

const TITLE: InEachLanguage = { nb: "Innstillinger", nn: "Innstillingar", en: "Settings" };
const LANGUAGE: InEachLanguage = { nb: "Språk i panelet", nn: "Språk i panelet", en: "Language of the pane" };
const LANGUAGE_HELP: InEachLanguage = {
  nb: "Statusarket følger arbeidsbokens språk.",
  nn: "Statusarket følgjer språket i arbeidsboka.",
  en: "The status sheet follows the workbook's language.",
};
const FROM_EXCEL: InEachLanguage = { nb: "Som Excel", nn: "Som Excel", en: "Same as Excel" };
const OWN_NAMES: Readonly<Record<Language, string>> = { nb: "Norsk bokmål", nn: "Norsk nynorsk", en: "English" };
const MARKS: InEachLanguage = { nb: "Markeringer i arkene", nn: "Markeringar i arka", en: "Highlights in the sheets" };
const MARKS_HELP: InEachLanguage = {
  nb: "Fjerner hvert spor av Statusarks markeringer fra alle ark som ikke er beskyttet. Dine egne formater står urørt.",
  nn: "Fjernar kvart spor av markeringane til Statusark frå alle ark som ikkje er verna. Dine eigne format står urørte.",
  en: "Removes every trace of Statusark's highlights from all sheets that are not protected. Your own formats are left alone.",
};
const REMOVE: InEachLanguage = { nb: "Fjern markeringer", nn: "Fjern markeringar", en: "Remove highlights" };
const REMOVED: InEachLanguage = { nb: "Ingen av Statusarks markeringer vises.", nn: "Ingen av markeringane til Statusark er viste.", en: "None of Statusark's highlights are shown." };
const HELP: InEachLanguage = { nb: "Hjelp ved inntasting", nn: "Hjelp ved inntasting", en: "Help at entry" };
const HELP_TEXT: InEachLanguage = {
  nb: "Excel viser et hint i dato- og beløpskolonner. Dine egne regler står urørt.",
  nn: "Excel viser eit hint i dato- og beløpskolonnar. Dine eigne reglar står urørte.",
  en: "Excel shows a hint in date and amount columns. Your own rules are left alone.",
};
const MAP: InEachLanguage = { nb: "Koble tabeller", nn: "Kople tabellar", en: "Map tables" };
const MAP_HELP: InEachLanguage = {
  nb: "Sier hva tabeller og kolonner med egne navn er. Huskes i arbeidsboken.",
  nn: "Seier kva tabellar og kolonnar med eigne namn er. Blir hugsa i arbeidsboka.",
  en: "Says what tables and columns with names of their own are. Remembered in the workbook.",
};
const READ: InEachLanguage = { nb: "Tabellene", nn: "Tabellane", en: "The tables" };
const READ_HELP: InEachLanguage = {
  nb: "Leses på nytt når du klikker i panelet. Ingenting forlater maskinen.",
  nn: "Blir lesne på nytt når du klikkar i panelet. Ingenting forlèt maskina.",
  en: "Are read again when you click in the pane. Nothing leaves this machine.",
};
const READ_AGAIN: InEachLanguage = { nb: "Les på nytt", nn: "Les på nytt", en: "Read again" };

export function SettingsView({ session, state, chosen, version, startUp, onLanguage, onBack }: SettingsViewProps): ReactElement {
  const say = useSay();
  const id = useId();
  return (
    <>
      <ViewHead title={say(TITLE)} onBack={onBack} />
      <main className="view settings" data-scroller="">
        <section>
          <label htmlFor={`${id}-language`}>{say(LANGUAGE)}</label>
          <Choice id={`${id}-language`} aria-describedby={`${id}-help`} value={chosen ?? ""} onChoice={(value) => { onLanguage(isLanguage(value) ? value : null); }}>
            <option value="">{say(FROM_EXCEL)}</option>
            {(["nb", "nn", "en"] as const).map((language) => <option key={language} value={language} lang={language}>{OWN_NAMES[language]}</option>)}
          </Choice>
          <p id={`${id}-help`} className="caption">{say(LANGUAGE_HELP)}</p>
        </section>
        {state.overview && <SettingsForm session={session} state={state} />}
        <StartUpSection startUp={startUp} isBlocked={state.readOnly || state.busy !== null} />
        <section>
          <h2>{say(MARKS)}</h2>
          <p className="caption">{say(MARKS_HELP)}</p>
          <Button disabledFocusable={state.readOnly || state.busy !== null} onClick={() => { void session.removeMarks(); }}>{say(REMOVE)}</Button>
          <p className="caption" role="status">{state.marks === "removed" ? say(REMOVED) : ""}</p>
          <label className="tick">
            <input
              type="checkbox" aria-describedby={`${id}-entry`} checked={state.entryHelp} disabled={state.readOnly || state.busy !== null || !state.overview}
              onChange={(event) => { void session.setEntryHelp(event.target.checked); }}
            />
            {say(HELP)}
          </label>
          <p id={`${id}-entry`} className="caption">{say(HELP_TEXT)}</p>
        </section>
        <section>
          <h2>{say(MAP)}</h2>
          <p className="caption">{say(MAP_HELP)}</p>
          <Button onClick={() => { void session.openMapping(); }}>{say(MAP)}</Button>
        </section>
        <section>
          <h2>{say(READ)}</h2>
          <p className="caption">{say(READ_HELP)}</p>
          <Button onClick={() => { void session.refresh(); }}>{say(READ_AGAIN)}</Button>
        </section>
        <p className="caption">Statusark {version}</p>
      </main>
    </>
  );
}
