import type { ComponentProps, MouseEvent, ReactElement } from "react";

export interface ButtonProps extends ComponentProps<"button"> {
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly size?: "small" | "medium";
  readonly icon?: ReactElement;
  /** Does nothing when pressed, and can still be reached and read: a reason stands beside it. */
  readonly disabledFocusable?: boolean;
}

/** A button. Fluent's own weighs five kilobytes, nearly all of it styles for what is not used here. */
export function Button({ appearance = "secondary", size = "medium", icon, disabledFocusable = false, className = "", onClick, children, ...others }: ButtonProps): ReactElement {
  const kind = icon ? (children === undefined ? "icon-only" : "beside-icon") : "";
  const press = (event: MouseEvent<HTMLButtonElement>): void => { if (!disabledFocusable) onClick?.(event); };
  return (
    <button type="button" {...others} {...(disabledFocusable ? { "aria-disabled": true } : {})} className={`button ${appearance} ${size} ${kind} ${className}`} onClick={press}>
      {icon && <span className="button-icon">{icon}</span>}{children}
    </button>
  );
}
