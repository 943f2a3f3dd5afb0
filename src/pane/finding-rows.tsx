import { useMemo, useRef, type ReactElement } from "react";
import type { AlikeProposal } from "../app/session-state";
import type { FindingEntry } from "../views/finding-entries";
import type { FindingActions } from "./finding-actions";
import { FindingRow } from "./finding-row";
import { useWindow } from "./use-window";

interface FindingRowsProps {
  readonly id: string;
  readonly findings: readonly FindingEntry[];
  readonly openFinding: string | null;
  readonly stop: string | null;
  readonly isWindowed: boolean;
  readonly alike: AlikeProposal | null;
  readonly actions: FindingActions;
  readonly label?: string;
}

/** Findings one below the other; of many only those in view are drawn. */
export function FindingRows({ id, findings, openFinding, stop, isWindowed, alike, actions, label }: FindingRowsProps): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  const ids = useMemo(() => findings.map((finding) => finding.id), [findings]);
  const drawn = useWindow(ids, list, isWindowed);
  const from = drawn?.from ?? 0;
  const shown = drawn ? findings.slice(drawn.from, drawn.to) : findings;
  return (
    <ul id={id} ref={list} className="findings" aria-label={label} style={drawn ? { paddingTop: drawn.before, paddingBottom: drawn.after } : undefined}>
      {shown.map((finding, index) => (
        <FindingRow
          key={finding.id}
          finding={finding}
          isOpen={finding.id === openFinding}
          isStop={finding.id === stop}
          position={from + index + 1}
          setSize={findings.length}
          alike={alike}
          actions={actions}
          measure={drawn?.measure ?? null}
        />
      ))}
    </ul>
  );
}
