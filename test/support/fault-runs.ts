import { generate } from "../../src/app/generate";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import { WorkbookError } from "../../src/workbook/workbook-error";
import type { Host } from "../../src/workbench/host/host";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { HandClock } from "./hand-clock";
import { changedOfTheUser, ledgerRows, ofTheUser, REMARK, STATUS_SHEET, statusValues } from "./fault-workbook";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "./office-client";

/** What Office.js answers, or does not answer, when a trip goes wrong. The last three never answer. */
export const FAULTS = [
  "GeneralException", "AccessDenied", "ItemNotFound", "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", "ServiceNotAvailable", "hang", "killed", "lost-answer",
] as const;

export type FaultCode = (typeof FAULTS)[number];

const PROBLEM_OF: Readonly<Record<FaultCode, string>> = {
  GeneralException: "refused", AccessDenied: "refused", ItemNotFound: "table-missing", InvalidOperationInCellEditMode: "busy",
  RequestPayloadSizeLimitExceeded: "too-large", ServiceNotAvailable: "busy", hang: "timeout", killed: "timeout", "lost-answer": "timeout",
};
/** The same fault says something else in a reading, or of a sheet. */
const ALSO: Readonly<Partial<Record<FaultCode, string>>> = { AccessDenied: "label-missing", ItemNotFound: "sheet-missing" };

const SILENT: ReadonlySet<string> = new Set(["hang", "killed", "lost-answer"]);

/** A place where a fault strikes: before action `at` of the wire in trip `trip`, both over the whole run. */
export interface Strike {
  readonly trip: number;
  readonly at: number;
  readonly code: FaultCode;
}

/** A workbook open in Excel, with a pane that generates in it. */
export class FaultRun {
  readonly book: XlsxBook;
  host: Host;
  private readonly clock = new HandClock();
  private workbook: ExcelWorkbook;

  /** `mostBytes`: what a trip may carry. */
  constructor(private readonly client: OfficeClient, bytes: Uint8Array, private readonly mostBytes?: number) {
    this.book = openXlsx(bytes);
    this.host = client.open(this.book);
    this.workbook = new ExcelWorkbook("nb-NO", this.clock, mostBytes);
  }

  /** A pane that knows nothing of what went before. */
  restart(): void {
    this.host = this.client.open(this.book);
    this.workbook = new ExcelWorkbook("nb-NO", this.clock, this.mostBytes);
  }

  /** The error of a generation, `null` where it went well. Anything but a WorkbookError goes on. */
  async generate(): Promise<WorkbookError | null> {
    try {
      await generate(this.workbook, { period: null, today: dayFromIso("2022-03-09"), language: null });
      return null;
    } catch (error) {
      if (error instanceof WorkbookError) return error;
      throw error;
    }
  }

  /** Generates with a fault on the way; `struck` says whether its place was reached. After a pane that was killed a new one is there. */
  async strike({ trip, at, code }: Strike): Promise<{ readonly error: WorkbookError | null; readonly struck: boolean }> {
    const first = this.host.trips.length;
    let struck = false;
    const bite = (): void => { setTimeout(() => { this.clock.giveUp(); }, 0); };
    const stop = this.host.onTripDone(() => { if (struck && code === "lost-answer") bite(); });
    this.host.onTrip(({ number }) => {
      if (struck || number - first !== trip) return undefined;
      if (code === "lost-answer") {
        struck = true;
        return { fault: { code } };
      }
      return {
        fault: { code, beforeAction: at },
        beforeAction: (index) => {
          if (index !== at) return;
          struck = true;
          if (SILENT.has(code)) bite();
        },
      };
    });
    const error = await this.generate();
    this.host.onTrip(null);
    stop();
    if (struck && code === "killed") this.restart();
    return { error, struck };
  }

  /** Whether a reading says that the sheet there is not whole. */
  async isKnownAsTorn(): Promise<boolean> {
    const { ownSheets } = await new ExcelWorkbook("nb-NO").read();
    return ownSheets.some(({ sheet, isTorn }) => sheet === STATUS_SHEET && isTorn);
  }

  /** Actions of the wire in each trip of a generation that goes well. */
  async measure(): Promise<readonly number[]> {
    const counts: number[] = [];
    const first = this.host.trips.length;
    this.host.onTrip(({ number }) => ({ beforeAction: () => { counts[number - first - 1] = (counts[number - first - 1] ?? 0) + 1; } }));
    await this.generate();
    this.host.onTrip(null);
    return counts;
  }
}

/** Where a run starts, and how it ends when nothing goes wrong. */
export interface Course {
  readonly bytes: Uint8Array;
  readonly ofTheUser: string;
  readonly values: string;
  readonly oldValues: string;
  readonly history: readonly string[];
  readonly hasRemark: boolean;
  /** Actions of the wire in each trip. */
  readonly trips: readonly number[];
  /** What a trip may carry; `undefined`: as much as usual. */
  readonly mostBytes: number | undefined;
}

