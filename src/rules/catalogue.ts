import { settingNotUnderstood } from "./programme/setting-not-understood";
import type { Rule } from "./rule";

/** Every rule there is, by subject, in the order in which findings on the same cell are listed. */
export const catalogue: readonly Rule[] = [
  settingNotUnderstood,
];
