import { looksLikeCode, meantInitiatives } from "../model/unknown-initiative";
import type { Programme } from "../model/programme";
import type { InEachLanguage } from "../values/language";
import { rule, type FieldFor, type RowOf, type Rule, type RuleDefinition } from "./rule";
import type { Writing } from "./writing";

type Coded = "economy" | "report" | "risk" | "decision" | "change";

type Own<S extends Coded> = Pick<RuleDefinition<S, never, FieldFor<S>>, "id" | "subject" | "needs" | "why" | "examples"> & {
  when(row: RowOf[S], programme: Programme): boolean;
};

/** What is said of `written`, which no initiative has for its code or name; `near` are those probably meant. */
export const unknownInitiativeText: InEachLanguage<(written: string, near: readonly string[], write: Writing) => string> = {
  nb: (written, near, write) =>
    `${write.quote(written)} finnes ikke i tiltakstabellen${near.length === 0 ? ". Hvilket tiltak er det?" : `: mente du ${write.either(near)}?`}`,
  nn: (written, near, write) =>
    `${write.quote(written)} finst ikkje i tiltakstabellen${near.length === 0 ? ". Kva tiltak er det?" : `: meinte du ${write.either(near)}?`}`,
  en: (written, near, write) =>
    `${write.quote(written)} is not in the initiative table${near.length === 0 ? ". Which initiative is it?" : `: did you mean ${write.either(near)}?`}`,
};

/** The rule of a table whose rows name their initiative in Kode: a code not found is an error, a name a warning. */
export function unknownInitiativeRule<S extends Coded>({ when, ...own }: Own<S>): Rule<S> {
  const code = "code" as FieldFor<S>;
  const near = (row: RowOf[S], programme: Programme): readonly string[] => meantInitiatives(programme, row.code).map((each) => each.code);
  return rule<S>({
    ...own,
    answers: ["DQ15"],
    kind: "data",
    looksAt: "programme",
    leansOn: ["initiatives"],
    severity: (row) => (looksLikeCode(row.code) ? "error" : "warning"),
    profile: "essential",
    when: (row, { programme }) => when(row, programme),
    at: code,
    message: {
      nb: (row, { programme, write }) => unknownInitiativeText.nb(row.code, near(row, programme), write),
      nn: (row, { programme, write }) => unknownInitiativeText.nn(row.code, near(row, programme), write),
      en: (row, { programme, write }) => unknownInitiativeText.en(row.code, near(row, programme), write),
    },
    fixes: (row, { programme }) =>
      near(row, programme).map((value) => ({
        label: { nb: `Skriv ${value}`, nn: `Skriv ${value}`, en: `Write ${value}` },
        edits: [{ at: code, value }],
      })),
  });
}
