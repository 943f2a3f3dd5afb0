import { anything, text } from "../checks";
import { NO_TARGET } from "../event-kinds";
import type { HostBook } from "../host-book";
import { membersOf, type HostClass } from "../host-class";
import { invalidArgument, itemNotFound } from "../host-error";
import { node } from "../targets";

const { method } = membersOf<"SettingCollection">();
const one = membersOf<"Setting">();

function set(host: HostBook, key: string, value: unknown): void {
  host.settings.set(key, value);
  host.events.raise("settingsChanged", [NO_TARGET], {});
}

/** Kept for the session; this host does not write them into the file. */
export const settingsClass: HostClass<"SettingCollection"> = {
  items: ({ host }) => [...host.settings.keys()].map((key) => node("Setting", { key })),
  item: ({ host, where }, key) => {
    if (!host.settings.has(key)) throw itemNotFound(where);
    return node("Setting", { key });
  },
  methods: {
    add: method([text, anything], ({ host, where }, key, value) => {
      if (key === "") throw invalidArgument(where);
      set(host, key, value);
      return node("Setting", { key });
    }),
    getCount: method([], ({ host }) => host.settings.size),
    getItemOrNullObject: method([text], ({ host }, key) => (host.settings.has(key) ? node("Setting", { key }) : null)),
  },
  events: { onSettingsChanged: "settingsChanged" },
};

export const settingClass: HostClass<"Setting"> = {
  id: ({ target }) => target.key,
  scalars: {
    key: ({ target }) => target.key,
    value: ({ host, target }) => host.settings.get(target.key),
  },
  setters: {
    value: one.setter(anything, ({ host, target }, value) => {
      set(host, target.key, value);
    }),
  },
  methods: {
    delete: one.method([], ({ host, target, where }) => {
      if (!host.settings.delete(target.key)) throw itemNotFound(where);
      host.events.raise("settingsChanged", [NO_TARGET], {});
    }),
  },
};
