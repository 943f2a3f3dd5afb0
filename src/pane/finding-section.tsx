import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useMemo, useRef, type ReactElement } from "react";
import type { AppliedFix, ResolvedFinding } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import type { FindingEntry } from "../views/finding-entries";
import type { FindingGroup } from "../views/finding-groups";
import { FindingRow } from "./finding-row";
import { useSay } from "./language-context";
import { LightShape } from "./light-shape";
import { LightsTable } from "./lights-table";
import { SeverityIcon } from "./severity-icon";
import { useWindow } from "./use-window";

interface FindingSectionProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly openFinding: string | null;
  readonly stop: string | null;
  readonly isWindowed: boolean;
  /** Lights stand aside while something is looked for. */
  readonly showsLights: boolean;
  readonly applied: AppliedFix | null;
  readonly resolved: readonly ResolvedFinding[];
  blockedBecause(finding: FindingEntry): string | null;
  onToggleGroup(): void;
  onToggle(this: void, id: string): void;
  onFocus(this: void, id: string): void;
  onReveal(this: void, id: string): void;
  onFix(this: void, id: string, fix: number): void;
  onUndo(): void;
}

const RESOLVED: InEachLanguage<(message: string) => string> = {
  nb: (message) => `Løst: ${message}`,
  nn: (message) => `Løyst: ${message}`,
  en: (message) => `Resolved: ${message}`,
};
const FIXED: InEachLanguage<(cells: number, rows: number) => string> = {
  nb: (cells, rows) => [cells > 0 && `Rettet ${String(cells)} ${cells === 1 ? "celle" : "celler"}`, rows > 0 && `${String(rows)} ${rows === 1 ? "ny rad" : "nye rader"}`].filter(Boolean).join(", "),
  nn: (cells, rows) => [cells > 0 && `Retta ${String(cells)} ${cells === 1 ? "celle" : "celler"}`, rows > 0 && `${String(rows)} ${rows === 1 ? "ny rad" : "nye rader"}`].filter(Boolean).join(", "),
  en: (cells, rows) => [cells > 0 && `Fixed ${String(cells)} ${cells === 1 ? "cell" : "cells"}`, rows > 0 && `${String(rows)} new ${rows === 1 ? "row" : "rows"}`].filter(Boolean).join(", "),
};
const UNDO: InEachLanguage = { nb: "Angre", nn: "Angre", en: "Undo" };

export function FindingSection(props: FindingSectionProps): ReactElement {
  const { group, isOpen, applied } = props;
  const say = useSay();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const ids = useMemo(() => group.findings.map((finding) => finding.id), [group.findings]);
  const drawn = useWindow(ids, list, isOpen && props.isWindowed);
  const from = drawn?.from ?? 0;
  const findings = drawn ? group.findings.slice(drawn.from, drawn.to) : group.findings;
  return (
    <section className={isOpen ? "group open" : "group"} aria-labelledby={`${id}-head`}>
      <h2 className="group-head">
        <button id={`${id}-head`} type="button" aria-expanded={isOpen} aria-controls={isOpen ? `${id}-body` : undefined} onClick={props.onToggleGroup}>
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          <span className="group-words">
            <span className="group-title">
              <span className="group-name">{group.code !== "" && <strong>{group.code}</strong>} {group.title}</span>
              {group.light && <span className="group-light"><LightShape colour={group.light.colour} />{group.light.word}</span>}
            </span>
            <span className="caption">{group.counts}</span>
          </span>
        </button>
      </h2>
      {isOpen && props.showsLights && group.lights.length > 0 && <LightsTable group={group} />}
      {applied && (
        <div className="done-row">
          <SeverityIcon severity="resolved" />
          <p className="message">{say(FIXED)(applied.cells, applied.rows)}<span className="caption">{applied.label}</span></p>
          <Button size="small" onClick={props.onUndo}>{say(UNDO)}</Button>
        </div>
      )}
      {isOpen && props.resolved.map((each) => (
        <div key={each.id} className="done-row">
          <SeverityIcon severity="resolved" />
          <p className="message">
            {say(RESOLVED)(each.message)}
            {each.place && <span className="caption">{each.place.sheet} {each.place.cell}</span>}
          </p>
        </div>
      ))}
      {isOpen && (
        <ul id={`${id}-body`} ref={list} className="findings" style={drawn ? { paddingTop: drawn.before, paddingBottom: drawn.after } : undefined}>
          {findings.map((finding, index) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              isOpen={finding.id === props.openFinding}
              isStop={finding.id === props.stop}
              position={from + index + 1}
              setSize={group.findings.length}
              blocked={finding.id === props.openFinding ? props.blockedBecause(finding) : null}
              measure={drawn?.measure ?? null}
              onToggle={props.onToggle}
              onFocus={props.onFocus}
              onReveal={props.onReveal}
              onFix={props.onFix}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
