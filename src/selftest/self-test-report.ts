import type { SelfTestResult } from "./run-self-test";

/** Where the test ran. */
export interface Surroundings {
  /** `2022-03-09`. */
  readonly date: string;
  /** Statusark's own. */
  readonly version: string;
  readonly platform: string;
  /** Excel's, as in File › Account. */
  readonly build: string;
  readonly language: string;
}

const MARK: ReadonlyMap<boolean | null, string> = new Map([[true, "yes"], [false, "NO"], [null, "–"]]);

function lines(results: readonly SelfTestResult[]): readonly string[] {
  return results.map(({ name, holds, seen }) => `| ${name.replaceAll("|", "\\|")} | ${MARK.get(holds) ?? ""} | ${seen.replaceAll("|", "\\|").replaceAll("\n", " ")} |`);
}

/** The report as it is pasted into an issue: Markdown, in English. */
export function selfTestReport(results: readonly SelfTestResult[], { date, version, platform, build, language }: Surroundings): string {
  const [contract, assumed] = (["contract", "assumed"] as const).map((part) => results.filter((each) => each.part === part));
  const held = (contract ?? []).filter(({ holds }) => holds).length;
  return [
    `Self-test of Statusark ${version}, ${date}: Excel ${build}, ${platform}, ${language}`,
    "",
    `Contract: ${String(held)} of ${String((contract ?? []).length)} hold.`,
    "",
    "| check | holds | seen |",
    "| --- | --- | --- |",
    ...lines(contract ?? []),
    "",
    "| assumed of Excel | holds | seen |",
    "| --- | --- | --- |",
    ...lines(assumed ?? []),
    "",
  ].join("\n");
}
