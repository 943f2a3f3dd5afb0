import type { ReactElement } from "react";
import type { PublishedDifference } from "../app/published-state";
import { TextLink } from "./text-link";

interface SentencesWithPlacesProps {
  readonly label: string;
  readonly entries: readonly PublishedDifference[];
  onReveal(place: NonNullable<PublishedDifference["place"]>): void;
}

/** Sentences of the workbook, each with a way to the cell that it speaks of. */
export function SentencesWithPlaces({ label, entries, onReveal }: SentencesWithPlacesProps): ReactElement {
  return (
    <ul className="to-fix" aria-label={label}>
      {entries.map(({ sentence, place }) => (
        <li key={`${place?.sheet ?? ""}!${place?.cell ?? ""} ${sentence}`}>
          <p>{sentence}</p>
          {place && <TextLink onClick={() => { onReveal(place); }}>{`${place.sheet}!${place.cell}`}</TextLink>}
        </li>
      ))}
    </ul>
  );
}
