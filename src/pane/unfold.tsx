import { ChevronDown16Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/headless/svg/chevron-right";
import { useId, useState, type ReactElement, type ReactNode } from "react";

interface UnfoldProps {
  readonly title: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A heading that shows and hides what stands under it. */
export function Unfold({ title, isOpenAtFirst = false, children }: UnfoldProps): ReactElement {
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <>
      <button type="button" className="unfold" aria-expanded={isOpen} aria-controls={id} onClick={() => { setOpen(!isOpen); }}>
        {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        {title}
      </button>
      <div id={id} hidden={!isOpen}>{isOpen && children}</div>
    </>
  );
}
