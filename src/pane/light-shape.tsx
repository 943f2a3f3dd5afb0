import type { ReactElement } from "react";
import type { LightLine } from "../views/light-lines";

interface LightShapeProps {
  readonly colour: LightLine["colour"];
}

/** A light's shape; its word always stands beside it, so the shape itself is silent. */
export function LightShape({ colour }: LightShapeProps): ReactElement {
  return (
    <svg className={`light light-${colour}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden focusable="false">
      {colour === "green" && <circle cx="8" cy="8" r="6" />}
      {colour === "yellow" && <path d="M8 2.2 14.2 13.2H1.8Z" strokeWidth="1.2" strokeLinejoin="round" />}
      {colour === "red" && <rect x="2.5" y="2.5" width="11" height="11" rx="1" />}
      {colour === "done" && <path d="M2.8 8.6 6.3 12 13.2 4.6" fill="none" strokeWidth="2.2" />}
      {colour === "grey" && <circle cx="8" cy="8" r="5.2" fill="none" strokeWidth="1.6" />}
    </svg>
  );
}
