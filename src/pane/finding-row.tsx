import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { FindingEntry } from "../views/finding-entries";
import { FindingDetails } from "./finding-details";
import { SeverityIcon } from "./severity-icon";

export interface FindingRowProps {
  readonly finding: FindingEntry;
  readonly isOpen: boolean;
  /** The one of the list that Tab stops at. */
  readonly isStop: boolean;
  readonly position: number;
  readonly setSize: number;
  readonly blocked: string | null;
  readonly measure: ((id: string, element: HTMLElement | null) => void) | null;
  onToggle(id: string): void;
  onFocus(id: string): void;
  onReveal(id: string): void;
  onFix(id: string, fix: number): void;
}

function FindingRowPlain(props: FindingRowProps): ReactElement {
  const { finding, isOpen } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);

  function keyDown(event: KeyboardEvent<HTMLLIElement>): void {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    props.onToggle(finding.id);
    event.currentTarget.querySelector<HTMLElement>("[data-finding]")?.focus();
  }

  return (
    <li
      ref={(element) => {
        row.current = element;
        props.measure?.(finding.id, element);
      }}
      className={isOpen ? "finding open" : "finding"}
      aria-setsize={props.setSize}
      aria-posinset={props.position}
      onKeyDown={keyDown}
    >
      <button
        type="button"
        className="finding-head"
        data-finding={finding.id}
        aria-expanded={isOpen}
        tabIndex={props.isStop ? 0 : -1}
        onFocus={() => { props.onFocus(finding.id); }}
        onClick={() => { props.onToggle(finding.id); }}
      >
        <SeverityIcon severity={finding.severity} />
        <span className="finding-words">
          <span className="message">{finding.message}</span>
          <span className="caption">{finding.caption}</span>
        </span>
        {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
      </button>
      {isOpen && (
        <FindingDetails
          finding={finding}
          blocked={props.blocked}
          onReveal={() => { props.onReveal(finding.id); }}
          onFix={(fix) => { props.onFix(finding.id, fix); }}
        />
      )}
    </li>
  );
}

export const FindingRow = memo(FindingRowPlain);
