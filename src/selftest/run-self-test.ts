import type { Bench } from "./check";
import { CONTRACT_CHECKS } from "./contract/contract-checks";
import { FACT_SHEET, type Ask } from "./fact";
import { ASSUMED_FACTS } from "./facts/assumed-facts";

/** One line of the report. */
export interface SelfTestResult {
  readonly part: "contract" | "assumed";
  readonly name: string;
  /** `null`: not tried, or neither. */
  readonly holds: boolean | null;
  readonly seen: string;
}

function messageOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? `${String(error.code)}: ` : "";
  return `${code}${error instanceof Error ? error.message : String(error)}`;
}

/** Runs `work` and takes away every sheet that has come since. */
async function cleanly<T>(bench: Bench, work: () => Promise<T>): Promise<T> {
  const before = new Set(await bench.sheets());
  try {
    return await work();
  } finally {
    await bench.remove((await bench.sheets()).filter((sheet) => !before.has(sheet)));
  }
}

async function runContract(bench: Bench, check: (typeof CONTRACT_CHECKS)[number]): Promise<SelfTestResult> {
  const { name } = check;
  try {
    await cleanly(bench, () => check.run(bench));
    return { part: "contract", name, holds: true, seen: "" };
  } catch (error) {
    return { part: "contract", name, holds: false, seen: messageOf(error) };
  }
}

async function runFact(bench: Bench, fact: (typeof ASSUMED_FACTS)[number], ask: Ask): Promise<SelfTestResult> {
  const { name } = fact;
  try {
    return { part: "assumed", name, ...(await cleanly(bench, () => fact.find(ask))) };
  } catch (error) {
    return { part: "assumed", name, holds: null, seen: `could not be tried: ${messageOf(error)}` };
  }
}

/** A workbook with tables of its own is somebody's: the test is for an empty one. */
export async function isEmptyWorkbook(bench: Bench): Promise<boolean> {
  const { tables, ownSheets } = await bench.open().read();
  return tables.length === 0 && ownSheets.length === 0 && !(await bench.sheets()).includes(FACT_SHEET);
}

/** Tries everything, one after another; each result is told as it comes. */
export async function runSelfTest(bench: Bench, ask: Ask, tell: (result: SelfTestResult) => void): Promise<void> {
  for (const check of CONTRACT_CHECKS) tell(await runContract(bench, check));
  for (const fact of ASSUMED_FACTS) tell(await runFact(bench, fact, ask));
}
