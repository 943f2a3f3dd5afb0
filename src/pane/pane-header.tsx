import { Add20Regular } from "@fluentui/react-icons/headless/svg/add";
import { Settings20Regular } from "@fluentui/react-icons/headless/svg/settings";
import { useContext, type ReactElement } from "react";
import type { Overview } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { NONE } from "../values/none";
import { writeDay } from "../values/write-date";
import { Button } from "./button";
import { Choice } from "./choice";
import { LanguageContext, useSay } from "./language-context";

interface PaneHeaderProps {
  readonly overview: Overview | null;
  onPeriod(id: string): void;
  /** Whether a period can be begun now. */
  readonly canWrite: boolean;
  onGo(view: "period" | "settings"): void;
}

const UNTITLED: InEachLanguage = { nb: "Program uten navn", nn: "Program utan namn", en: "Unnamed programme" };
const STATUS: InEachLanguage<(day: string) => string> = {
  nb: (day) => `Status per ${day}`,
  nn: (day) => `Status per ${day}`,
  en: (day) => `Status at ${day}`,
};
const COSTS: InEachLanguage<(day: string) => string> = {
  nb: (day) => `kostnader per ${day}`,
  nn: (day) => `kostnader per ${day}`,
  en: (day) => `costs at ${day}`,
};
const PERIOD: InEachLanguage = { nb: "Rapporteringsperiode", nn: "Rapporteringsperiode", en: "Reporting period" };
const NO_PERIOD: InEachLanguage = { nb: "Ingen perioder i tblPerioder", nn: "Ingen periodar i tblPerioder", en: "No periods in tblPerioder" };
const NEW_PERIOD: InEachLanguage = { nb: "Ny periode", nn: "Ny periode", en: "New period" };
const SETTINGS: InEachLanguage = { nb: "Innstillinger", nn: "Innstillingar", en: "Settings" };

export function PaneHeader({ overview, canWrite, onPeriod, onGo }: PaneHeaderProps): ReactElement {
  const say = useSay();
  const language = useContext(LanguageContext);
  const dates = overview
    ? [say(STATUS)(writeDay(overview.statusDate, language)), ...(overview.costDate === NONE ? [] : [say(COSTS)(writeDay(overview.costDate, language))])].join(" · ")
    : "\u00a0";
  return (
    <header className="pane-header">
      <h1 className="programme">{overview ? overview.title || say(UNTITLED) : "Statusark"}</h1>
      <p className="caption">{dates}</p>
      <div className="period">
        <Choice aria-label={say(PERIOD)} value={overview?.period ?? ""} onChoice={onPeriod}>
          {(overview?.period ?? null) === null && <option value="">{overview ? say(NO_PERIOD) : ""}</option>}
          {overview?.periods.map((period) => <option key={period.id} value={period.id}>{period.title}</option>)}
        </Choice>
        <Button data-way="period" appearance="subtle" icon={<Add20Regular />} aria-label={say(NEW_PERIOD)} title={say(NEW_PERIOD)} disabledFocusable={!canWrite} onClick={() => { onGo("period"); }} />
        <Button data-way="settings" appearance="subtle" icon={<Settings20Regular />} aria-label={say(SETTINGS)} title={say(SETTINGS)} onClick={() => { onGo("settings"); }} />
      </div>
    </header>
  );
}
