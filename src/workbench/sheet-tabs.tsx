import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";

interface SheetTabsProps {
  readonly sheets: readonly string[];
  readonly shown: string;
  onShow(sheet: string): void;
}

export function SheetTabs({ sheets, shown, onShow }: SheetTabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown, sheets]);

  function keyDown(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = sheets[sheets.indexOf(shown) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelectorAll("button")[sheets.indexOf(next)]?.focus();
  }

  return (
    <div ref={list} className="sheet-tabs" role="tablist" aria-label="Ark" data-region="" onKeyDown={keyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet}
          type="button"
          role="tab"
          aria-selected={sheet === shown}
          aria-controls="grid"
          tabIndex={sheet === shown ? 0 : -1}
          onClick={() => { onShow(sheet); }}
        >
          {sheet}
        </button>
      ))}
    </div>
  );
}
