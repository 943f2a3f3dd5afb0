import { ArrowLeft20Regular } from "@fluentui/react-icons/headless/svg/arrow-left";
import { useEffect, useRef, type ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";

interface ViewHeadProps {
  readonly title: string;
  /** Left out where there is no way back. */
  readonly onBack?: () => void;
}

const BACK: InEachLanguage = { nb: "Tilbake", nn: "Tilbake", en: "Back" };

/** Heading of a view that takes the pane's place; it gets the focus, so that a reader hears where one is. */
export function ViewHead({ title, onBack }: ViewHeadProps): ReactElement {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, [title]);
  return (
    <header className="view-head">
      {onBack && <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} aria-label={say(BACK)} title={say(BACK)} onClick={onBack} />}
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
    </header>
  );
}
