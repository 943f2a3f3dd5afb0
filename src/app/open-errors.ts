import type { CheckResult, Finding } from "../rules/finding";

/** What keeps a report from being published: errors in the workbook that are neither fixed nor acknowledged. */
export function openErrors({ findings }: Pick<CheckResult, "findings">): readonly Finding[] {
  return findings.filter(({ kind, severity, acknowledged }) => kind === "data" && severity === "error" && !acknowledged);
}
