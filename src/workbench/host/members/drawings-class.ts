import { apiNotFound } from "../host-error";
import type { HostClass } from "../host-class";

/**
 * Charts and comments that a file holds are kept, but the opened book does not show them: asked for their number or
 * their items the host refuses by name, since "none" could be wrong.
 */
function refuse({ where }: { readonly where: string }): never {
  throw apiNotFound(where);
}

export const chartsClass: HostClass<"ChartCollection"> = {
  scalars: { count: refuse },
  items: refuse,
};

export const commentsClass: HostClass<"CommentCollection"> = { items: refuse };
