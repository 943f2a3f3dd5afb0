import type { HostClass } from "../host-class";

/** Protection is seen and obeyed; setting or lifting it is refused by name. */
export const workbookProtectionClass: HostClass<"WorkbookProtection"> = {
  scalars: { protected: ({ host }) => host.book.isStructureProtected },
};

export const worksheetProtectionClass: HostClass<"WorksheetProtection"> = {
  scalars: { protected: ({ target }) => target.isProtected },
};
