import type { Session } from "../../src/app/session";
import type { FindingEntry } from "../../src/views/finding-entries";
import type { SettingName } from "../../src/settings/setting-names";
import type { CellArea } from "../../src/workbook/address";
import type { WorkbenchSession } from "../../src/workbench/workbench-state";
import { PAYLOADS } from "./hostile-text";

/** A person at the workbench, with the pane beside the grid. */
export interface Desk {
  readonly workbench: WorkbenchSession;
  readonly pane: Session;
  /** A whole number from 0 to `below` − 1. */
  readonly pick: (below: number) => number;
  /** Opens the sample anew, with a pane of its own. */
  readonly reopen: () => Promise<void>;
}

const TEXTS = [
  "", "", "1a", "1d", "5b", "9z", "MP1", "MP2", "MP7", "31.01.22", "31.02.22", "15.03.2022", "Mars 23", "2022", "uke 12", "snart", "løpende", "ca. 1.6.22", "–", "1 500 000", "- 15 250", "3 MNOK", "(500)", "12,5", "25 %",
  "2022-W02-09", "publisert", "pågår", "avslutta", "planlagt", "=1+1", "=SUM(D2:D9)", "=A2", "=D2+E3", "=TODAY()", "=1/0", "=FINNES(A1)", "Levert MP2 2. mars 2022", "Sykdom, flatt over fem måneder",
];
const SETTINGS: readonly SettingName[] = ["vat", "profile", "shownUnit", "materiality", "title", "charts", "lightPreset", "overallRule", "deviationSign"];
const SETTING_TEXTS = ["", "inkl.", "ekskl.", "full", "viktigste", "mill.", "500 000", "tull", "Digitale reiser", "=1+1", "ja", "nei"];

function findings({ pane }: Desk): readonly FindingEntry[] {
  return (pane.state().overview?.groups ?? []).flatMap((group) => [...group.findings, ...group.acknowledged]);
}

function any<T>({ pick }: Desk, of: readonly T[]): T | undefined {
  return of[pick(Math.max(1, of.length))];
}

function text(desk: Desk): string {
  return (desk.pick(5) === 0 ? any(desk, PAYLOADS) : any(desk, TEXTS)) ?? "";
}

/** Somewhere on the sheet that is shown; the header row now and then. */
function area({ pick }: Desk, rows = 1, columns = 1): CellArea {
  const firstRow = pick(25) === 0 ? 1 : 2 + pick(30);
  const firstColumn = 1 + pick(11);
  return { firstRow, firstColumn, lastRow: firstRow + pick(rows), lastColumn: firstColumn + pick(columns) };
}

function select(desk: Desk, { firstRow, firstColumn, lastRow, lastColumn }: CellArea): void {
  desk.workbench.select({ row: firstRow, column: firstColumn, toRow: lastRow, toColumn: lastColumn });
}

