import { ChevronDown16Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/headless/svg/chevron-right";
import { useId, useState, type ReactElement } from "react";
import type { MappedSource, MappingOffer } from "../app/mapping-state";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { MappingSource } from "./mapping-source";
import { StateBar } from "./state-bar";
import { ViewHead } from "./view-head";

interface MappingViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly mapping: MappingOffer;
}

const TITLE: InEachLanguage = { nb: "Koble tabellene", nn: "Kople tabellane", en: "Map the tables" };
const INTRO: InEachLanguage = {
  nb: "Se over hva tabellene og kolonnene dine er, og rett det som ikke stemmer.",
  nn: "Sjå over kva tabellane og kolonnane dine er, og rett det som ikkje stemmer.",
  en: "Look over what your tables and columns are, and correct what is wrong.",
};
const NOTHING: InEachLanguage = {
  nb: "Arbeidsboken har ingen tabeller eller områder med overskrifter.",
  nn: "Arbeidsboka har ingen tabellar eller område med overskrifter.",
  en: "The workbook has no tables and no areas with headings.",
};
const UNUSED: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} ${count === 1 ? "tabell eller område" : "tabeller og områder"} brukes ikke`,
  nn: (count) => `${String(count)} ${count === 1 ? "tabell eller område" : "tabellar og område"} blir ikkje brukt`,
  en: (count) => `${String(count)} ${count === 1 ? "table or area is" : "tables and areas are"} not used`,
};
const REMEMBERED: InEachLanguage<(sheet: string, isNew: boolean) => string> = {
  nb: (sheet, isNew) => `Huskes på ${isNew ? "et nytt ark" : "arket"} «${sheet}». Tabellene dine endres ikke.`,
  nn: (sheet, isNew) => `Blir hugsa på ${isNew ? "eit nytt ark" : "arket"} «${sheet}». Tabellane dine blir ikkje endra.`,
  en: (sheet, isNew) => `Remembered on ${isNew ? "a new sheet" : "the sheet"} “${sheet}”. Your tables are not changed.`,
};
const SAVE: InEachLanguage = { nb: "Lagre koblingen", nn: "Lagre koplinga", en: "Save the mapping" };
const CANCEL: InEachLanguage = { nb: "Avbryt", nn: "Avbryt", en: "Cancel" };

/** What every table and column is: proposed, corrected by a person, and remembered in the workbook on one click. */
export function MappingView({ session, state, mapping }: MappingViewProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState<string | null>(mapping.sources.find(({ kind }) => kind !== null)?.key ?? null);
  // A source keeps its place while it is looked at, whatever it is said to be.
  const [left] = useState(() => new Set(mapping.sources.filter(({ kind }) => kind === null).map(({ key }) => key)));
  const [showsUnused, setShowsUnused] = useState(left.size === mapping.sources.length);
  const isBlocked = state.readOnly || state.busy !== null;
  const unused = mapping.sources.filter(({ key }) => left.has(key));

  const shown = (source: MappedSource): ReactElement => (
    <MappingSource
      key={source.key} session={session} source={source} kinds={mapping.kinds} isBlocked={isBlocked} isOpen={open === source.key}
      onToggle={() => { setOpen(open === source.key ? null : source.key); }}
    />
  );
  return (
    <>
      <ViewHead title={say(TITLE)} onBack={() => { session.closeMapping(); }} />
      <StateBar state={state} onShowSheet={(sheet) => { void session.reveal({ sheet, cell: "A1" }); }} onRetry={() => { session.dismissProblem(); }} onDismiss={() => { session.dismissProblem(); }} />
      <main className="scroll mapping" data-scroller="">
        <p className="mapping-intro">{say(mapping.sources.length === 0 ? NOTHING : INTRO)}</p>
        {mapping.sources.filter(({ key }) => !left.has(key)).map(shown)}
        {unused.length > 0 && (
          <button type="button" className="unfold mapping-unused" aria-expanded={showsUnused} aria-controls={`${id}-unused`} onClick={() => { setShowsUnused(!showsUnused); }}>
            {showsUnused ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
            {say(UNUSED)(unused.length)}
          </button>
        )}
        <div id={`${id}-unused`} hidden={!showsUnused}>{showsUnused && unused.map(shown)}</div>
      </main>
      <footer className="pane-footer">
        <p className="caption">{say(REMEMBERED)(mapping.remembered.sheet, mapping.remembered.isNew)}</p>
        <Button className="half" appearance="primary" disabledFocusable={isBlocked || mapping.sources.length === 0} onClick={() => { void session.saveMapping(); }}>{say(SAVE)}</Button>
        <Button className="half" onClick={() => { session.closeMapping(); }}>{say(CANCEL)}</Button>
      </footer>
    </>
  );
}
