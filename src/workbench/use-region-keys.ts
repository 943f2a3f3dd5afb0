import { useEffect } from "react";

function firstStop(region: Element): HTMLElement | null {
  if (region instanceof HTMLElement && region.tabIndex >= 0) return region;
  return region.querySelector<HTMLElement>('[tabindex="0"], button:not(:disabled):not([tabindex="-1"]), input:not([tabindex="-1"])');
}

/** F6 and Shift+F6 go from region to region (marked `data-region`), as in Excel: the way out of the grid, where Tab moves between cells. */
export function useRegionKeys(): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const regions = [...document.querySelectorAll("[data-region]")];
      const at = regions.findIndex((region) => region.contains(document.activeElement));
      const next = regions.at((at + (event.shiftKey ? -1 : 1) + regions.length) % regions.length);
      if (next) firstStop(next)?.focus();
    };
    document.addEventListener("keydown", keyDown);
    return () => { document.removeEventListener("keydown", keyDown); };
  }, []);
}
