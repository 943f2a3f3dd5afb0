import type { XmlElement } from "../xml/xml-element";
import { extendedBlocks } from "./extended-formats";
import type { SheetXml } from "./sheet-xml";

/** Elements of the x14 extension under `<list>` with this local name, for example its data validations. */
export function extensionItems(xml: SheetXml, list: string, item: string): XmlElement[] {
  return (xml.child("extLst")?.all("ext") ?? [])
    .flatMap((ext) => ext.element.anyAll(list))
    .flatMap((each) => each.element.anyAll(item))
    .map((piece) => piece.element);
}

/** Puts the `sqref` of conditional formats and data validations, plain and extended, through `map`; says whether any changed. An empty answer leaves the area as it was. */
export function mapSheetAreas(xml: SheetXml, map: (sqref: string) => string): boolean {
  let isChanged = false;
  const plain = [...xml.root.all("conditionalFormatting"), ...(xml.child("dataValidations")?.all("dataValidation") ?? [])];
  for (const { element } of plain) {
    const sqref = element.attribute("sqref");
    const moved = sqref === null ? sqref : map(sqref);
    if (!moved || moved === sqref) continue;
    element.setAttribute("sqref", moved);
    isChanged = true;
  }
  for (const block of [...extendedBlocks(xml), ...extensionItems(xml, "dataValidations", "dataValidation")]) {
    const place = block.anyChild("sqref");
    const moved = place && map(place.text);
    if (!place || !moved || moved === place.text) continue;
    place.text = moved;
    isChanged = true;
  }
  return isChanged;
}
