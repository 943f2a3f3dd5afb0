import { foldHeader } from "../tables/fold-header";
import type { FieldDefinition, TableKind } from "../tables/table-definition";
import { tableDefinitions } from "../tables/table-definitions";
import type { InEachLanguage, Language } from "../values/language";
import type { FieldChoice, KindChoice } from "./mapping-state";

const MAPPED: readonly (readonly TableKind[])[] = [
  ["milestones"], ["initiatives"], ["initiatives", "economy"], ["initiatives", "economy", "reports"], ["economy"], ["reports"], ["risks"], ["periods"],
  ["phasing"], ["progress"], ["dependencies"], ["decisions"], ["changes"], ["roadmap"],
];

const JOINED: Readonly<Record<string, InEachLanguage>> = {
  "initiatives+economy": { nb: "Tiltak med økonomi", nn: "Tiltak med økonomi", en: "Initiatives with economy" },
  "initiatives+economy+reports": { nb: "Tiltak med økonomi og rapporter", nn: "Tiltak med økonomi og rapportar", en: "Initiatives with economy and reports" },
};

export function kindId(kinds: readonly TableKind[]): string {
  return kinds.join("+");
}

/** Empty for «not used». */
export function kindsOf(id: string | null): readonly TableKind[] {
  return MAPPED.find((kinds) => kindId(kinds) === id) ?? [];
}

/** A field is known by its first bokmål title, under which several kinds may have one. */
export function fieldId(kind: TableKind, field: string): string {
  return foldHeader(titleOf(kind, field, "nb"));
}

/** The title of a field that we would write. */
export function titleOf(kind: TableKind, field: string, language: Language): string {
  const fields: Readonly<Record<string, FieldDefinition>> = tableDefinitions[kind].fields;
  return fields[field]?.titles[language][0] ?? field;
}

export interface KindField {
  readonly kind: TableKind;
  readonly field: string;
  readonly id: string;
}

export function fieldsOf(kinds: readonly TableKind[]): readonly KindField[] {
  return kinds.flatMap((kind) => Object.keys(tableDefinitions[kind].fields).map((field) => ({ kind, field, id: fieldId(kind, field) })));
}

/** What a field is called in the settings and in the pane. */
export function fieldLabel(kinds: readonly TableKind[], id: string, language: Language): string {
  const found = fieldsOf(kinds).find((each) => each.id === id);
  return found ? titleOf(found.kind, found.field, language) : id;
}

/** What the settings call the kinds of a table. */
export function kindWords(kinds: readonly TableKind[], language: Language): string {
  return kinds.map((kind) => tableDefinitions[kind].sheet[language]).join(", ");
}

function choiceOf(kinds: readonly TableKind[], language: Language): KindChoice {
  const id = kindId(kinds);
  const ids = [...new Set(fieldsOf(kinds).map((each) => each.id))];
  const fields = ids.map((each): FieldChoice => ({ id: each, label: fieldLabel(kinds, each, language) }));
  return { id, label: JOINED[id]?.[language] ?? kindWords(kinds, language), fields };
}

export function kindChoices(language: Language): readonly KindChoice[] {
  return MAPPED.map((kinds) => choiceOf(kinds, language));
}
