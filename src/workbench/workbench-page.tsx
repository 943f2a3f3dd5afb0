import { useEffect, useState, useSyncExternalStore, type ClipboardEvent, type DragEvent, type KeyboardEvent, type ReactElement } from "react";
import { cellAddress } from "../workbook/address";
import { clipboardText, readClipboardText } from "./clipboard-text";
import { editText } from "./edit-text";
import { FormulaBar } from "./formula-bar";
import type { Draft } from "./grid/draft";
import { Grid } from "./grid/grid";
import { moveBy, selectedArea, type Selection } from "./grid/selection";
import { LastAction } from "./last-action";
import { Legend } from "./legend";
import { OtherPerson } from "./other-person";
import { SheetTabs } from "./sheet-tabs";
import { TopBar } from "./top-bar";
import { useRegionKeys } from "./use-region-keys";
import type { WorkbenchSession } from "./workbench-state";

interface WorkbenchPageProps {
  readonly session: WorkbenchSession;
  /** Address of the pane's page, the same that Excel loads. */
  readonly paneAddress: string;
}

const MOST_COPIED = 20_000;

export function WorkbenchPage({ session, paneAddress }: WorkbenchPageProps): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isDropping, setDropping] = useState(false);
  useRegionKeys();
  const isTyping = draft !== null;
  useEffect(() => { session.setEditing(isTyping); }, [session, isTyping, state.bookNumber]);

  const { sheet, selection } = state;
  const active = sheet.cell(selection.row, selection.column);
  const content = editText(active, sheet.date1904);
  const area = selectedArea(selection, sheet.mergeAt);
  const cellName = cellAddress(selection.row, selection.column);

  function take(next: Selection | null): void {
    if (draft && draft.text !== content) session.type(draft.text);
    setDraft(null);
    if (next) session.select(next);
  }

  function go(next: Selection): void {
    setDraft(null);
    session.select(next);
  }

  function keyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || draft) return;
    const key = event.key.toLowerCase();
    if (key === "s") session.save();
    else if (key === "z" && !event.shiftKey) session.undo();
    else if (key === "y" || key === "z") session.redo();
    else return;
    event.preventDefault();
  }

  function copy(event: ClipboardEvent): void {
    const rows: string[][] = [];
    for (let row = area.firstRow; row <= Math.min(area.lastRow, area.firstRow + MOST_COPIED); row++) {
      rows.push(Array.from({ length: Math.min(area.lastColumn, sheet.columns.count) - area.firstColumn + 1 }, (_, at) => editText(sheet.cell(row, area.firstColumn + at), sheet.date1904)));
    }
    event.clipboardData.setData("text/plain", clipboardText(rows));
    event.preventDefault();
  }

  function paste(event: ClipboardEvent): void {
    session.paste(readClipboardText(event.clipboardData.getData("text/plain")));
    event.preventDefault();
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) void session.open(file);
  }

  return (
    <div
      className={isDropping ? "workbench dropping" : "workbench"}
      onKeyDown={keyDown}
      onDragOver={(event) => { event.preventDefault(); setDropping(true); }}
      onDragLeave={(event) => { if (event.target === event.currentTarget) setDropping(false); }}
      onDrop={drop}
    >
      <TopBar
        fileName={state.fileName}
        isChanged={state.isChanged}
        canUndo={state.canUndo}
        canRedo={state.canRedo}
        onOpen={(file) => { setDraft(null); void session.open(file); }}
        onSave={() => { session.save(); }}
        onUndo={() => { session.undo(); }}
        onRedo={() => { session.redo(); }}
        tripMode={state.tripMode}
        isShared={state.isShared}
        onTripMode={(mode) => { session.setTripMode(mode); }}
        onShared={(isShared) => { session.setShared(isShared); }}
      />
      <main className="book">
        <FormulaBar
          address={cellName}
          content={content}
          draft={draft}
          onDraft={setDraft}
          onTake={(rows, columns) => { take(moveBy(selection, rows, columns, sheet)); }}
          onGo={go}
        />
        <div>
          {state.isShared && <OtherPerson onType={(row, column, text) => { session.typeAsAnother(row, column, text); }} onInsertRow={(before) => { session.insertRowAsAnother(before); }} />}
          <div role="status">
            {state.notice !== null && (
              <p className="notice">
                {state.notice}
                <button type="button" onClick={() => { session.dismiss(); }}>Lukk</button>
              </p>
            )}
          </div>
        </div>
        <Grid
          sheet={sheet}
          label={`${sheet.name}, ${cellName}. F6 går ut av rutenettet.`}
          selection={selection}
          draft={draft}
          onSelect={go}
          onEdit={(text) => { setDraft({ text: text ?? content, where: "cell" }); }}
          onDraft={setDraft}
          onTake={take}
          onClear={() => { session.clear(area); }}
          onFillDown={() => { session.fillDown(area); }}
          onMoveRows={(change) => { session.moveRows(change, area); }}
          onCopy={copy}
          onPaste={paste}
          onFollow={(row, column) => { session.follow(row, column); }}
        />
        <SheetTabs sheets={state.sheets} shown={sheet.name} onShow={(name) => { take(null); session.show(name); }} />
        <div className="under" data-region="" tabIndex={-1}>
          <LastAction action={state.action} />
          <Legend lines={state.legend.lines} notEvaluated={state.legend.notEvaluated} />
        </div>
      </main>
      <iframe key={state.bookNumber} className="pane" title="Statusark" src={paneAddress} data-region="" />
    </div>
  );
}
