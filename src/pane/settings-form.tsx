import type { ReactElement } from "react";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { ShownSetting } from "../app/setting-fields";
import type { InEachLanguage } from "../values/language";
import { useSay } from "./language-context";
import { RuleInputs } from "./rule-inputs";
import { SettingInput } from "./setting-input";

interface SettingsFormProps {
  readonly session: Session;
  readonly state: SessionState;
}

const HEAD: InEachLanguage = { nb: "Programmet", nn: "Programmet", en: "The programme" };
const RULES: InEachLanguage = { nb: "Regler dere har endret", nn: "Reglar de har endra", en: "Rules you have changed" };
const KEPT: InEachLanguage = {
  nb: "Lagres i innstillingstabellen når du går ut av et felt.",
  nn: "Blir lagra i innstillingstabellen når du går ut av eit felt.",
  en: "Saved in the settings table when you leave a field.",
};
const HELP: Readonly<Record<ShownSetting, InEachLanguage>> = {
  title: { nb: "Står øverst på statusarket.", nn: "Står øvst på statusarket.", en: "Stands at the top of the status sheet." },
  owner: { nb: "Virksomheten som eier programmet.", nn: "Verksemda som eig programmet.", en: "The organisation that owns the programme." },
  vat: { nb: "Om beløpene er med eller uten mva.", nn: "Om beløpa er med eller utan mva.", en: "Whether amounts include VAT." },
  deviationSign: { nb: "Hva et positivt avvik betyr.", nn: "Kva eit positivt avvik betyr.", en: "What a positive deviation means." },
  shownUnit: { nb: "Enheten for beløp på oversikten.", nn: "Eininga for beløp på oversikta.", en: "The unit of amounts on the overview." },
  profile: { nb: "Essensiell viser det viktigste, full alle regler.", nn: "Essensiell viser det viktigaste, full alle reglar.", en: "Essential shows what matters most, full every rule." },
  materiality: { nb: "Avvik under denne grensen gir ikke gult lys. Kroner.", nn: "Avvik under denne grensa gir ikkje gult lys. Kroner.", en: "Deviations below this give no yellow light. Kroner." },
  frame: { nb: "Rammen for hele programmet. Kroner.", nn: "Ramma for heile programmet. Kroner.", en: "The frame of the whole programme. Kroner." },
  reserve: { nb: "Reserven i rammen. Kroner.", nn: "Reserven i ramma. Kroner.", en: "The reserve within the frame. Kroner." },
  lightPreset: { nb: "Stor gir rom for større avvik før et lys skifter.", nn: "Stor gir rom for større avvik før eit lys skiftar.", en: "Large leaves more room before a light changes." },
  overallRule: { nb: "Hvordan lysene blir til ett samlet lys.", nn: "Korleis lysa blir til eitt samla lys.", en: "How the lights become one overall light." },
  riskScale: { nb: "Antall trinn i risikoskalaen.", nn: "Talet på trinn i risikoskalaen.", en: "Steps of the risk scale." },
  charts: { nb: "Hvilke tiltak som får diagram på statusarket.", nn: "Kva tiltak som får diagram på statusarket.", en: "Which initiatives get charts on the status sheet." },
};

/** The settings table as a form: checked when a field is left, one cell written at a time. */
export function SettingsForm({ session, state }: SettingsFormProps): ReactElement | null {
  const say = useSay();
  const { settings: fields = [], ruleSettings: rules = [] } = state.overview ?? {};
  return (
    <section>
      <h2>{say(HEAD)}</h2>
      <p className="caption">{say(KEPT)}</p>
      {fields.map(({ name, label, value, choices }) => (
        <SettingInput
          key={`${name} ${value}`} label={label} help={say(HELP[name as ShownSetting])} value={value} choices={choices}
          isBlocked={state.readOnly} onLeave={(to) => session.changeSetting(name, to)}
        />
      ))}
      {rules.length > 0 && <h2>{say(RULES)}</h2>}
      <RuleInputs fields={rules} isBlocked={state.readOnly} onChange={session.changeRule} />
    </section>
  );
}
