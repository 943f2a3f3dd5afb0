import { createRoot } from "react-dom/client";
import { listenForPanes } from "./workbench/host/listen-for-panes";
import { saveBytes } from "./workbench/save-bytes";
import { WorkbenchPage } from "./workbench/workbench-page";
import { createWorkbenchSession } from "./workbench/workbench-session";
import { openXlsx } from "./xlsx/open-xlsx";

const SAMPLE = "rmr-2022.xlsx";
const PANE = "taskpane.html?language=nb-NO";

/** `?excelapi=1.13`: an Excel that is too old; `?readonly`: a workbook that is open for viewing only. */
const asked = new URLSearchParams(location.search);
const excelApi = asked.get("excelapi");

async function start(): Promise<void> {
  const place = document.getElementById("workbench");
  if (!place) throw new Error("The page has no place for the workbench.");
  const answer = await fetch(`assets/${SAMPLE}`);
  if (!answer.ok) throw new Error(`The sample workbook cannot be fetched: ${String(answer.status)}.`);
  const session = createWorkbenchSession({ bytes: new Uint8Array(await answer.arrayBuffer()), name: SAMPLE }, { openBook: openXlsx, save: saveBytes, now: () => new Date(), readOnly: asked.has("readonly") });
  listenForPanes(session.host);
  createRoot(place).render(<WorkbenchPage session={session} paneAddress={excelApi === null ? PANE : `${PANE}&excelapi=${encodeURIComponent(excelApi)}`} />);
}

start().catch((error: unknown) => {
  const place = document.getElementById("workbench");
  if (place) place.textContent = `Arbeidsbenken kunne ikke starte: ${error instanceof Error ? error.message : String(error)}`;
});
