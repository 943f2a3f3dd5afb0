import { Search20Regular } from "@fluentui/react-icons/headless/svg/search";
import { useId, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Session } from "../app/session";
import type { Looking, SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { Choice } from "./choice";
import { useSay } from "./language-context";
import { LightShape } from "./light-shape";
import { SeverityIcon } from "./severity-icon";
import { TextInput } from "./text-input";
import { TextLink } from "./text-link";

interface OverviewStripProps {
  readonly session: Session;
  readonly state: SessionState;
}

const SEARCH: InEachLanguage = { nb: "Søk i funn", nn: "Søk i funn", en: "Search findings" };
const SHOW: InEachLanguage = { nb: "Vis i arket", nn: "Vis i arket", en: "Show in sheet" };
const REMOVE: InEachLanguage = { nb: "Fjern markeringer", nn: "Fjern markeringar", en: "Remove highlights" };
const GROUPING: InEachLanguage = { nb: "Grupper funn", nn: "Grupper funn", en: "Group findings" };
const BY_INITIATIVE: InEachLanguage = { nb: "Etter tiltak", nn: "Etter tiltak", en: "By initiative" };
const BY_RULE: InEachLanguage = { nb: "Etter regel", nn: "Etter regel", en: "By rule" };
const CHIPS = {
  error: { nb: "Feil", nn: "Feil", en: "Errors" },
  warning: { nb: "Varsler", nn: "Varsel", en: "Warnings" },
  note: { nb: "Merknader", nn: "Merknader", en: "Notes" },
} as const satisfies Readonly<Record<Looking["severities"][number], InEachLanguage>>;
const KIND: InEachLanguage = { nb: "Hva funnene gjelder", nn: "Kva funna gjeld", en: "What the findings are about" };
const KINDS = {
  data: { nb: "Om arbeidsboken", nn: "Om arbeidsboka", en: "About the workbook" },
  status: { nb: "Om fremdriften", nn: "Om framdrifta", en: "About the work" },
} as const satisfies Readonly<Record<NonNullable<Looking["kind"]>, InEachLanguage>>;
const SHOWN: InEachLanguage<(shown: number, total: number) => string> = {
  nb: (shown, total) => `Viser ${String(shown)} av ${String(total)} funn.`,
  nn: (shown, total) => `Viser ${String(shown)} av ${String(total)} funn.`,
  en: (shown, total) => `Showing ${String(shown)} of ${String(total)} findings.`,
};
const NO_HITS: InEachLanguage<(search: string) => string> = {
  nb: (search) => `Ingen treff på «${search}».`,
  nn: (search) => `Ingen treff på «${search}».`,
  en: (search) => `Nothing matches “${search}”.`,
};
const SHOW_ALL: InEachLanguage = { nb: "Vis alle", nn: "Vis alle", en: "Show all" };

export function OverviewStrip({ session, state }: OverviewStripProps): ReactElement | null {
  const say = useSay();
  const { overview, looking } = state;
  const [isSearching, setSearching] = useState(looking.search !== "" || looking.groupBy === "rule" || looking.kind !== null);
  const id = useId();
  if (!overview) return null;
  const hasFindings = overview.total + overview.acknowledged > 0;
  const { matching } = overview;
  const counts = { error: matching.errors, warning: matching.warnings, note: matching.notes };
  const isNarrowed = looking.search.trim() !== "" || looking.severities.length > 0 || looking.kind !== null;

  function toggle(severity: Looking["severities"][number]): void {
    const { severities } = looking;
    session.look({ severities: severities.includes(severity) ? severities.filter((each) => each !== severity) : [...severities, severity] });
  }

  function leaveSearch(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    session.look({ search: "" });
    setSearching(false);
    document.getElementById(`${id}-find`)?.focus();
  }

  const canMark = !state.readOnly && state.busy === null;
  return (
    <div className="strip">
      <div className="strip-row">
        <ul className="counts">
          {overview.lights.map((light) => <li key={light.colour}><LightShape colour={light.colour} />{light.words}</li>)}
        </ul>
        {hasFindings && (
          <div className="strip-tools">
            <Button
              id={`${id}-find`} size="small" appearance="subtle" icon={<Search20Regular />}
              aria-label={say(SEARCH)} title={say(SEARCH)} aria-expanded={isSearching}
              onClick={() => { setSearching(!isSearching); }}
            />
            <Button
              size="small" disabledFocusable={!canMark}
              onClick={() => { void (state.marks === "shown" ? session.removeMarks() : session.showMarks()); }}
            >
              {say(state.marks === "shown" ? REMOVE : SHOW)}
            </Button>
          </div>
        )}
      </div>
      {hasFindings && isSearching && (
        <div className="search-row">
          <TextInput
            size="small" type="search" aria-label={say(SEARCH)} placeholder={say(SEARCH)} autoFocus value={looking.search}
            onText={(value) => { session.look({ search: value }); }} onKeyDown={leaveSearch}
          />
          <Choice size="small" aria-label={say(GROUPING)} value={looking.groupBy} onChoice={(value) => { session.look({ groupBy: value === "rule" ? "rule" : "initiative" }); }}>
            <option value="initiative">{say(BY_INITIATIVE)}</option>
            <option value="rule">{say(BY_RULE)}</option>
          </Choice>
        </div>
      )}
      {hasFindings && (
        <div className="chips">
          {(["error", "warning", "note"] as const).map((severity) => (
            <button key={severity} type="button" className="chip" aria-pressed={looking.severities.includes(severity)} onClick={() => { toggle(severity); }}>
              <SeverityIcon severity={severity} />{say(CHIPS[severity])} {counts[severity]}
            </button>
          ))}
        </div>
      )}
      {hasFindings && isSearching && (
        <div className="chips" role="group" aria-label={say(KIND)}>
          {(["data", "status"] as const).map((kind) => (
            <button key={kind} type="button" className="chip" aria-pressed={looking.kind === kind} onClick={() => { session.look({ kind: looking.kind === kind ? null : kind }); }}>
              {say(KINDS[kind])}
            </button>
          ))}
        </div>
      )}
      {isNarrowed && (
        <p className="narrowed">
          {overview.shown === 0 && looking.search.trim() !== "" ? say(NO_HITS)(looking.search.trim()) : say(SHOWN)(overview.shown, overview.total)}{" "}
          <TextLink inline onClick={() => { session.look({ search: "", severities: [], kind: null }); }}>{say(SHOW_ALL)}</TextLink>
        </p>
      )}
    </div>
  );
}
