import type { HostClass } from "../host-class";

/**
 * Comments that a file holds are kept, but the opened book does not show them: their number and their items are refused
 * by name like everything else here, since "none" could be wrong.
 */
export const commentsClass: HostClass<"CommentCollection"> = {};
