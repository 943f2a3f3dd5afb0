import { Fragment, useId, type ReactElement } from "react";
import type { AlikeProposal } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import type { FindingEntry } from "../views/finding-entries";
import type { AcknowledgedEntry } from "../views/finding-group";
import { AcknowledgeForm } from "./acknowledge-form";
import { AlikeChanges } from "./alike-changes";
import { Button } from "./button";
import type { FindingActions } from "./finding-actions";
import { useSay } from "./language-context";
import { RuleInputs } from "./rule-inputs";
import { Unfold } from "./unfold";
import { TextLink } from "./text-link";
import { useDraft } from "./use-draft";

interface FindingDetailsProps {
  readonly finding: FindingEntry | AcknowledgedEntry;
  readonly alike: AlikeProposal | null;
  readonly actions: FindingActions;
}

const WHY: InEachLanguage = { nb: "Hvorfor?", nn: "Kvifor?", en: "Why?" };
const EXAMPLE: InEachLanguage = { nb: "Gir funn:", nn: "Gjev funn:", en: "Gives a finding:" };
const RULE: InEachLanguage = { nb: "Regelen", nn: "Regelen", en: "The rule" };
const FIX: InEachLanguage = { nb: "Rett", nn: "Rett", en: "Fix" };
const ALIKE: InEachLanguage<(count: number) => string> = {
  nb: (count) => `Rett alle ${String(count)} like`,
  nn: (count) => `Rett alle ${String(count)} like`,
  en: (count) => `Fix all ${String(count)} alike`,
};
const ACKNOWLEDGE: InEachLanguage = { nb: "Kvitter ut med begrunnelse", nn: "Kvitter ut med grunngiving", en: "Acknowledge with a reason" };
const TAKE_BACK: InEachLanguage = { nb: "Opphev", nn: "Opphev", en: "Take back" };
const GO: InEachLanguage<(place: string) => string> = {
  nb: (place) => `Gå til ${place}`,
  nn: (place) => `Gå til ${place}`,
  en: (place) => `Go to ${place}`,
};

export function FindingDetails({ finding, alike, actions }: FindingDetailsProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [isAcknowledging, setAcknowledging] = useDraft(`acknowledging ${finding.id}`, false);
  const { place } = finding;
  const blocked = actions.blocked(finding.fixes.flatMap((each) => each.sheets));
  const cannotWrite = actions.blocked([]);
  return (
    <div className="details">
      {place && (
        <p className="places">
          <TextLink onClick={() => { actions.reveal(finding); }}>{say(GO)(`${place.sheet}!${place.cell}`)}</TextLink>
        </p>
      )}
      {finding.why !== "" && (
        <Unfold title={say(WHY)} isOpenAtFirst>
          <p className="why">{finding.why}</p>
          {finding.example.length > 0 && (
            <p className="example">
              {say(EXAMPLE)}{" "}
              {finding.example.map(({ title, value, isFlagged }, at) => (
                <Fragment key={title}>{at > 0 && " · "}{title} {isFlagged ? <strong>{value}</strong> : value}</Fragment>
              ))}
            </p>
          )}
        </Unfold>
      )}
      {(blocked ?? cannotWrite) !== null && <p id={`${id}-blocked`} className="blocked">{blocked ?? cannotWrite}</p>}
      {finding.fixes.length > 0 && !finding.acknowledged && (
        <ul className="fixes">
          {finding.fixes.map((fix, index) => (
            <li key={fix.label} className="fix">
              <div>
                <p id={`${id}-${String(index)}`}>{fix.label}</p>
                <p className="caption">{fix.extent}</p>
              </div>
              <Button
                size="small"
                disabledFocusable={blocked !== null}
                aria-describedby={blocked === null ? `${id}-${String(index)}` : `${id}-blocked`}
                onClick={() => { actions.fix(finding.id, index); }}
              >
                {say(FIX)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {"acknowledgement" in finding ? (
        <p className="act">{finding.acknowledgement}{" "}
          {cannotWrite === null && <TextLink inline onClick={() => { actions.takeBack(finding.id); }}>{say(TAKE_BACK)}</TextLink>}
        </p>
      ) : cannotWrite === null && (
        <>
          {finding.alike > 1 && (
            <p className="act">
              <TextLink aria-expanded={alike !== null} onClick={() => { if (alike) actions.closeAlike(); else actions.proposeAlike(finding.id); }}>{say(ALIKE)(finding.alike)}</TextLink>
            </p>
          )}
          {alike && <AlikeChanges alike={alike} actions={actions} />}
          <p className="act">
            <TextLink id={`${id}-acknowledge`} aria-expanded={isAcknowledging} onClick={() => { setAcknowledging(!isAcknowledging); }}>{say(ACKNOWLEDGE)}</TextLink>
          </p>
          {isAcknowledging && (
            <AcknowledgeForm
              finding={finding.id}
              onDone={(reason, initials) => { actions.acknowledge(finding.id, reason, initials); }}
              onCancel={() => {
                setAcknowledging(false);
                document.getElementById(`${id}-acknowledge`)?.focus();
              }}
            />
          )}
        </>
      )}
      <Unfold title={say(RULE)}>
        <RuleInputs fields={actions.ruleFields(finding.rule)} isBlocked={cannotWrite !== null} onChange={actions.changeRule} />
      </Unfold>
    </div>
  );
}
