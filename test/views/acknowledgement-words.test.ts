import { LANGUAGES } from "../../src/values/language";
import { acknowledgementWords } from "../../src/views/acknowledgement-words";
import { programmeFrom } from "../support/programme-from";

const programme = programmeFrom(`
tblTiltak
| Kode | Tiltak |
| 1a | Bru |

tblKvitteringer
| Regel | Nøkkel | Begrunnelse | Initialer | Dato |
| milestone/overdue | 1a/MP1 | Avtalt | KN | 2022-03-09 |
| milestone/overdue | 1a/MP2 | Avtalt | KN | |
`);

test.each([
  ["1a/MP1", ["Kvittert ut av KN 09.03.2022: Avtalt", "Kvittert ut av KN 09.03.2022: Avtalt", "Acknowledged by KN 9 Mar 2022: Avtalt"]],
  ["1a/MP2", ["Kvittert ut av KN: Avtalt", "Kvittert ut av KN: Avtalt", "Acknowledged by KN: Avtalt"]],
  ["1a/MP3", [null, null, null]],
] as const)("who acknowledged %s, when and why", (key, sentences) => {
  expect(LANGUAGES.map((language) => acknowledgementWords(programme, "milestone/overdue", key, language))).toEqual(sentences);
});
