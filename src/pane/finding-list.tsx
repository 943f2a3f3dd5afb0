import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { AppliedFix, ResolvedFinding, SessionState } from "../app/session-state";
import type { Session } from "../app/session";
import type { InEachLanguage } from "../values/language";
import type { FindingEntry } from "../views/finding-entries";
import { FindingSection } from "./finding-section";
import { useSay } from "./language-context";

interface FindingListProps {
  readonly session: Session;
  readonly state: SessionState;
}

const MANY = 200;
/** Frames to wait for a finding that is far away to be drawn. */
const MOST_TRIES = 12;
const READ_ONLY: InEachLanguage = {
  nb: "Velg Redigering øverst i Excel for å rette.",
  nn: "Vel Redigering øvst i Excel for å rette.",
  en: "Choose Editing at the top of Excel to apply fixes.",
};
const PROTECTED: InEachLanguage<(sheet: string) => string> = {
  nb: (sheet) => `Arket «${sheet}» er beskyttet.`,
  nn: (sheet) => `Arket «${sheet}» er verna.`,
  en: (sheet) => `The sheet “${sheet}” is protected.`,
};

/** The one list: initiatives with their lights, and under each its findings. Arrows move among findings, whatever the group. */
export function FindingList({ session, state }: FindingListProps): ReactElement {
  const say = useSay();
  const element = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const [wanted, setWanted] = useState<{ readonly id: string; readonly tries: number } | null>(null);
  const groups = useMemo(() => state.overview?.groups ?? [], [state.overview]);
  const { openGroups, openFinding, search, severities } = state.looking;
  const showsLights = search.trim() === "" && severities.length === 0;
  const inReach = useMemo(
    () => groups.filter((group) => openGroups.includes(group.key)).flatMap((group) => group.findings.map((finding) => finding.id)),
    [groups, openGroups],
  );
  const at = stop !== null && inReach.includes(stop) ? stop : (inReach[0] ?? null);
  const isWindowed = inReach.length > MANY;

  useEffect(() => {
    if (!wanted) return undefined;
    const row = [...(element.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])].find((each) => each.dataset.finding === wanted.id);
    if (row || wanted.tries === 0) {
      row?.focus();
      setWanted(null);
      return undefined;
    }
    // Not drawn yet: go near it, and look again when that part of the list has been drawn.
    const scroller = element.current?.closest<HTMLElement>("[data-scroller]");
    const share = inReach.indexOf(wanted.id) / Math.max(1, inReach.length - 1);
    scroller?.scrollTo({ top: share * scroller.scrollHeight });
    const frame = requestAnimationFrame(() => { setWanted({ id: wanted.id, tries: wanted.tries - 1 }); });
    return () => { cancelAnimationFrame(frame); };
  }, [wanted, groups, inReach]);

  function keyDown(event: KeyboardEvent): void {
    const focused = event.target instanceof HTMLElement ? event.target.dataset.finding : undefined;
    if (focused === undefined) return;
    const index = inReach.indexOf(focused);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: inReach.length - 1 }[event.key];
    const id = next === undefined ? undefined : inReach[next];
    if (next === undefined) return;
    event.preventDefault();
    if (id === undefined) return;
    setStop(id);
    setWanted({ id, tries: MOST_TRIES });
  }

  function entryOf(id: string): FindingEntry | undefined {
    return groups.flatMap((group) => group.findings).find((finding) => finding.id === id);
  }

  function toggle(id: string): void {
    if (openFinding === id) {
      session.look({ openFinding: null });
      return;
    }
    session.look({ openFinding: id });
    reveal(id);
  }

  function reveal(id: string): void {
    const place = entryOf(id)?.place;
    if (place) void session.reveal(place);
  }

  function fix(id: string, at: number): void {
    const after = inReach[inReach.indexOf(id) + 1] ?? inReach[inReach.indexOf(id) - 1] ?? null;
    void session.applyFix(id, at).then(() => {
      session.look({ openFinding: null });
      setStop(after);
      setWanted(after === null ? null : { id: after, tries: MOST_TRIES });
    });
  }

  function blockedBecause(finding: FindingEntry): string | null {
    if (state.readOnly) return say(READ_ONLY);
    const sheet = finding.fixes.flatMap((each) => each.sheets).find((name) => state.protectedSheets.includes(name));
    return sheet === undefined ? null : say(PROTECTED)(sheet);
  }

  const applied = (key: string): AppliedFix | null => (state.applied?.group === key ? state.applied : null);
  const resolved = (key: string): readonly ResolvedFinding[] => state.resolved.filter((each) => each.group === key);
  return (
    <div ref={element} className="finding-list" onKeyDown={keyDown}>
      {groups.map((group) => (
        <FindingSection
          key={group.key}
          group={group}
          isOpen={openGroups.includes(group.key)}
          openFinding={openFinding}
          stop={at}
          isWindowed={isWindowed}
          showsLights={showsLights}
          applied={applied(group.key)}
          resolved={resolved(group.key)}
          blockedBecause={blockedBecause}
          onToggleGroup={() => {
            const isOpen = openGroups.includes(group.key);
            session.look({ openGroups: isOpen ? openGroups.filter((key) => key !== group.key) : [...openGroups, group.key] });
          }}
          onToggle={toggle}
          onFocus={setStop}
          onReveal={reveal}
          onFix={fix}
          onUndo={() => { void session.undoFix(); }}
        />
      ))}
    </div>
  );
}
