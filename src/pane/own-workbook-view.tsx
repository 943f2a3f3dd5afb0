import { useEffect, useMemo, type ReactElement } from "react";
import type { OwnWorkbook } from "../app/own-workbook";
import type { InEachLanguage } from "../values/language";
import { useSay } from "./language-context";
import { SeverityIcon } from "./severity-icon";
import { ViewHead } from "./view-head";

interface OwnWorkbookViewProps {
  readonly own: OwnWorkbook;
  onBack(): void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const TITLE: InEachLanguage = { nb: "Statusarket er laget", nn: "Statusarket er laga", en: "The status sheet is made" };
const OPENED: InEachLanguage = {
  nb: "Det er åpnet i en ny arbeidsbok, som kan ligge bak dette vinduet. Lagre den der du vil ha den.",
  nn: "Det er opna i ei ny arbeidsbok, som kan liggje bak dette vindauget. Lagre ho der du vil ha ho.",
  en: "It is open in a new workbook, which may lie behind this window. Save it where you want it.",
};
const NOT_OPENED: InEachLanguage = {
  nb: "Excel åpnet ingen ny arbeidsbok. Last ned filen i stedet.",
  nn: "Excel opna inga ny arbeidsbok. Last ned fila i staden.",
  en: "Excel opened no new workbook. Download the file instead.",
};
const UNTOUCHED: InEachLanguage = {
  nb: "Denne arbeidsboken er ikke endret, og rapporten er ikke ført i historikken.",
  nn: "Denne arbeidsboka er ikkje endra, og rapporten er ikkje ført i historikken.",
  en: "This workbook is not changed, and the report is not recorded in its history.",
};
const DOWNLOAD: InEachLanguage = { nb: "Last ned", nn: "Last ned", en: "Download" };

/** What became of a sheet that could not be written here. The file never leaves the machine: the browser hands it over. */
export function OwnWorkbookView({ own, onBack }: OwnWorkbookViewProps): ReactElement {
  const say = useSay();
  const { fileName, bytes, isOpened } = own;
  const address = useMemo(() => URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX })), [bytes]);
  useEffect(() => () => { URL.revokeObjectURL(address); }, [address]);
  return (
    <>
      <ViewHead title={say(TITLE)} onBack={onBack} />
      <main className="view" data-scroller="">
        <p className="with-icon"><SeverityIcon severity={isOpened ? "resolved" : "note"} /><span>{say(isOpened ? OPENED : NOT_OPENED)}</span></p>
        <p className="caption">{say(UNTOUCHED)}</p>
      </main>
      <footer className="pane-footer">
        <p className="caption">{fileName}</p>
        <a className={`button medium grow ${isOpened ? "secondary" : "primary"}`} href={address} download={fileName}>{say(DOWNLOAD)}</a>
      </footer>
    </>
  );
}
