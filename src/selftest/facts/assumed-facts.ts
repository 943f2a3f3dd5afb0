import type { Fact } from "../fact";
import { EVENT_FACTS } from "./event-facts";
import { LAYOUT_FACTS } from "./layout-facts";
import { TABLE_FACTS } from "./table-facts";
import { TEXT_FACTS } from "./text-facts";
import { WRITE_FACTS } from "./write-facts";

/** Everything that the program assumes of Excel; what needs a person stands last. */
export const ASSUMED_FACTS: readonly Fact[] = [...WRITE_FACTS, ...TEXT_FACTS, ...TABLE_FACTS, ...LAYOUT_FACTS, ...EVENT_FACTS];
