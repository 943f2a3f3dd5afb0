import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import { bookSheet } from "../../src/workbench/book-sheet";
import { createCalculator } from "../../src/workbench/calculate";
import { createHost, type Host } from "../../src/workbench/host/host";
import { createWorkbenchSession } from "../../src/workbench/workbench-session";
import type { WorkbenchSession } from "../../src/workbench/workbench-state";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { seeded } from "../bench/generate-programme";
import type { OfficeClient } from "./office-client";
import { ACTS, type Desk } from "./random-acts";

const SAMPLE = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/rmr-2022.xlsx")));
const NOW = new Date(2022, 2, 9, 12, 0);
const WEIGHTS = ACTS.reduce((sum, { weight }) => sum + weight, 0);
/** A workbook that has been at the mercy of chance for so long has nothing of a programme left. */
const ACTS_A_BOOK = 250;

function twice(texts: readonly string[]): string {
  return texts.find((each, at) => texts.indexOf(each) !== at) ?? "another number";
}

function tick(milliseconds = 0): Promise<void> {
  return new Promise((done) => { setTimeout(done, milliseconds); });
}

function newPane(): Session {
  return createSession(new ExcelWorkbook("nb-NO"), { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" });
}

function findingsOf({ state }: Session): readonly string[] {
  const { overview, phase } = state();
  return [phase, ...(overview?.groups ?? []).flatMap((group) => [...group.findings, ...group.acknowledged].map(({ id, message, severity, acknowledged }) => `${severity} ${id} ${message} ${String(acknowledged)}`))].sort();
}

/** First differences, for a report that can be read. */
function differences(what: string, is: readonly string[], should: readonly string[]): string[] {
  const [known, wanted] = [new Set(is), new Set(should)];
  const found = [...is.filter((each) => !wanted.has(each)).map((each) => `has ${each}`), ...should.filter((each) => !known.has(each)).map((each) => `lacks ${each}`)];
  return found.length === 0 && is.length === should.length ? [] : [`${what}: ${found.slice(0, 3).join("; ") || `twice: ${is.length > should.length ? twice(is) : twice(should)}`}`];
}

/** What a pane that opens now finds in a workbook, under the same period and language. */
async function fromScratch(like: Session): Promise<readonly string[]> {
  const pane = newPane();
  await pane.open();
  const { overview, language } = like.state();
  await pane.chooseLanguage(language);
  if (overview?.period) await pane.choosePeriod(overview.period);
  const found = findingsOf(pane);
  await pane.close();
  return found;
}

function cellsOf(book: XlsxBook): string[] {
  return book.sheets.flatMap((sheet) => {
    const used = sheet.usedArea();
    const cells: string[] = [];
    for (let row = used?.firstRow ?? 1; row <= (used?.lastRow ?? 0); row++) {
      for (let column = used?.firstColumn ?? 1; column <= (used?.lastColumn ?? 0); column++) {
        const cell = sheet.cell(row, column);
        if (cell && (cell.value !== null || cell.formula !== null)) cells.push(`${sheet.name} ${String(row)}/${String(column)} ${JSON.stringify(cell.awaitsExcel ? null : cell.value)} ${String(cell.formula)}`);
      }
    }
    return cells;
  });
}

/** What the grid draws, cell by cell. */
function drawn(grid: ReturnType<WorkbenchSession["state"]>["sheet"], book: XlsxBook): string[] {
  const used = book.sheet(grid.name)?.usedArea();
  const cells: string[] = [];
  for (let row = 1; row <= (used?.lastRow ?? 0); row++) {
    for (let column = 1; column <= Math.min(used?.lastColumn ?? 0, 40); column++) {
      const cell = grid.cell(row, column);
      if (cell) cells.push(`${grid.name} ${String(row)}/${String(column)} ${JSON.stringify(cell)}`);
    }
  }
  return cells;
}

/** A run of acts, all of them given by its seed. */
export class RandomRun {
  book: XlsxBook = openXlsx(SAMPLE);
  private saved: Uint8Array = SAMPLE;
  readonly workbench: WorkbenchSession;
  pane: Session = newPane();
  readonly done: string[] = [];
  readonly counts = new Map<string, number>();
  private readonly random: () => number;
  private listening: readonly string[] = [];

  constructor(private readonly client: OfficeClient, seed: number) {
    this.random = seeded(seed);
    this.workbench = createWorkbenchSession({ bytes: SAMPLE, name: "prove.xlsx" }, {
      openBook: (bytes) => (this.book = openXlsx(bytes)),
      save: (bytes) => { this.saved = bytes; },
      now: () => NOW,
    });
  }

  private get host(): Host {
    return this.workbench.host();
  }

  /** Opens the sample in a workbench that was in use, with a pane of its own. */
  async open(): Promise<void> {
    await this.pane.close();
    await this.workbench.open({ name: "prove.xlsx", arrayBuffer: () => Promise.resolve(SAMPLE.slice().buffer) } as File);
    this.workbench.setTripMode("normal");
    this.client.join(this.host);
    this.pane = newPane();
    await this.pane.open();
    this.listening = [...this.host.listening].sort();
  }

  private desk(): Desk {
    return { workbench: this.workbench, pane: this.pane, pick: (below) => Math.floor(this.random() * below), reopen: () => this.open() };
  }

  /** One act. Answers what is wrong. */
  async act(): Promise<readonly string[]> {
    let at = this.random() * WEIGHTS;
    const chosen = ACTS.find(({ weight }) => (at -= weight) < 0) ?? ACTS[0]!;
    const tripsBefore = this.host.trips.length;
    const { host } = this;
    await chosen.act(this.desk());
    this.done.push(chosen.name);
    this.counts.set(chosen.name, (this.counts.get(chosen.name) ?? 0) + 1);
    // The grid's page is told after the acts of the moment; the pane reads when typing pauses.
    await tick();
    await this.pane.catchUp();
    this.workbench.state();
    if (this.pane.state().problem) this.pane.dismissProblem();
    const wrote = host === this.host ? this.host.trips.slice(tripsBefore).filter(({ writes }) => writes > 0).length : 0;
    return wrote > 0 && !chosen.writes ? [`«${chosen.name}» led to ${String(wrote)} trips that write`] : [];
  }

  /** Holds the pane, the grid and the file against a check from scratch, and looks for what leaks. Answers what is wrong. */
  async check(): Promise<readonly string[]> {
    const { pane, workbench, book, client, host } = this;
    workbench.setTripMode("normal");
    await pane.refresh();
    pane.look({ search: "", severities: [], kind: null, groupBy: "initiative" });
    await tick(5);
    const found = findingsOf(pane);
    const wrong = differences("the pane", found, await fromScratch(pane));
    await tick(5);
    if (host.references !== 0) wrong.push(`${String(host.references)} references are kept`);
    const listening = [...host.listening].sort();
    if (listening.join() !== this.listening.join()) wrong.push(`listens to ${listening.join()}, not ${this.listening.join()}`);
    workbench.save();
    const reopened = openXlsx(this.saved);
    wrong.push(...differences("the file", cellsOf(reopened), cellsOf(book)));
    const { sheet } = workbench.state();
    const calculator = createCalculator(reopened, () => 44629, "nb-NO");
    wrong.push(...differences("the grid", drawn(sheet, book), drawn(bookSheet(reopened, reopened.sheet(sheet.name)!, calculator).grid, reopened)));
    client.join(createHost(reopened, { name: "prove.xlsx", language: "nb-NO" }));
    wrong.push(...differences("the pane over the file", found, await fromScratch(pane)));
    client.join(host);
    return wrong;
  }
}

/** Acts and checks, with the seed and what was done where something is wrong. `every`: acts between two checks. */
export async function actAtRandom(client: OfficeClient, { seed, acts, every }: { readonly seed: number; readonly acts: number; readonly every: number }): Promise<readonly string[]> {
  const run = new RandomRun(client, seed);
  await run.open();
  const wrong: string[] = [];
  for (let nth = 1; nth <= acts && wrong.length < 5; nth++) {
    const found = [...await run.act()];
    if (nth % every === 0) found.push(...await run.check());
    if (found.length > 0) wrong.push(...found.map((each) => `seed ${String(seed)}, act ${String(nth)}: ${each} (after ${run.done.slice(-every).join(", ")})`));
    if (nth % ACTS_A_BOOK === 0) await run.open();
  }
  const idle = ACTS.filter(({ name }) => !run.counts.has(name)).map(({ name }) => name);
  if (wrong.length === 0 && acts >= 1000 && idle.length > 0) wrong.push(`never tried: ${idle.join(", ")}`);
  await run.pane.close();
  return wrong;
}
