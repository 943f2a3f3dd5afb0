import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const ARGUMENTS = ["--import", join(ROOT, "scripts/register.mjs"), join(ROOT, "src/cli.ts")];

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own, and waits. */
export function statusark(words: readonly string[], options: { readonly input?: string; readonly cwd?: string } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...ARGUMENTS, ...words], {
    input: options.input ?? "",
    encoding: "utf8",
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts the command line and answers how it ends. `kill` ends it at once, as `kill -9` does. */
export function startStatusark(words: readonly string[]): { readonly ended: Promise<Ran>; readonly kill: () => void } {
  const child = spawn(process.execPath, [...ARGUMENTS, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => { out += chunk.toString("utf8"); });
  child.stderr.on("data", (chunk: Buffer) => { err += chunk.toString("utf8"); });
  return {
    ended: new Promise((done) => { child.on("close", (code) => { done({ code, out, err }); }); }),
    kill: () => { child.kill("SIGKILL"); },
  };
}

/** A folder that is gone after the test file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "statusark-"));
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
  return folder;
}
