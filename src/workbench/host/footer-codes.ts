export interface FooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SECTIONS = { L: "left", C: "center", R: "right" } as const;

/** Parts Excel's `&L…&C…&R…`; what stands before any of them is the middle. */
export function readFooter(codes: string): FooterParts {
  const parts = { left: "", center: "", right: "" };
  let section: keyof FooterParts = "center";
  for (let i = 0; i < codes.length; i++) {
    const next = codes.charAt(i + 1).toUpperCase();
    if (codes.charAt(i) !== "&" || next === "") parts[section] += codes.charAt(i);
    else {
      if (next === "L" || next === "C" || next === "R") section = SECTIONS[next];
      else parts[section] += codes.slice(i, i + 2);
      i++;
    }
  }
  return parts;
}

export function writeFooter({ left, center, right }: FooterParts): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
