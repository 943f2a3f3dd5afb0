import { useEffect, useRef, useState, type ReactElement } from "react";
import type { SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { useSay } from "./language-context";

interface LiveRegionProps {
  readonly state: SessionState;
}

/** Milliseconds after the last change before it is said. */
const PAUSE = 1000;

const READING: InEachLanguage = { nb: "Leser tabellene", nn: "Les tabellane", en: "Reading the tables" };
const RESOLVED: InEachLanguage<(message: string, left: number) => string> = {
  nb: (message, left) => `Ett funn er løst: ${message} ${String(left)} funn igjen.`,
  nn: (message, left) => `Eitt funn er løyst: ${message} ${String(left)} funn att.`,
  en: (message, left) => `One finding is resolved: ${message} ${String(left)} findings left.`,
};
const COUNTS: InEachLanguage<(resolved: number, left: number) => string> = {
  nb: (resolved, left) => (resolved > 0 ? `${String(resolved)} funn er løst. ${String(left)} funn igjen.` : `${String(left)} funn.`),
  nn: (resolved, left) => (resolved > 0 ? `${String(resolved)} funn er løyste. ${String(left)} funn att.` : `${String(left)} funn.`),
  en: (resolved, left) => (resolved > 0 ? `${String(resolved)} findings are resolved. ${String(left)} left.` : `${String(left)} findings.`),
};
const DONE: InEachLanguage<(sheet: string) => string> = {
  nb: (sheet) => `Statusarket ${sheet} er klart.`,
  nn: (sheet) => `Statusarket ${sheet} er klart.`,
  en: (sheet) => `The status sheet ${sheet} is ready.`,
};
const OWN: InEachLanguage = { nb: "Statusarket er laget i en egen arbeidsbok.", nn: "Statusarket er laga i ei eiga arbeidsbok.", en: "The status sheet is made in a workbook of its own." };
const ACKNOWLEDGED: InEachLanguage<(left: number) => string> = {
  nb: (left) => `Kvittert ut. ${String(left)} funn igjen.`,
  nn: (left) => `Kvittert ut. ${String(left)} funn att.`,
  en: (left) => `Acknowledged. ${String(left)} findings left.`,
};
const WRITING: InEachLanguage = { nb: "Skriver statusarket", nn: "Skriv statusarket", en: "Writing the status sheet" };

/** The one polite voice of the pane: there from the start, silent until findings changed or something was made. */
export function LiveRegion({ state }: LiveRegionProps): ReactElement {
  const say = useSay();
  const [words, setWords] = useState("");
  const told = useRef(state.changes);
  const { changes, resolved, generation, publishing, applied, overview, phase } = state;

  useEffect(() => {
    if (changes === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = changes;
      const left = overview?.total ?? 0;
      const [first] = resolved;
      setWords(resolved.length === 1 && first ? say(RESOLVED)(first.message, left) : say(COUNTS)(resolved.length, left));
    }, PAUSE);
    return () => { clearTimeout(timer); };
  }, [changes, resolved, overview, say]);

  const isWriting = [generation, publishing].some((work) => work?.kind === "running" && work.step === "write");
  const at = generation?.kind === "done" ? say(DONE)(generation.summary.sheet) : generation?.kind === "own" ? say(OWN) : isWriting ? say(WRITING) : applied?.kind === "acknowledged" ? say(ACKNOWLEDGED)(overview?.total ?? 0) : null;
  const said = at ?? (phase === "reading" ? say(READING) : words);
  return <div className="unseen" role="status">{said}</div>;
}
