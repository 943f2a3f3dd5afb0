import { packagesOf, rooms, roomsMetBy, subjects } from "./scripts/rooms.mjs";

const door = "^src/[^/]+[.]tsx?$";
const list = (names) => (names.length === 0 ? "nothing" : names.join(", "));
const packages = (names) => `(^|/)node_modules/(${names.join("|")})(/|$)`;

const roomWalls = rooms.map((room) => ({
  name: `${room}-looks-left`,
  severity: "error",
  comment: `«${room}» may import from: ${list(roomsMetBy(room))}. Move what you need into one of these, or let «app» or a door pass it in.`,
  from: { path: `^src/${room}/` },
  to: { path: "^src/[^/]+/", pathNot: [room, ...roomsMetBy(room)].map((met) => `^src/${met}/`) },
}));

const packageWalls = rooms.map((room) => ({
  name: `${room}-packages`,
  severity: "error",
  comment: `«${room}» may import these packages: ${list(packagesOf[room])}. Write the little that you need, or add the package to scripts/rooms.mjs and say why.`,
  from: { path: `^src/${room}/` },
  to: {
    dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
    ...(packagesOf[room].length === 0 ? {} : { pathNot: packages(packagesOf[room]) }),
  },
}));

const oneOfSubjects = `^src/rules/(${subjects.join("|")})/`;

export default {
  forbidden: [
    ...roomWalls,
    ...packageWalls,
    {
      name: "rules-apart",
      severity: "error",
      comment: "A rule never imports a rule: make what the two share a derived quantity of «model».",
      from: { path: oneOfSubjects },
      to: { path: oneOfSubjects },
    },
    {
      name: "react-in-pane",
      severity: "error",
      comment: "React and Fluent UI live in «pane», «workbench» and the .tsx doors: give the pane plain data from «views» instead.",
      from: { path: "^src/", pathNot: ["^src/(pane|workbench)/", "^src/[^/]+[.]tsx$"] },
      to: { path: packages(["react", "react-dom", "@fluentui"]) },
    },
    {
      name: "zod-mini",
      severity: "error",
      comment: "Import «zod/mini»: all of zod is five times as large in the pane.",
      from: { path: "^src/" },
      to: { path: "(^|/)node_modules/zod/", pathNot: "(^|/)node_modules/zod/(v4/)?mini/" },
    },
    {
      name: "node-in-the-command-line",
      severity: "error",
      comment: "Only the command line knows Node: do it in src/cli.ts and pass the result in.",
      from: { path: "^src/", pathNot: "^src/cli[.]ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "office-js-by-script",
      severity: "error",
      comment: "office.js is loaded by a script tag and never imported: use the global «Office» in «excel».",
      from: { path: "^src/" },
      to: { path: "(^|/)node_modules/@microsoft/office-js/" },
    },
    {
      name: "src-without-test",
      severity: "error",
      comment: "«src» never imports tests or scripts: move what is needed into a room.",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "no-door",
      severity: "error",
      comment: "Nobody imports a door: move what you need from it into a room.",
      from: { path: "^(src|test|scripts)/" },
      to: { path: door, pathNot: "^src/excel-session[.]ts$" },
    },
    {
      name: "no-door-but-the-pane",
      severity: "error",
      comment: "«excel-session» is the later half of the pane's door: nobody else imports it.",
      from: { path: "^(src|test|scripts)/", pathNot: "^src/taskpane[.]tsx$" },
      to: { path: "^src/excel-session[.]ts$" },
    },
    {
      name: "no-cycle",
      severity: "error",
      comment: "A cycle: move what both need into a file to the left of both.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphan",
      severity: "error",
      comment: "Nothing imports this file and it imports nothing: use it or delete it.",
      from: { orphan: true, path: "^src/", pathNot: [door, "[.]d[.]ts$", "^src/workbench/bridge[.]ts$"] },
      to: {},
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "This import leads nowhere: mend the path, or install the package.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^test/fixtures/", "^dist/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
