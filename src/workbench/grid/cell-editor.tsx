import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { Draft } from "./draft";

type Step = 1 | -1 | 0;

interface CellEditorProps {
  readonly draft: Draft;
  readonly label: string;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  onDraft(draft: Draft | null): void;
  onTake(rows: Step, columns: Step): void;
}

/** Enter and Tab take what was typed, Escape leaves the cell as it was. Answers whether the key was used. */
export function takeOrLeave(event: KeyboardEvent, take: (rows: Step, columns: Step) => void, leave: () => void): boolean {
  const back = event.shiftKey ? -1 : 1;
  if (event.key === "Enter") take(back, 0);
  else if (event.key === "Tab") take(0, back);
  else if (event.key === "Escape") leave();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

export function CellEditor({ draft, label, box, onDraft, onTake }: CellEditorProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const field = input.current;
    if (draft.where !== "cell" || !field || document.activeElement === field) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
  }, [draft.where]);
  return (
    <input
      ref={input}
      className="cell-editor"
      aria-label={label}
      value={draft.text}
      size={Math.max(6, draft.text.length)}
      spellCheck={false}
      autoComplete="off"
      style={{ left: box.left, top: box.top, minWidth: box.width, height: box.height }}
      onChange={(event) => { onDraft({ text: event.target.value, where: "cell" }); }}
      onFocus={() => { if (draft.where !== "cell") onDraft({ ...draft, where: "cell" }); }}
      onKeyDown={(event) => { takeOrLeave(event, onTake, () => { onDraft(null); }); }}
    />
  );
}
