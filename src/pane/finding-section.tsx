import { ChevronDown16Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/headless/svg/chevron-right";
import { useId, type ReactElement } from "react";
import type { AlikeProposal, AppliedFix, ResolvedFinding } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import type { FindingGroup } from "../views/finding-group";
import { AppliedRow } from "./applied-row";
import type { FindingActions } from "./finding-actions";
import { FindingRows } from "./finding-rows";
import { useSay } from "./language-context";
import { LightShape } from "./light-shape";
import { LightsTable } from "./lights-table";
import { SeverityIcon } from "./severity-icon";

interface FindingSectionProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly showsAcknowledged: boolean;
  readonly openFinding: string | null;
  readonly stop: string | null;
  readonly isWindowed: boolean;
  /** Lights stand aside while something is looked for. */
  readonly showsLights: boolean;
  readonly applied: AppliedFix | null;
  readonly alike: AlikeProposal | null;
  readonly resolved: readonly ResolvedFinding[];
  readonly actions: FindingActions;
  onToggleGroup(): void;
  onToggleAcknowledged(): void;
  onMessage(): void;
  onUndo(): void;
}

const RESOLVED: InEachLanguage<(message: string) => string> = {
  nb: (message) => `Løst: ${message}`,
  nn: (message) => `Løyst: ${message}`,
  en: (message) => `Resolved: ${message}`,
};
const ACKNOWLEDGED: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} kvittert ut`,
  nn: (count) => `${String(count)} kvittert ut`,
  en: (count) => `${String(count)} acknowledged`,
};

export function FindingSection(props: FindingSectionProps): ReactElement {
  const { group, isOpen, applied, showsAcknowledged } = props;
  const say = useSay();
  const id = useId();
  const { openFinding, stop, isWindowed, alike, actions } = props;
  const rows = { openFinding, stop, isWindowed, alike, actions };
  return (
    <section className={isOpen ? "group open" : "group"} aria-labelledby={`${id}-head`}>
      <h2 className="group-head">
        <button id={`${id}-head`} type="button" aria-expanded={isOpen} aria-controls={isOpen ? `${id}-body` : undefined} onClick={props.onToggleGroup}>
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          <span className="group-words">
            <span className="group-title">
              <span className={group.key.startsWith("rule:") ? "group-name whole" : "group-name"}>{group.code !== "" && <strong>{group.code}</strong>} {group.title}</span>
              {group.light && <span className="group-light"><LightShape colour={group.light.colour} />{group.light.word}</span>}
            </span>
            <span className="caption">{group.counts}</span>
          </span>
        </button>
      </h2>
      {isOpen && props.showsLights && group.lights.length > 0 && <LightsTable group={group} onMessage={props.onMessage} />}
      {applied && <AppliedRow applied={applied} onUndo={props.onUndo} />}
      {isOpen && props.resolved.map((each) => (
        <div key={each.id} className="done-row">
          <SeverityIcon severity="resolved" />
          <p className="message">
            {say(RESOLVED)(each.message)}
            {each.place && <span className="caption">{each.place.sheet} {each.place.cell}</span>}
          </p>
        </div>
      ))}
      {isOpen && <FindingRows id={`${id}-body`} findings={group.findings} {...rows} />}
      {isOpen && group.acknowledged.length > 0 && (
        <div className="stands">
          <button type="button" className="unfold" aria-expanded={showsAcknowledged} aria-controls={showsAcknowledged ? `${id}-stands` : undefined} onClick={props.onToggleAcknowledged}>
            {showsAcknowledged ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
            {say(ACKNOWLEDGED)(group.acknowledged.length)}
          </button>
          {showsAcknowledged && <FindingRows id={`${id}-stands`} findings={group.acknowledged} {...rows} />}
        </div>
      )}
    </section>
  );
}
