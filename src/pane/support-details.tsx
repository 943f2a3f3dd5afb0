import { ChevronDown16Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/headless/svg/chevron-right";
import { Copy16Regular } from "@fluentui/react-icons/headless/svg/copy";
import { useId, useState, type ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";

interface SupportDetailsProps {
  readonly details: string;
}

const TITLE: InEachLanguage = { nb: "Detaljer til brukerstøtte", nn: "Detaljar til brukarstøtte", en: "Details for support" };
const COPY: InEachLanguage = { nb: "Kopier detaljer", nn: "Kopier detaljar", en: "Copy details" };
const COPIED: InEachLanguage = { nb: "Kopiert", nn: "Kopiert", en: "Copied" };
const SELECT: InEachLanguage = { nb: "Merk teksten og kopier den", nn: "Merk teksten og kopier han", en: "Select the text and copy it" };

/** What a support desk asks for, to be copied; nothing of it is sent. */
export function SupportDetails({ details }: SupportDetailsProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");

  function copy(): void {
    setOpen(true);
    // Some hosts have no clipboard for a page in a frame.
    const copying: Promise<void> = (navigator.clipboard as Clipboard | undefined)?.writeText(details) ?? Promise.reject(new Error("no clipboard"));
    copying.then(() => { setSaid(say(COPIED)); }, () => { setSaid(say(SELECT)); });
  }

  return (
    <section className="support">
      <button type="button" className="unfold" aria-expanded={isOpen} aria-controls={id} onClick={() => { setOpen(!isOpen); }}>
        {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        {say(TITLE)}
      </button>
      <pre id={id} hidden={!isOpen} tabIndex={isOpen ? 0 : -1}>{details}</pre>
      <Button size="small" icon={<Copy16Regular />} onClick={copy}>{say(COPY)}</Button>
      <span className="caption" role="status">{said}</span>
    </section>
  );
}
