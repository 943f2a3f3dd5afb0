import { chartWork, NO_CHARTS } from "../../workbook/own-charts";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { definedNameXml } from "../book/defined-names";
import { drawNewCharts } from "../door/draw-new-chart";
import { writePlan } from "../door/write-plan";
import { newParts } from "../new-parts";
import { writeZip, zipEntry } from "../zip/write-zip";
import { MadeSheet } from "./made-sheet";
import { MadeStyles } from "./made-styles";

/** By the platform's own means; as it is where there are none. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());
  } catch {
    return bytes;
  }
}

/**
 * An .xlsx file with the sheet of a plan and nothing else: the same sheet as is written into a workbook that is open.
 * It is made from nothing, without what reads and changes files, so that the pane can do it too.
 */
export async function planFile(plan: SheetPlan): Promise<Uint8Array<ArrayBuffer>> {
  const styles = new MadeStyles();
  const sheet = new MadeSheet(plan.sheet, styles);
  const names: string[] = [];
  const book = {
    date1904: false,
    styleWith: (_: number, look: Parameters<MadeStyles["normalWith"]>[0]) => styles.normalWith(look),
    setName: (name: string, refersTo: string, local?: string) => { names.push(definedNameXml("", name, refersTo, local === undefined ? null : 0)); },
  };
  writePlan(book, sheet, plan, (charts) => { drawNewCharts(book, sheet, chartWork(charts, NO_CHARTS).tasks); });
  const parts = newParts({ sheet: plan.sheet, styles: styles.entries, names, ...sheet.make() });
  return writeZip(await Promise.all(parts.map(async ([name, contents]) => {
    const bytes = new Uint8Array(typeof contents === "string" ? new TextEncoder().encode(contents) : contents);
    return zipEntry(name, bytes, await deflate(bytes));
  })));
}
