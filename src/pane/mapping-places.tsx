import { useId, type ReactElement } from "react";
import type { MappedSource } from "../app/mapping-state";
import type { Session } from "../app/session";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { TextInput } from "./text-input";
import { TextLink } from "./text-link";

interface MappingPlacesProps {
  readonly session: Session;
  readonly source: MappedSource;
  readonly isBlocked: boolean;
}

const SHOW: InEachLanguage<(place: string) => string> = {
  nb: (place) => `Vis ${place}`,
  nn: (place) => `Vis ${place}`,
  en: (place) => `Show ${place}`,
};
const INITIATIVE: InEachLanguage<(place: string) => string> = {
  nb: (place) => `Tiltak i ${place}`,
  nn: (place) => `Tiltak i ${place}`,
  en: (place) => `Initiative in ${place}`,
};
const NEEDS: InEachLanguage = {
  nb: "Ingen kolonne sier hvilket tiltak radene gjelder. Skriv koden:",
  nn: "Inga kolonne seier kva tiltak radene gjeld. Skriv koden:",
  en: "No column says which initiative the rows are of. Write its code:",
};
const RANGE: InEachLanguage = {
  nb: "Kan kontrolleres slik det står. Markeringer og nye rader krever en tabell.",
  nn: "Kan kontrollerast slik det står. Markeringar og nye rader krev ein tabell.",
  en: "Can be checked as it stands. Highlights and new rows need a table.",
};
const CUT: InEachLanguage = {
  nb: "Området er for langt til å kontrolleres slik det står. Gjør det om til tabell først.",
  nn: "Området er for langt til å kontrollerast slik det står. Gjer det om til tabell først.",
  en: "The area is too long to be checked as it stands. Make it a table first.",
};
const DOUBLED: InEachLanguage = {
  nb: "To kolonner har samme overskrift. Gi dem hver sin i arket først.",
  nn: "To kolonnar har same overskrift. Gi dei kvar si i arket først.",
  en: "Two columns have the same heading. Give them different ones in the sheet first.",
};
const MAKE: InEachLanguage<(areas: number) => string> = {
  nb: (areas) => (areas === 1 ? "Gjør om til tabell" : `Gjør om til ${String(areas)} tabeller`),
  nn: (areas) => (areas === 1 ? "Gjer om til tabell" : `Gjer om til ${String(areas)} tabellar`),
  en: (areas) => (areas === 1 ? "Make it a table" : `Make ${String(areas)} tables`),
};

/** Where a source stands, which initiative each place is of, and the offer to make tables of blocks of cells. */
export function MappingPlaces({ session, source, isBlocked }: MappingPlacesProps): ReactElement | null {
  const say = useSay();
  const id = useId();
  const { places } = source;
  const isRange = places.some((place) => place.isRange);
  const asksCode = source.kind !== null && source.needsCode;
  if (!isRange && !asksCode) return null;
  const titles = source.columns.map(({ title }) => title.toLowerCase());
  const isDoubled = new Set(titles).size < titles.length;
  return (
    <div className="mapping-places">
      {asksCode && <p>{say(NEEDS)}</p>}
      <ul>
        {places.map(({ name, sheet, address, code }) => (
          <li key={name} className="mapping-place">
            <TextLink aria-label={say(SHOW)(`${sheet} ${address}`)} onClick={() => { void session.reveal({ sheet, cell: address }); }}>{sheet} {address}</TextLink>
            {asksCode && <TextInput size="small" aria-label={say(INITIATIVE)(`${sheet} ${address}`)} value={code} onText={(value) => { void session.mapCode(source.key, name, value); }} />}
          </li>
        ))}
      </ul>
      {isRange && (
        <>
          <p id={`${id}-range`} className="caption">{say(isDoubled ? DOUBLED : places.some(({ isCut }) => isCut) ? CUT : RANGE)}</p>
          <Button size="small" disabledFocusable={isBlocked || isDoubled} aria-describedby={`${id}-range`} onClick={() => { void session.makeTables(source.key); }}>{say(MAKE)(places.length)}</Button>
        </>
      )}
    </div>
  );
}
