import type { Colour, ChartMarker, ChartText } from "../xlsx-chart";
import { escapeXml } from "../xml/xml-text";

/** English Metric Units in a point. */
const EMU = 12700;

export function val(name: string, value: string | number | boolean): string {
  return `<c:${name} val="${typeof value === "boolean" ? (value ? "1" : "0") : escapeXml(String(value))}"/>`;
}

export function fill(colour: Colour): string {
  return colour === null ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

export function line(colour: Colour, weight: number, dashed = false): string {
  if (colour === null) return "<a:ln><a:noFill/></a:ln>";
  return `<a:ln w="${String(Math.round(weight * EMU))}" cap="rnd">${fill(colour)}${dashed ? '<a:prstDash val="sysDash"/>' : ""}<a:round/></a:ln>`;
}

/** A thin line of an axis or a border. */
export function hairline(colour: Colour): string {
  return colour === null ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="${String(0.75 * EMU)}">${fill(colour)}</a:ln>`;
}

/** Hundredths of a point, weight and colour of a run. */
export function runProperties(name: "rPr" | "defRPr", { size, bold, colour }: Omit<ChartText, "text">): string {
  const open = `<a:${name} sz="${String(Math.round(size * 100))}" b="${bold ? "1" : "0"}"`;
  return colour === null ? `${open}/>` : `${open}>${fill(colour)}</a:${name}>`;
}

export function textProperties(text: Omit<ChartText, "text">): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", text)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

/** One paragraph a line, left-aligned. */
export function richText(lines: readonly ChartText[]): string {
  const paragraphs = lines.map(
    (each) => `<a:p><a:pPr algn="l">${runProperties("defRPr", each)}</a:pPr><a:r>${runProperties("rPr", each)}<a:t>${escapeXml(each.text)}</a:t></a:r></a:p>`,
  );
  return `<c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/>${paragraphs.join("")}</c:rich>`;
}

export function markerXml({ shape, size, fill: inside, line: around }: ChartMarker): string {
  if (shape === "none") return `<c:marker>${val("symbol", "none")}</c:marker>`;
  return `<c:marker>${val("symbol", shape)}${val("size", size)}<c:spPr>${fill(inside)}${hairline(around)}</c:spPr></c:marker>`;
}

/** A fraction as the schema wants it, without noise of binary fractions. */
export function fraction(share: number): number {
  return Math.round(share * 1e5) / 1e5;
}
