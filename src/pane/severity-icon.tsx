import { CheckmarkCircle16Filled } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/headless/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/headless/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/headless/svg/warning";
import type { ReactElement } from "react";

interface SeverityIconProps {
  readonly severity: "error" | "warning" | "note" | "resolved";
}

const ICONS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  note: Info16Regular,
  resolved: CheckmarkCircle16Filled,
} as const;

/** The severity's word stands in the caption: the icon itself is silent. */
export function SeverityIcon({ severity }: SeverityIconProps): ReactElement {
  const Icon = ICONS[severity];
  return <Icon className={`severity severity-${severity}`} aria-hidden />;
}
