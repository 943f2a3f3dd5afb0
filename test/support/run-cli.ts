import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const SAMPLE = "assets/rmr-2022.xlsx";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunningCli {
  readonly ended: Promise<Ran>;
  /** Ends it at once, as `kill -9` does. */
  readonly kill: () => void;
}

export interface BuiltCli {
  /** The built file. */
  readonly file: string;
  /** A folder for the test file's own, gone after it. */
  readonly folder: string;
  /** Runs the built command line as a process of its own, and waits. */
  readonly run: (words: readonly string[], input?: string) => Ran;
  readonly start: (words: readonly string[]) => RunningCli;
}

/** The built command line, with its assets beside it, for a test file. Call at the top level. */
export function builtCli(): BuiltCli {
  const folder = mkdtempSync(join(tmpdir(), "statusark-"));
  const dist = join(folder, "dist");
  const file = join(dist, "statusark.mjs");
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "test/support/build-cli.mjs"), dist], { encoding: "utf8" });
    if (status !== 0) throw new Error(`The command line did not build: ${stderr}`);
    mkdirSync(join(dist, "assets"));
    copyFileSync(join(ROOT, SAMPLE), join(dist, SAMPLE));
    copyFileSync(join(ROOT, "package.json"), join(folder, "package.json"));
  }, 120_000);
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
  return {
    file,
    folder,
    run(words, input = "") {
      const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { input, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
      return { code: status, out: stdout, err: stderr };
    },
    start(words) {
      const child = spawn(process.execPath, [file, ...words], { stdio: ["ignore", "pipe", "pipe"] });
      let out = "";
      let err = "";
      child.stdout.on("data", (chunk: Buffer) => { out += chunk.toString("utf8"); });
      child.stderr.on("data", (chunk: Buffer) => { err += chunk.toString("utf8"); });
      const ended = new Promise<Ran>((done) => { child.on("close", (code) => { done({ code, out, err }); }); });
      return { ended, kill: () => { child.kill("SIGKILL"); } };
    },
  };
}
