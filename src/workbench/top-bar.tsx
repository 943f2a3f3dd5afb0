import { ArrowRedoRegular } from "@fluentui/react-icons/headless/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/headless/svg/arrow-undo";
import { FolderOpenRegular } from "@fluentui/react-icons/headless/svg/folder-open";
import { SaveRegular } from "@fluentui/react-icons/headless/svg/save";
import { useRef, type ReactElement } from "react";
import { TRIP_MODES, type TripMode } from "./trip-modes";

interface TopBarProps {
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly tripMode: TripMode;
  readonly isShared: boolean;
  onOpen(file: File): void;
  onSave(): void;
  onUndo(): void;
  onRedo(): void;
  onTripMode(mode: TripMode): void;
  onShared(isShared: boolean): void;
}

export function TopBar(props: TopBarProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar" data-region="">
      <div className="tools">
        <button type="button" className="tool" onClick={() => picker.current?.click()}>
          <FolderOpenRegular fontSize={20} aria-hidden />
          Åpne
        </button>
        <input
          ref={picker}
          className="unseen"
          type="file"
          accept=".xlsx,.xlsm"
          tabIndex={-1}
          aria-label="Velg en .xlsx-fil"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) props.onOpen(file);
          }}
        />
        <button type="button" className="tool" onClick={props.onSave}>
          <SaveRegular fontSize={20} aria-hidden />
          Lagre
        </button>
        <button type="button" className="tool" disabled={!props.canUndo} onClick={props.onUndo}>
          <ArrowUndoRegular fontSize={20} aria-hidden />
          Angre
        </button>
        <button type="button" className="tool" disabled={!props.canRedo} onClick={props.onRedo}>
          <ArrowRedoRegular fontSize={20} aria-hidden />
          Gjør om
        </button>
      </div>
      <h1 className="file-name">
        {props.fileName} <small>{props.isChanged ? "endret" : "uten endringer"}{" · arbeidsbenk, ikke Excel"}</small>
      </h1>
      <div className="switches">
        <label className="switch">
          <input type="checkbox" checked={props.isShared} onChange={(event) => { props.onShared(event.target.checked); }} />
          En annen skriver samtidig
        </label>
        <label className="switch">
          Fart
          <select value={props.tripMode} onChange={(event) => { const mode = TRIP_MODES.find(({ id }) => id === event.target.value); if (mode) props.onTripMode(mode.id); }}>
            {TRIP_MODES.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}
          </select>
        </label>
      </div>
    </header>
  );
}
