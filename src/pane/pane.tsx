import { useState, type CSSProperties, type ReactElement, type ReactNode } from "react";
import type { Session } from "../app/session";
import type { Language } from "../values/language";
import { FirstRunView } from "./first-run-view";
import { GenerationView } from "./generation-view";
import { LanguageContext } from "./language-context";
import { LiveRegion } from "./live-region";
import { MainView, type ViewName } from "./main-view";
import { MappingView } from "./mapping-view";
import { MessageView } from "./message-view";
import { NewPeriodView } from "./new-period-view";
import { PaneBoundary } from "./pane-boundary";
import { PublishView } from "./publish-view";
import { SettingsView } from "./settings-view";
import type { StartUp } from "./start-up-section";
import { darkTheme, lightTheme } from "./themes";
import { useSession } from "./use-session";

/** Fluent's tokens as the custom properties that its styles, and ours, are written with. */
function asProperties(theme: object): CSSProperties {
  return Object.fromEntries(Object.entries(theme).map(([token, value]) => [`--${token}`, value as string]));
}

const LIGHT = asProperties(lightTheme);
const DARK = asProperties(darkTheme);

interface Whereabouts {
  readonly view: "main" | ViewName;
  /** The view that one came back from: its button gets the focus. */
  readonly from: ViewName | null;
  /** Whom the message is for. */
  readonly leader: string;
}

interface PaneFrameProps {
  readonly isDark: boolean;
  readonly language: Language;
  readonly children: ReactNode;
}

/** Theme and language round any view of the pane. */
export function PaneFrame({ isDark, language, children }: PaneFrameProps): ReactElement {
  return (
    <div style={isDark ? DARK : LIGHT} className={isDark ? "pane dark" : "pane"} lang={language} dir="ltr">
      <LanguageContext value={language}>{children}</LanguageContext>
    </div>
  );
}

interface PaneProps {
  readonly session: Session;
  readonly isDark: boolean;
  readonly chosenLanguage: Language | null;
  readonly version: string;
  readonly startUp: StartUp;
  detailsOf(error: unknown): string;
  /** Called when the person chooses, so that the choice can be kept. */
  onLanguage(language: Language | null): void;
}

export function Pane(props: PaneProps): ReactElement {
  const { session } = props;
  const state = useSession(session);
  const [at, setAt] = useState<Whereabouts>({ view: "main", from: null, leader: "" });
  const [chosen, setChosen] = useState(props.chosenLanguage);

  function back(): void {
    setAt(({ view: from, leader }) => ({ view: "main", from: from === "main" ? null : from, leader }));
  }

  function choose(language: Language | null): void {
    setChosen(language);
    props.onLanguage(language);
    void session.chooseLanguage(language);
  }

  function view(): ReactElement {
    if (state.generation) return <GenerationView session={session} state={state} generation={state.generation} />;
    if (state.mapping) return <MappingView session={session} state={state} mapping={state.mapping} />;
    if (at.view === "publish") return <PublishView session={session} state={state} onBack={() => { session.closePublishing(); back(); }} />;
    if (at.view === "period") return <NewPeriodView session={session} state={state} onBack={() => { session.closeProposal(); back(); }} />;
    if (at.view === "message") return <MessageView session={session} state={state} leader={at.leader} onBack={back} />;
    if (at.view === "settings") {
      return <SettingsView session={session} state={state} chosen={chosen} version={props.version} startUp={props.startUp} onLanguage={choose} onBack={back} />;
    }
    if (state.phase === "first-run") return <FirstRunView session={session} state={state} />;
    return <MainView session={session} state={state} from={at.from} leader={at.leader} onGo={(to, leader = "") => { setAt({ view: to, from: null, leader }); }} />;
  }

  return (
    <PaneFrame isDark={props.isDark} language={state.language}>
      <PaneBoundary mayHaveWritten={() => session.state().busy !== null || session.state().generation !== null || session.state().publishing?.kind === "running"} detailsOf={props.detailsOf} onAgain={session.recover}>
        {view()}
        <LiveRegion state={state} />
      </PaneBoundary>
    </PaneFrame>
  );
}
