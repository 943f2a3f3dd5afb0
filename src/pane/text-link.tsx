import type { ComponentProps, ReactElement } from "react";

export interface TextLinkProps extends ComponentProps<"button"> {
  /** In the middle of a sentence, where colour alone would not tell it from the words around it. */
  readonly inline?: boolean;
}

/** A button that looks like a link. */
export function TextLink({ inline = false, ...others }: TextLinkProps): ReactElement {
  return <button type="button" {...others} className={inline ? "text-link inline" : "text-link"} />;
}
