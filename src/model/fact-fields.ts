import { dependenciesTable } from "../tables/dependencies-table";
import { economyTable } from "../tables/economy-table";
import { foldHeader } from "../tables/fold-header";
import { initiativesTable } from "../tables/initiatives-table";
import { milestonesTable } from "../tables/milestones-table";
import { reportsTable } from "../tables/reports-table";
import { risksTable } from "../tables/risks-table";
import type { FieldDefinition } from "../tables/table-definition";
import { textAt } from "../values/item-at";
import { LANGUAGES, type InEachLanguage } from "../values/language";

/** How a fact's value is compared and written: `light` is a colour, `money` is kroner. */
export type FactKind = "text" | "date" | "money" | "light";

export interface FactFieldDefinition {
  readonly kind: FactKind;
  /** What the history table's «Felt» says. */
  readonly titles: InEachLanguage;
}

function like(kind: FactKind, { titles }: FieldDefinition): FactFieldDefinition {
  return { kind, titles: { nb: textAt(titles.nb, 0), nn: textAt(titles.nn, 0), en: textAt(titles.en, 0) } };
}

function own(kind: FactKind, nb: string, nn: string, en: string): FactFieldDefinition {
  return { kind, titles: { nb, nn, en } };
}

const PROGRAMME_FIELDS = {
  statusDate: own("date", "Statusdato", "Statusdato", "Status date"),
  costDate: own("date", "Kostnad per", "Kostnad per", "Cost date"),
  frame: own("money", "Programramme", "Programramme", "Programme frame"),
  reserve: own("money", "Reserve", "Reserve", "Reserve"),
  riskScale: own("text", "Risikoskala", "Risikoskala", "Risk scale"),
  reason: own("text", "Grunn til rettelsen", "Grunn til rettinga", "Reason for the correction"),
  checksum: own("text", "Kontrollsum", "Kontrollsum", "Checksum"),
} as const satisfies Readonly<Record<string, FactFieldDefinition>>;

const INITIATIVE_FIELDS = {
  name: like("text", initiativesTable.fields.name),
  area: like("text", initiativesTable.fields.area),
  leader: like("text", initiativesTable.fields.leader),
  status: like("text", initiativesTable.fields.status),
  budget: like("money", initiativesTable.fields.budget),
  vat: like("text", initiativesTable.fields.vat),
  plan: like("money", economyTable.fields.plan),
  actual: like("money", economyTable.fields.actual),
  actualType: like("text", economyTable.fields.actualType),
  forecast: like("money", economyTable.fields.forecast),
  comment: like("text", economyTable.fields.comment),
  statedPeriod: like("text", reportsTable.fields.statedPeriod),
  costDate: like("date", reportsTable.fields.costDate),
  summary: like("text", reportsTable.fields.summary),
  done: like("text", reportsTable.fields.done),
  planned: like("text", reportsTable.fields.planned),
  risk: like("text", reportsTable.fields.risk),
  quality: like("text", reportsTable.fields.quality),
  lightOverride: like("text", reportsTable.fields.lightOverride),
  reason: like("text", reportsTable.fields.reason),
  overall: own("light", "Lys samlet", "Lys samla", "Overall light"),
  schedule: own("light", "Lys fremdrift", "Lys framdrift", "Schedule light"),
  economy: own("light", "Lys økonomi", "Lys økonomi", "Economy light"),
  qualityLight: own("light", "Lys kvalitet", "Lys kvalitet", "Quality light"),
  riskLight: own("light", "Lys risiko", "Lys risiko", "Risk light"),
} as const satisfies Readonly<Record<string, FactFieldDefinition>>;

const MILESTONE_FIELDS = {
  id: like("text", milestonesTable.fields.id),
  description: like("text", milestonesTable.fields.description),
  baseline: like("date", milestonesTable.fields.baseline),
  plan: like("date", milestonesTable.fields.plan),
  forecast: like("date", milestonesTable.fields.forecast),
  delivered: like("date", milestonesTable.fields.delivered),
  comment: like("text", milestonesTable.fields.comment),
} as const satisfies Readonly<Record<string, FactFieldDefinition>>;

const RISK_FIELDS = {
  id: like("text", risksTable.fields.id),
  category: like("text", risksTable.fields.category),
  description: like("text", risksTable.fields.description),
  probability: like("text", risksTable.fields.probability),
  consequence: like("text", risksTable.fields.consequence),
  milestones: like("text", risksTable.fields.milestones),
  action: like("text", risksTable.fields.action),
  owner: like("text", risksTable.fields.owner),
  due: like("date", risksTable.fields.due),
  status: like("text", risksTable.fields.status),
} as const satisfies Readonly<Record<string, FactFieldDefinition>>;

const DEPENDENCY_FIELDS = {
  from: like("text", dependenciesTable.fields.from),
  to: like("text", dependenciesTable.fields.to),
  type: like("text", dependenciesTable.fields.type),
  description: like("text", dependenciesTable.fields.description),
  needBy: like("date", dependenciesTable.fields.needBy),
  owner: like("text", dependenciesTable.fields.owner),
} as const satisfies Readonly<Record<string, FactFieldDefinition>>;

/** What is recorded of a programme, of each of its initiatives, of each of their milestones, and of its registers. */
export const factFields = {
  programme: PROGRAMME_FIELDS, initiative: INITIATIVE_FIELDS, milestone: MILESTONE_FIELDS, risk: RISK_FIELDS, dependency: DEPENDENCY_FIELDS,
} as const;

export type FactSubject = keyof typeof factFields;

/** `milestone.baseline`. */
export type FactField = { [S in FactSubject]: `${S}.${string & keyof (typeof factFields)[S]}` }[FactSubject];

const definitions: ReadonlyMap<FactField, FactFieldDefinition> = new Map(
  Object.entries(factFields).flatMap(([subject, fields]) =>
    Object.entries(fields).map(([field, definition]): [FactField, FactFieldDefinition] => [`${subject}.${field}` as FactField, definition])),
);

/** In the order in which facts are written. */
export const FACT_FIELDS: readonly FactField[] = [...definitions.keys()];

export function factField(field: FactField): FactFieldDefinition {
  const definition = definitions.get(field);
  if (!definition) throw new RangeError(`No fact ${field}`);
  return definition;
}

/** Title in any language, or the field's own name, folded → field; one map for each subject. */
const fieldsByTitle: ReadonlyMap<string, ReadonlyMap<string, FactField>> = new Map(
  (Object.keys(factFields) as FactSubject[]).map((subject) => {
    const titled = FACT_FIELDS.filter((field) => field.startsWith(`${subject}.`)).flatMap((field) => {
      const { titles } = factField(field);
      return [field.slice(subject.length + 1), ...LANGUAGES.map((language) => titles[language])].map((title) => [foldHeader(title), field] as const);
    });
    // Where a field's own name is another's title, the title counts.
    return [subject, new Map(titled.reverse())] as const;
  }),
);

/** The field that a history row's «Felt» names in any language; `null` for any other word. */
export function factFieldOf(subject: FactSubject, title: string): FactField | null {
  return fieldsByTitle.get(subject)?.get(foldHeader(title)) ?? null;
}
