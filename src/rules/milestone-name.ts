import type { Milestone } from "../model/milestone";
import type { Writing } from "./writing";

/** What sentences call a milestone: its ID, else its description in quotes. */
export function milestoneName({ id, description }: Milestone, write: Writing): string {
  if (id !== "") return id;
  const short = description.length > 60 ? `${description.slice(0, 59).trimEnd()}…` : description;
  return write.quote(short);
}

/** Code of the milestone's initiative as its table has it; where there is none, as the milestone has it. */
export function initiativeCode({ initiative, code }: Milestone): string {
  return initiative?.code ?? code;
}
