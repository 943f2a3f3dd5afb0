import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { ResolvedFinding, SessionState } from "../app/session-state";
import type { Session } from "../app/session";
import type { FindingEntry } from "../views/finding-entries";
import { AppliedRow } from "./applied-row";
import { useFindingActions } from "./finding-actions";
import { FindingSection } from "./finding-section";

interface FindingListProps {
  readonly session: Session;
  readonly state: SessionState;
  onMessage(leader: string): void;
}

const MANY = 200;
/** Frames to wait for a finding that is far away to be drawn. */
const MOST_TRIES = 12;

function keyOfAcknowledged(group: string): string {
  return `${group}/acknowledged`;
}

/** The one list: initiatives with their lights, and under each its findings. Arrows move among findings, whatever the group. */
export function FindingList({ session, state, onMessage }: FindingListProps): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const [wanted, setWanted] = useState<{ readonly id: string; readonly tries: number } | null>(null);
  const groups = useMemo(() => state.overview?.groups ?? [], [state.overview]);
  const { openGroups, openFinding, search, severities, kind } = state.looking;
  const showsLights = search.trim() === "" && severities.length === 0 && kind === null;
  const inReach = useMemo(
    () => groups.filter((group) => openGroups.includes(group.key))
      .flatMap((group) => [...group.findings, ...(openGroups.includes(keyOfAcknowledged(group.key)) ? group.acknowledged : [])])
      .map((finding) => finding.id),
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
    for (const group of groups) {
      const found = [...group.findings, ...group.acknowledged].find((finding) => finding.id === id);
      if (found) return found;
    }
    return undefined;
  }

  function toggle(id: string): void {
    if (state.alike) session.closeAlike();
    session.look({ openFinding: openFinding === id ? null : id });
    const place = openFinding === id ? null : entryOf(id)?.place;
    if (place) void session.reveal(place);
  }

  const actions = useFindingActions(session, state, {
    toggle,
    focus: setStop,
    leave(id) {
      const after = inReach[inReach.indexOf(id) + 1] ?? inReach[inReach.indexOf(id) - 1] ?? null;
      return () => {
        session.look({ openFinding: null });
        setStop(after);
        setWanted(after === null ? null : { id: after, tries: MOST_TRIES });
      };
    },
  });

  function toggleGroup(key: string): void {
    session.look({ openGroups: openGroups.includes(key) ? openGroups.filter((each) => each !== key) : [...openGroups, key] });
  }

  const { applied } = state;
  const home = applied && groups.find(({ key }) => key === applied.group || key === `rule:${applied.rule}`)?.key;
  const undo = (): void => { void session.undoFix(); };
  const resolved = (key: string): readonly ResolvedFinding[] => state.resolved.filter((each) => each.group === key);
  return (
    <div ref={element} className="finding-list" onKeyDown={keyDown}>
      {applied && home === undefined && <AppliedRow applied={applied} onUndo={undo} />}
      {groups.map((group) => (
        <FindingSection
          key={group.key}
          group={group}
          isOpen={openGroups.includes(group.key)}
          showsAcknowledged={openGroups.includes(keyOfAcknowledged(group.key))}
          openFinding={openFinding}
          stop={at}
          isWindowed={isWindowed}
          showsLights={showsLights}
          applied={home === group.key ? applied : null}
          alike={state.alike}
          resolved={resolved(group.key)}
          actions={actions}
          onToggleGroup={() => { toggleGroup(group.key); }}
          onToggleAcknowledged={() => { toggleGroup(keyOfAcknowledged(group.key)); }}
          onMessage={() => { onMessage(group.leader); }}
          onUndo={undo}
        />
      ))}
    </div>
  );
}
