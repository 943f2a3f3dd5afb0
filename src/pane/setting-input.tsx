import { useId, useState, type ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import { Choice } from "./choice";
import { useSay } from "./language-context";
import { TextInput } from "./text-input";
import { useDraft } from "./use-draft";

interface SettingInputProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  /** Empty where anything can be written. */
  readonly choices: readonly string[];
  readonly isBlocked: boolean;
  /** Writes what was given; answers what it could be where it is not understood. */
  onLeave(value: string): Promise<readonly string[] | null>;
}

const DEFAULT: InEachLanguage = { nb: "Standard", nn: "Standard", en: "Default" };
const CAN_BE: InEachLanguage<(allowed: string) => string> = {
  nb: (allowed) => `Ikke forstått. Skriv for eksempel ${allowed}.`,
  nn: (allowed) => `Ikkje forstått. Skriv til dømes ${allowed}.`,
  en: (allowed) => `Not understood. Write for example ${allowed}.`,
};

/** One row of the settings table: checked and written when it is left. */
export function SettingInput({ label, help, value, choices, isBlocked, onLeave }: SettingInputProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [text, setText] = useDraft(`setting ${label} ${value}`, value);
  const [allowed, setAllowed] = useState<readonly string[] | null>(null);

  function leave(to: string): void {
    if (to.trim() === value.trim()) setAllowed(null);
    else void onLeave(to).then(setAllowed);
  }

  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      {choices.length > 0 ? (
        <Choice id={id} aria-describedby={`${id}-help`} disabled={isBlocked} value={value} onChoice={leave}>
          <option value="">{say(DEFAULT)}</option>
          {choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}
        </Choice>
      ) : (
        <TextInput
          id={id} aria-describedby={`${id}-help`} aria-invalid={allowed !== null} disabled={isBlocked} value={text}
          onText={setText} onBlur={() => { leave(text); }}
          onKeyDown={(event) => { if (event.key === "Enter") leave(text); }}
        />
      )}
      <p id={`${id}-help`} className="caption" role="status">{allowed ? say(CAN_BE)(allowed.join(", ")) : help}</p>
    </div>
  );
}