async function courseFrom(client: OfficeClient, bytes: Uint8Array, mostBytes: number | undefined): Promise<Course> {
  const run = new FaultRun(client, bytes, mostBytes);
  const [users, oldValues, history] = [ofTheUser(run.book), statusValues(run.book), ledgerRows(run.book, "tblHistorikk")];
  const trips = await run.measure();
  return { bytes, ofTheUser: users, values: statusValues(run.book), oldValues, history, hasRemark: oldValues.includes(REMARK), trips, mostBytes };
}

/** What is wrong with a workbook after a generation that may have failed; nothing where it is as promised. */
async function wrongAfter(run: FaultRun, course: Course): Promise<readonly string[]> {
  const wrong: string[] = [];
  if (ofTheUser(run.book) !== course.ofTheUser) wrong.push("something of the user's has changed");
  if (ledgerRows(run.book, "tblHistorikk").slice(0, course.history.length).join() !== course.history.join()) wrong.push("a recorded version has changed");
  const values = statusValues(run.book);
  if (course.hasRemark && ![values, ...ledgerRows(run.book, "tblMerknader")].some((each) => each.includes(REMARK))) wrong.push("a remark is gone");
  if (values !== course.oldValues && values !== course.values && !(await run.isKnownAsTorn())) wrong.push("a torn sheet that nobody knows of");
  return wrong;
}

/** How thoroughly strikes are tried; a generation that repairs what they left costs as much as the strikes themselves. */
interface Thoroughness {
  /** Generates once more, undisturbed, and looks at the result. */
  readonly repairs: boolean;
  /** Compares the saved file, part by part. */
  readonly looksIntoFile: boolean;
}

/** Strikes one after another. Answers everything that is not as promised. */
async function tryStrikes(client: OfficeClient, course: Course, strikes: readonly Strike[], { repairs, looksIntoFile }: Thoroughness): Promise<readonly string[]> {
  const run = new FaultRun(client, course.bytes, course.mostBytes);
  const wrong: string[] = [];
  for (const strike of strikes) {
    const { error, struck } = await run.strike(strike);
    if (struck && error === null && strike.code !== "ServiceNotAvailable") wrong.push("the fault went unsaid");
    if (struck && error !== null && PROBLEM_OF[strike.code] !== error.problem && ALSO[strike.code] !== error.problem) wrong.push(`said as ${error.problem}`);
    wrong.push(...await wrongAfter(run, course));
  }
  if (repairs) {
    const error = await run.generate();
    if (error) wrong.push(`not repaired: ${error.problem} ${error.where}`);
    else if (statusValues(run.book) !== course.values) wrong.push("repaired to something else");
    else if (await run.isKnownAsTorn()) wrong.push("still torn");
    wrong.push(...await wrongAfter(run, course));
  }
  if (looksIntoFile) wrong.push(...changedOfTheUser(course.bytes, run.book));
  return wrong.map((each) => `${strikes.map(({ trip, at, code }) => `${code} in trip ${String(trip)} before action ${String(at)}`).join(", then ")}: ${each}`);
}

/** Runs that never end are kept by their client for ever: a new one now and then lets them go. */
const RUNS_PER_CLIENT = 50;

/** Each series of strikes on a workbook of its own, over the real client; every `repairEvery`-th is repaired and looked at in the file too. */
export async function tryAll(course: Course, series: readonly (readonly Strike[])[], repairEvery = 1): Promise<readonly string[]> {
  const wrong: string[] = [];
  let client: OfficeClient | null = null;
  for (const [at, strikes] of series.entries()) {
    if (client === null || at % RUNS_PER_CLIENT === 0) {
      client = await loadOfficeClient();
      makeGlobal(client);
    }
    const repairs = at % repairEvery === 0;
    wrong.push(...await tryStrikes(client, course, strikes, { repairs, looksIntoFile: repairs && at % 4 === 0 }));
  }
  return wrong;
}

export async function measureCourse(bytes: Uint8Array, mostBytes?: number): Promise<Course> {
  const client = await loadOfficeClient();
  makeGlobal(client);
  return courseFrom(client, bytes, mostBytes);
}

/** A fault before every `step`-th action of each trip from number `from` to number `to`, each code in its turn, beginning with number `turn`. */
export function strikesAlong({ trips }: Course, { from = 1, to = trips.length, step = 1, turn = 0 }: { readonly from?: number; readonly to?: number; readonly step?: number; readonly turn?: number }): readonly Strike[] {
  const places = trips.flatMap((count, index) => Array.from({ length: index + 1 < from || index + 1 > to ? 0 : Math.ceil(count / step) }, (_, at) => ({ trip: index + 1, at: at * step })));
  return places.map((place, at) => ({ ...place, code: FAULTS[(at + turn) % FAULTS.length] ?? "GeneralException" }));
}
