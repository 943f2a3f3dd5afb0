import type { CellArea } from "../../workbook/address";
import type { LookPatch } from "../xlsx-book";
import { flag, numberAttribute } from "../xml/attributes";
import type { XmlElement } from "../xml/xml-element";
import { readAreas } from "./areas";
import type { SheetXml } from "./sheet-xml";

/** A conditional format in the x14 extension. */
export interface ExtendedFormat {
  readonly rule: XmlElement;
  readonly areas: readonly CellArea[];
  readonly formulas: readonly string[];
  readonly kind: string;
  readonly stopIfTrue: boolean;
  readonly look: LookPatch;
}

/** Every `<x14:conditionalFormatting>`, whatever its prefix. */
export function extendedBlocks(xml: SheetXml): XmlElement[] {
  return (xml.child("extLst")?.all("ext") ?? [])
    .flatMap((ext) => ext.element.anyAll("conditionalFormattings"))
    .flatMap((list) => list.element.anyAll("conditionalFormatting"))
    .map((block) => block.element);
}

/** Formats that stand in the extension alone; those that only add to a plain one (`knownIds`) are left out. */
export function readExtendedFormats(xml: SheetXml, knownIds: ReadonlySet<string>, readLook: (dxf: XmlElement) => LookPatch): ExtendedFormat[] {
  return extendedBlocks(xml).flatMap((block) => {
    const areas = readAreas(block.anyChild("sqref")?.text ?? "");
    return block.anyAll("cfRule").flatMap(({ element: rule }) => {
      if (knownIds.has(rule.attribute("id") ?? "")) return [];
      const dxf = rule.anyChild("dxf");
      return [{
        rule,
        areas,
        formulas: rule.anyAll("f").map((formula) => formula.element.text),
        kind: rule.attribute("type") ?? "",
        stopIfTrue: flag(rule.open, "stopIfTrue"),
        look: dxf ? readLook(dxf) : {},
      }];
    });
  });
}

export function priorityOf(rule: XmlElement): number {
  return numberAttribute(rule.open, "priority") ?? Number.MAX_SAFE_INTEGER;
}
