import { membersOf, type HostClass } from "../host-class";

const { method } = membersOf<"Range">();

/** What changes cells other than by `values` and `format`. */
export const rangeEdits = {
  select: method([], ({ host, target }) => {
    host.select(target.sheet, target.area);
  }),
} satisfies HostClass<"Range">["methods"];
