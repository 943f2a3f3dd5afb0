import type { ContentTypes } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import type { Relationships } from "../package/relationships";
import type { SharedStrings } from "../sheet/shared-strings";
import type { StylesPart } from "../styles/styles-part";
import type { XmlElement } from "../xml/xml-element";

/** What the parts of an opened book share. */
export interface BookParts {
  readonly parts: PackageParts;
  readonly contentTypes: ContentTypes;
  /** Name of the workbook part. */
  readonly workbookPart: string;
  /** `<workbook>`, live: `touchWorkbook` after a change. */
  readonly workbook: XmlElement;
  readonly workbookRelationships: Relationships;
  readonly date1904: boolean;
  strings(): SharedStrings;
  styles(): StylesPart;
  touchWorkbook(): void;
}
