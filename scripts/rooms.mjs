/** The core's rooms from left to right: an import only ever looks left. */
export const coreRooms = ["values", "workbook", "settings", "tables", "model", "rules", "views", "app"];

/** Rooms outside the core, and the rooms that each of them meets. */
const outerRooms = {
  excel: ["values", "workbook"],
  xlsx: ["values", "workbook"],
  pane: ["values", "views", "app"],
  selftest: ["values", "workbook", "excel"],
  workbench: ["values", "workbook", "xlsx"],
};

/** Every room in its order. */
export const rooms = [...coreRooms, ...Object.keys(outerRooms)];

/** What rules are about; a rule's file stands in the folder of its subject. */
export const subjects = [
  "milestone",
  "economy",
  "initiative",
  "report",
  "progress",
  "risk",
  "dependency",
  "change",
  "decision",
  "period",
  "column",
  "programme",
];

/** The rooms, itself left out, that a room may import from. */
export function roomsMetBy(room) {
  return outerRooms[room] ?? coreRooms.slice(0, coreRooms.indexOf(room));
}

/** The packages that a room may import, as the start of a path below `node_modules`. */
export const packagesOf = {
  ...Object.fromEntries(coreRooms.map((room) => [room, ["zod/mini", "zod/v4/mini"]])),
  excel: [],
  xlsx: ["fflate"],
  selftest: [],
  pane: ["react", "react-dom", "@fluentui", "@types/react", "@types/react-dom"],
  workbench: ["react", "react-dom", "@fluentui", "@types/react", "@types/react-dom", "numfmt"],
};
