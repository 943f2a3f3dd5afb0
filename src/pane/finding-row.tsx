import { ChevronDown16Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/headless/svg/chevron-right";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { AlikeProposal } from "../app/session-state";
import type { FindingEntry } from "../views/finding-entries";
import type { AcknowledgedEntry } from "../views/finding-group";
import type { FindingActions } from "./finding-actions";
import { FindingDetails } from "./finding-details";
import { SeverityIcon } from "./severity-icon";

interface FindingRowProps {
  readonly finding: FindingEntry | AcknowledgedEntry;
  readonly isOpen: boolean;
  /** The one of the list that Tab stops at. */
  readonly isStop: boolean;
  readonly position: number;
  readonly setSize: number;
  readonly alike: AlikeProposal | null;
  readonly actions: FindingActions;
  readonly measure: ((id: string, element: HTMLElement | null) => void) | null;
}

export function FindingRow(props: FindingRowProps): ReactElement {
  const { finding, isOpen, actions } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);

  function keyDown(event: KeyboardEvent<HTMLLIElement>): void {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    actions.toggle(finding.id);
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
        onFocus={() => { actions.focus(finding.id); }}
        onClick={() => { actions.toggle(finding.id); }}
      >
        <SeverityIcon severity={finding.acknowledged ? "resolved" : finding.severity} />
        <span className="finding-words">
          <span className="message">{finding.message}</span>
          <span className="caption">{finding.caption}</span>
        </span>
        {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
      </button>
      {isOpen && <FindingDetails finding={finding} alike={props.alike?.finding === finding.id ? props.alike : null} actions={actions} />}
    </li>
  );
}
