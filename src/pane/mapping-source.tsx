import { ChevronDown16Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/headless/svg/chevron-right";
import { Warning16Filled } from "@fluentui/react-icons/headless/svg/warning";
import { useId, type ReactElement } from "react";
import type { KindChoice, MappedColumn, MappedSource } from "../app/mapping-state";
import type { Session } from "../app/session";
import type { InEachLanguage } from "../values/language";
import { Choice } from "./choice";
import { useSay } from "./language-context";
import { MappingPlaces } from "./mapping-places";

interface MappingSourceProps {
  readonly session: Session;
  readonly source: MappedSource;
  readonly kinds: readonly KindChoice[];
  readonly isBlocked: boolean;
  readonly isOpen: boolean;
  onToggle(): void;
}

const NOT_USED: InEachLanguage = { nb: "Brukes ikke", nn: "Blir ikkje brukt", en: "Not used" };
const ROWS: InEachLanguage<(rows: number) => string> = {
  nb: (rows) => `${String(rows)} ${rows === 1 ? "rad" : "rader"}`,
  nn: (rows) => `${String(rows)} ${rows === 1 ? "rad" : "rader"}`,
  en: (rows) => `${String(rows)} ${rows === 1 ? "row" : "rows"}`,
};
const AREAS: InEachLanguage<(areas: number) => string> = {
  nb: (areas) => `${String(areas)} områder med samme overskrifter`,
  nn: (areas) => `${String(areas)} område med same overskrifter`,
  en: (areas) => `${String(areas)} areas with the same headings`,
};
const HOLDS: InEachLanguage = { nb: "Inneholder", nn: "Inneheld", en: "Holds" };
const UNSURE: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} ${count === 1 ? "kolonne" : "kolonner"} å se over`,
  nn: (count) => `${String(count)} ${count === 1 ? "kolonne" : "kolonnar"} å sjå over`,
  en: (count) => `${String(count)} ${count === 1 ? "column" : "columns"} to look over`,
};
const KNOWN: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} ${count === 1 ? "kolonne er" : "kolonner er"} kjent igjen`,
  nn: (count) => `${String(count)} ${count === 1 ? "kolonne er kjend att" : "kolonnar er kjende att"}`,
  en: (count) => `${String(count)} ${count === 1 ? "column is" : "columns are"} recognised`,
};
const LEFT: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} ${count === 1 ? "kolonne" : "kolonner"} brukes ikke`,
  nn: (count) => `${String(count)} ${count === 1 ? "kolonne" : "kolonnar"} blir ikkje brukt`,
  en: (count) => `${String(count)} ${count === 1 ? "column is" : "columns are"} not used`,
};

type NumberedColumn = MappedColumn & { readonly at: number };

/** One table, or blocks of cells with the same headers: what it is, and what each of its columns is. */
export function MappingSource({ session, source, kinds, isBlocked, isOpen, onToggle }: MappingSourceProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [first] = source.places;
  const kind = kinds.find((each) => each.id === source.kind);
  const name = source.places.length > 1 ? say(AREAS)(source.places.length) : first?.isRange === true ? `${first.sheet} ${first.address}` : `${first?.sheet ?? ""} · ${first?.name ?? ""}`;
  const rows = source.places.reduce((sum, place) => sum + place.rows, 0);
  const columns = source.columns.map((column, at): NumberedColumn => ({ ...column, at }));
  const groups = [
    { head: UNSURE, columns: columns.filter(({ isGuess }) => isGuess), isUnsure: true },
    { head: KNOWN, columns: columns.filter(({ isGuess, field }) => !isGuess && field !== null), isUnsure: false },
    { head: LEFT, columns: columns.filter(({ field }) => field === null), isUnsure: false },
  ];
  return (
    <section className={isOpen ? "group open" : "group"} aria-labelledby={`${id}-head`}>
      <h2 className="group-head">
        <button id={`${id}-head`} type="button" aria-expanded={isOpen} aria-controls={isOpen ? `${id}-body` : undefined} onClick={onToggle}>
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          <span className="group-words">
            <span className="group-title"><span className="group-name">{name}</span></span>
            <span className="caption">{say(ROWS)(rows)} · {kind?.label ?? say(NOT_USED)}</span>
          </span>
        </button>
      </h2>
      {isOpen && (
        <div id={`${id}-body`} className="mapping-body">
          <label htmlFor={`${id}-kind`} className="caption">{say(HOLDS)}</label>
          <Choice id={`${id}-kind`} value={source.kind ?? ""} onChoice={(value) => { void session.mapKind(source.key, value === "" ? null : value); }}>
            <option value="">{say(NOT_USED)}</option>
            {kinds.map((each) => <option key={each.id} value={each.id}>{each.label}</option>)}
          </Choice>
          <MappingPlaces session={session} source={source} isBlocked={isBlocked} />
          {kind && groups.map(({ head, columns: some, isUnsure }) => some.length > 0 && (
            <div key={head.nb(0)}>
              <h3 className={isUnsure ? "with-icon" : undefined}>{isUnsure && <Warning16Filled className="severity severity-warning" aria-hidden />}{say(head)(some.length)}</h3>
              <ul>
                {some.map((column) => (
                  <li key={column.at} className="mapping-column">
                    <div>
                      <p id={`${id}-${String(column.at)}`} className="mapping-title">{column.title}</p>
                      <p className="caption">{column.samples.join(" · ")}</p>
                    </div>
                    <Choice aria-labelledby={`${id}-${String(column.at)}`} value={column.field ?? ""} onChoice={(value) => { void session.mapColumn(source.key, column.at, value === "" ? null : value); }}>
                      <option value="">{say(NOT_USED)}</option>
                      {kind.fields.map((field) => <option key={field.id} value={field.id}>{field.label}</option>)}
                    </Choice>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {!kind && <p className="caption">{source.columns.map(({ title }) => title).join(" · ")}</p>}
        </div>
      )}
    </section>
  );
}
