/** A field that a column may be: `id` stays the same in every language. */
export interface FieldChoice {
  readonly id: string;
  readonly label: string;
}

/** What a table may be: one kind, or several at once. */
export interface KindChoice {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly FieldChoice[];
}

export interface MappedColumn {
  readonly title: string;
  /** Up to three values that stand there. */
  readonly samples: readonly string[];
  /** `null`: it is not used. */
  readonly field: string | null;
  /** Its header is like the field's, and no more: a person should look. */
  readonly isGuess: boolean;
}

/** One table or block of cells. */
export interface MappedPlace {
  /** As in the settings: a table's name, or `'Tiltak 1d'!A8`. */
  readonly name: string;
  readonly sheet: string;
  /** With the header row. */
  readonly address: string;
  readonly rows: number;
  readonly isRange: boolean;
  /** A block that goes on below what was looked through: it must become a table before it can be checked. */
  readonly isCut: boolean;
  /** Which initiative all rows are of, where no column says. */
  readonly code: string;
}

/** Tables and blocks with the same headers, which are mapped as one. */
export interface MappedSource {
  readonly key: string;
  readonly places: readonly MappedPlace[];
  readonly columns: readonly MappedColumn[];
  /** `null`: not used. */
  readonly kind: string | null;
  /** No column says which initiative a row is of, and its kind needs one. */
  readonly needsCode: boolean;
}

/** What each table and block of the workbook is, as proposed and as a person has corrected it; nothing is written. */
export interface MappingOffer {
  readonly kinds: readonly KindChoice[];
  /** The proposed ones first. */
  readonly sources: readonly MappedSource[];
  /** Sheet that will remember it, and whether that is made for it. */
  readonly remembered: { readonly sheet: string; readonly isNew: boolean };
}
