import type { Palette } from "../styles/colours";
import type { ConditionalFormat } from "../xlsx-book";
import { attributes, flag } from "../xml/attributes";
import type { XmlElement } from "../xml/xml-element";

const SCALES = ["colorScale", "dataBar", "iconSet"];

/** What a rule says beside its formulas: its own attributes and, for a scale, those of the scale with its thresholds and colours. */
export function readConditionalScale(rule: XmlElement, palette: Pick<Palette, "read">): Pick<ConditionalFormat, "parameters" | "thresholds" | "colours"> {
  const scale = SCALES.map((name) => rule.anyChild(name)).find((each) => each !== null) ?? null;
  return {
    parameters: Object.fromEntries([...attributes(rule.open), ...(scale ? attributes(scale.open) : [])]),
    thresholds: (scale?.anyAll("cfvo") ?? []).map(({ element }) => ({
      kind: element.attribute("type") ?? "num",
      value: element.attribute("val") ?? element.anyChild("f")?.text ?? null,
      orEqual: flag(element.open, "gte", true),
    })),
    colours: [...(scale?.anyAll("color") ?? []), ...(scale?.anyAll("fillColor") ?? [])].map(({ element }) => palette.read(element)),
  };
}
