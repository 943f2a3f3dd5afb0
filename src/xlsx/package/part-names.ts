/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; "" → the package's own. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Part that a relationship of `source` points at: relative to its folder, or absolute with a leading "/". */
export function resolveTarget(source: string, target: string): string {
  const path = (target.split(/[?#]/, 1)[0] ?? "").replaceAll("\\", "/");
  const folders = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(decodeStep(step));
  }
  return folders.join("/");
}

function decodeStep(step: string): string {
  if (!step.includes("%")) return step;
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Shortest target from `source` to `part`, relative to the folder of `source`. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return "../".repeat(from.length - common) + to.slice(common).join("/");
}
