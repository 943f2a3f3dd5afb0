import { join } from "node:path";
import { review } from "../../src/app/review";
import { LANGUAGES } from "../../src/values/language";
import { leaderMessages } from "../../src/views/leader-messages";
import { GOLDEN_FOLDER, readCase } from "../support/golden-case";
import { expectGolden } from "../support/golden-text";

it.each(LANGUAGES)("each leader of the sample is asked what was reviewed, %s", (language) => {
  const { snapshot, today } = readCase("rmr-2022");
  const { programme, result } = review(snapshot, { period: null, statusDate: null, today, language });
  const text = leaderMessages(programme, result.findings, language)
    .map((message) => `=== ${message.leader} · ${message.initiatives} · ${String(message.questions)} + ${String(message.notes)}\n\n${message.textWithNotes}`)
    .join("\n");
  expectGolden(join(GOLDEN_FOLDER, "rmr-2022", `leader-messages.${language}.txt`), text);
});
