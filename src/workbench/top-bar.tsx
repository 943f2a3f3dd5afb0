import { ArrowRedoRegular, ArrowUndoRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef, type ReactElement } from "react";

interface TopBarProps {
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  onOpen(file: File): void;
  onSave(): void;
  onUndo(): void;
  onRedo(): void;
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
        {props.fileName} <small>{props.isChanged ? "endret" : "uten endringer"}</small>
      </h1>
      <p className="purpose">Prøvebenk for egen maskin, ikke Excel</p>
    </header>
  );
}
