import { ChevronDown16Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import type { ComponentProps, ReactElement } from "react";

export interface ChoiceProps extends Omit<ComponentProps<"select">, "onChange" | "size"> {
  readonly size?: "small" | "medium";
  readonly onChoice: (value: string) => void;
}

/** One of several, in the browser's own list. Fluent's weighs four kilobytes and does nothing that a select element with our styles does not. */
export function Choice({ size = "medium", onChoice, ...others }: ChoiceProps): ReactElement {
  return (
    <span className={`select ${size}`}>
      <select {...others} onChange={(event) => { onChoice(event.target.value); }} />
      <ChevronDown16Regular aria-hidden />
    </span>
  );
}