/** What one can do, how often among a hundred and so, and whether it may write by the add-in. */
export const ACTS: readonly { readonly name: string; readonly weight: number; readonly writes?: true; readonly act: (desk: Desk) => Promise<unknown> | undefined | void }[] = [
  { name: "type", weight: 40, act: (desk) => { select(desk, area(desk)); desk.workbench.type(text(desk)); } },
  {
    name: "paste", weight: 12,
    act(desk) {
      select(desk, area(desk));
      const columns = 1 + desk.pick(4);
      desk.workbench.paste(Array.from({ length: 1 + desk.pick(6) }, () => Array.from({ length: columns }, () => text(desk))));
    },
  },
  { name: "clear", weight: 8, act: (desk) => { desk.workbench.clear(area(desk, 5, 4)); } },
  { name: "fill down", weight: 6, act: (desk) => { desk.workbench.fillDown(area(desk, 5, 3)); } },
  { name: "insert rows", weight: 5, act: (desk) => { desk.workbench.moveRows("inserted", area(desk, 3)); } },
  { name: "delete rows", weight: 4, act: (desk) => { desk.workbench.moveRows("deleted", area(desk, 2)); } },
  { name: "undo", weight: 14, act: ({ workbench }) => { workbench.undo(); } },
  { name: "redo", weight: 8, act: ({ workbench }) => { workbench.redo(); } },
  { name: "show a sheet", weight: 14, act: (desk) => { const name = any(desk, desk.workbench.state().sheets); if (name !== undefined) desk.workbench.show(name); } },
  { name: "show milestones", weight: 6, act: ({ workbench }) => { workbench.show("Milepæler"); } },
  { name: "follow a link", weight: 2, act: (desk) => { const { firstRow, firstColumn } = area(desk); desk.workbench.follow(firstRow, firstColumn); } },
  { name: "another types", weight: 8, act: (desk) => { const { firstRow, firstColumn } = area(desk); desk.workbench.typeAsAnother(firstRow, firstColumn, text(desk)); } },
  { name: "another inserts a row", weight: 3, act: (desk) => { desk.workbench.insertRowAsAnother(area(desk).firstRow + 1); } },
  { name: "share", weight: 1, act: ({ workbench, pick }) => { workbench.setShared(pick(2) === 0); } },
  { name: "lose events", weight: 2, act: ({ workbench }) => { workbench.setTripMode("deaf"); } },
  { name: "check", weight: 8, act: ({ pane, workbench }) => { workbench.setTripMode("normal"); return pane.refresh(); } },
  {
    name: "check while a cell is being edited", weight: 2,
    async act({ pane, workbench }) {
      workbench.setEditing(true);
      const checked = pane.refresh();
      await new Promise((done) => setTimeout(done, 5));
      workbench.setEditing(false);
      await checked;
    },
  },
  { name: "look", weight: 4, act: (desk) => { desk.pane.look({ search: any(desk, ["", "", "MP", "dato", "1a"]) ?? "", kind: any(desk, [null, null, "data", "status"] as const) ?? null, groupBy: any(desk, ["initiative", "initiative", "rule"] as const) ?? "initiative" }); } },
  { name: "language", weight: 1, act: (desk) => desk.pane.chooseLanguage(any(desk, ["nb", "nn", "en", null] as const) ?? null) },
  { name: "period", weight: 2, act: (desk) => { const period = any(desk, desk.pane.state().overview?.periods ?? []); return period && desk.pane.choosePeriod(period.id); } },
  { name: "reveal", weight: 3, act: (desk) => { const place = any(desk, findings(desk))?.place; return place ? desk.pane.reveal(place) : undefined; } },
  { name: "fix", weight: 12, writes: true, act: (desk) => { const finding = any(desk, findings(desk).filter(({ fixes }) => fixes.length > 0)); return finding && desk.pane.applyFix(finding.id, desk.pick(finding.fixes.length)); } },
  {
    name: "fix all alike", weight: 2, writes: true,
    async act(desk) {
      const finding = any(desk, findings(desk).filter(({ alike }) => alike > 0));
      if (!finding) return;
      await desk.pane.proposeAlike(finding.id);
      await (desk.pick(2) === 0 ? desk.pane.applyAlike() : desk.pane.closeAlike());
    },
  },
  { name: "undo a fix", weight: 6, writes: true, act: ({ pane }) => pane.undoFix() },
  { name: "acknowledge", weight: 8, writes: true, act: (desk) => { const finding = any(desk, findings(desk).filter((each) => !each.acknowledged)); return finding && desk.pane.acknowledge(finding.id, text(desk), any(desk, ["KS", "=1", "OV"]) ?? "KS"); } },
  { name: "take back", weight: 6, writes: true, act: (desk) => { const finding = any(desk, findings(desk).filter(({ acknowledged }) => acknowledged)); return finding && desk.pane.takeBack(finding.id); } },
  { name: "setting", weight: 3, writes: true, act: (desk) => desk.pane.changeSetting(any(desk, SETTINGS) ?? "vat", any(desk, SETTING_TEXTS) ?? "") },
  { name: "show marks", weight: 4, writes: true, act: ({ pane }) => pane.showMarks() },
  { name: "remove marks", weight: 2, writes: true, act: ({ pane }) => pane.removeMarks() },
  { name: "generate", weight: 3, writes: true, act: (desk) => desk.pane.generate({ reason: any(desk, [null, "Rettet"]) ?? null, asToday: desk.pick(2) === 0 }) },
  { name: "publish", weight: 1, writes: true, act: (desk) => desk.pane.publish("Kari Moe", { asToday: true, reason: any(desk, [null, "Rettet"]) ?? null }) },
  {
    name: "begin a period", weight: 1, writes: true,
    async act({ pane, pick }) {
      await pane.proposePeriod();
      const { proposal } = pane.state();
      if (proposal?.kind === "proposed" && pick(2) === 0) await pane.startPeriod(proposal.suggestions.map(() => (["done", "carry", "leave"] as const)[pick(3)] ?? "leave"));
      else pane.closeProposal();
    },
  },
  {
    name: "try while writing is refused", weight: 2, writes: true,
    async act(desk) {
      desk.workbench.setTripMode("refused");
      const finding = any(desk, findings(desk).filter(({ fixes }) => fixes.length > 0));
      if (finding) await desk.pane.applyFix(finding.id, 0);
      await desk.pane.showMarks();
      desk.workbench.setTripMode("normal");
      await desk.pane.refresh();
    },
  },
  { name: "open the file anew", weight: 1, act: ({ reopen }) => reopen() },
];
