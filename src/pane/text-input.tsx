import type { ComponentProps, ReactElement } from "react";

export interface TextInputProps extends Omit<ComponentProps<"input">, "onChange" | "size"> {
  readonly size?: "small" | "medium";
  readonly onText: (text: string) => void;
}

/** A line to write in. Fluent's own weighs four kilobytes and does nothing that a browser's input with our styles does not. */
export function TextInput({ size = "medium", onText, className = "", ...others }: TextInputProps): ReactElement {
  return <input type="text" {...others} className={`text-input ${size} ${className}`} onChange={(event) => { onText(event.target.value); }} />;
}
