import { useState, type ReactElement } from "react";
import type { Overview } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { useSay } from "./language-context";
import { SeverityIcon } from "./severity-icon";
import { TextLink } from "./text-link";

interface NoFindingsProps {
  readonly overview: Overview;
}

const SAYS: InEachLanguage<(overview: Overview) => string> = {
  nb: ({ rules, milestones, initiatives }) => `Ingen funn. ${String(rules.run)} av ${String(rules.all)} regler er kjørt på ${String(milestones)} milepæler og ${String(initiatives)} tiltak.`,
  nn: ({ rules, milestones, initiatives }) => `Ingen funn. ${String(rules.run)} av ${String(rules.all)} reglar er køyrde på ${String(milestones)} milepælar og ${String(initiatives)} tiltak.`,
  en: ({ rules, milestones, initiatives }) => `No findings. ${String(rules.run)} of ${String(rules.all)} rules were run on ${String(milestones)} milestones and ${String(initiatives)} initiatives.`,
};
const NOT_RUN: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} ${count === 1 ? "regel" : "regler"} er ikke kjørt.`,
  nn: (count) => `${String(count)} ${count === 1 ? "regel er ikkje køyrd" : "reglar er ikkje køyrde"}.`,
  en: (count) => `${String(count)} ${count === 1 ? "rule was" : "rules were"} not run.`,
};
const WHICH: InEachLanguage = { nb: "Vis hvorfor", nn: "Vis kvifor", en: "Show why" };

/** Nothing found is said with what was checked and what was not. */
export function NoFindings({ overview }: NoFindingsProps): ReactElement {
  const say = useSay();
  const [showsWhy, setShowsWhy] = useState(false);
  const left = overview.rules.all - overview.rules.run;
  return (
    <div className="bar">
      <SeverityIcon severity="resolved" />
      <div>
        <p className="message">{say(SAYS)(overview)}</p>
        {left > 0 && (
          <p className="caption">{say(NOT_RUN)(left)} <TextLink inline aria-expanded={showsWhy} onClick={() => { setShowsWhy(!showsWhy); }}>{say(WHICH)}</TextLink></p>
        )}
        {showsWhy && <ul className="caption reasons">{overview.notRun.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
      </div>
    </div>
  );
}
