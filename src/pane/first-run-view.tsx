import { useState, type ReactElement } from "react";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { StateBar } from "./state-bar";
import { ViewHead } from "./view-head";

interface FirstRunViewProps {
  readonly session: Session;
  readonly state: SessionState;
}

const TITLE: InEachLanguage = { nb: "Ingen programtabeller funnet", nn: "Fann ingen programtabellar", en: "No programme tables found" };
const INTRO: InEachLanguage<(areas: number) => string> = {
  nb: (areas) => `Statusark leser tabeller med tiltak og milepæler. Ingen tabell ble kjent igjen${areas === 0 ? "." : `, men ${areas === 1 ? "ett område" : `${String(areas)} områder`} kan være det.`}`,
  nn: (areas) => `Statusark les tabellar med tiltak og milepælar. Ingen tabell vart kjend att${areas === 0 ? "." : `, men ${areas === 1 ? "eitt område" : `${String(areas)} område`} kan vere det.`}`,
  en: (areas) => `Statusark reads tables of initiatives and milestones. No table was recognised${areas === 0 ? "." : `, but ${areas === 1 ? "one area" : `${String(areas)} areas`} may be one.`}`,
};
const OWN: InEachLanguage = { nb: "Bruk det du har", nn: "Bruk det du har", en: "Use what you have" };
const OWN_HELP: InEachLanguage = {
  nb: "Vis hva kolonnene dine er. Koblingen huskes i arbeidsboken.",
  nn: "Vis kva kolonnane dine er. Koplinga blir hugsa i arbeidsboka.",
  en: "Show what your columns are. The mapping is remembered in the workbook.",
};
const TABLE: InEachLanguage<(sheet: string, table: string) => string> = {
  nb: (sheet, table) => `${sheet}, tabellen «${table}»`,
  nn: (sheet, table) => `${sheet}, tabellen «${table}»`,
  en: (sheet, table) => `${sheet}, table “${table}”`,
};
const AREA: InEachLanguage<(sheet: string, address: string) => string> = {
  nb: (sheet, address) => `${sheet}, området ${address}`,
  nn: (sheet, address) => `${sheet}, området ${address}`,
  en: (sheet, address) => `${sheet}, area ${address}`,
};
const ROWS: InEachLanguage<(rows: number) => string> = {
  nb: (rows) => `${String(rows)} ${rows === 1 ? "rad" : "rader"}`,
  nn: (rows) => `${String(rows)} ${rows === 1 ? "rad" : "rader"}`,
  en: (rows) => `${String(rows)} ${rows === 1 ? "row" : "rows"}`,
};
const MORE: InEachLanguage<(areas: number) => string> = {
  nb: (areas) => `og ${String(areas)} til`,
  nn: (areas) => `og ${String(areas)} til`,
  en: (areas) => `and ${String(areas)} more`,
};
const MAP: InEachLanguage = { nb: "Koble tabellene mine", nn: "Kople tabellane mine", en: "Map my tables" };
/** Areas that are named one by one. */
const NAMED = 6;
const NEW: InEachLanguage = { nb: "Start med nye ark", nn: "Start med nye ark", en: "Start with new sheets" };
const NEW_HELP: InEachLanguage = {
  nb: "Setter inn tabeller for tiltak, milepæler, økonomi og rapporter. Det du har fra før, endres ikke.",
  nn: "Set inn tabellar for tiltak, milepælar, økonomi og rapportar. Det du har frå før, blir ikkje endra.",
  en: "Inserts tables for initiatives, milestones, money and reports. What you already have is not changed.",
};
const EXAMPLE: InEachLanguage = { nb: "Ta med eksempel med fire tiltak", nn: "Ta med døme med fire tiltak", en: "Include an example with four initiatives" };
const CREATE: InEachLanguage = { nb: "Lag programark", nn: "Lag programark", en: "Create programme sheets" };
const PROMISE: InEachLanguage = {
  nb: "Ingenting forlater maskinen. Statusark skriver ikke i arkene dine før du klikker.",
  nn: "Ingenting forlèt maskina. Statusark skriv ikkje i arka dine før du klikkar.",
  en: "Nothing leaves this machine. Statusark writes nothing in your sheets before you click.",
};

export function FirstRunView({ session, state }: FirstRunViewProps): ReactElement {
  const say = useSay();
  const [withExample, setWithExample] = useState(false);
  const isBlocked = state.readOnly || state.busy !== null;
  return (
    <>
      <ViewHead title={say(TITLE)} />
      <StateBar state={state} onShowSheet={() => undefined} onRetry={() => { void session.refresh(); }} onDismiss={() => { session.dismissProblem(); }} />
      <main className="view" data-scroller="">
        <p>{say(INTRO)(state.candidates.length)}</p>
        {state.candidates.length > 0 && (
          <section className="card">
            <h2>{say(OWN)}</h2>
            <p>{say(OWN_HELP)}</p>
            <ul className="caption areas">
              {state.candidates.slice(0, NAMED).map(({ sheet, address, table, rows }) => (
                <li key={`${sheet}!${address}`}><span>{table === null ? say(AREA)(sheet, address) : say(TABLE)(sheet, table)}</span><span>{say(ROWS)(rows)}</span></li>
              ))}
              {state.candidates.length > NAMED && <li>{say(MORE)(state.candidates.length - NAMED)}</li>}
            </ul>
            <Button className="grow" appearance="primary" onClick={() => { void session.openMapping(); }}>{say(MAP)}</Button>
          </section>
        )}
        <section className="card">
          <h2>{say(NEW)}</h2>
          <p>{say(NEW_HELP)}</p>
          <label className="tick"><input type="checkbox" checked={withExample} onChange={(event) => { setWithExample(event.target.checked); }} />{say(EXAMPLE)}</label>
          <Button className="grow" appearance={state.candidates.length > 0 ? "secondary" : "primary"} disabledFocusable={isBlocked} onClick={() => { void session.createProgramme(withExample); }}>{say(CREATE)}</Button>
        </section>
        <p className="caption">{say(PROMISE)}</p>
      </main>
    </>
  );
}
