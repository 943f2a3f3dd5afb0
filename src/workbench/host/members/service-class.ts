import { anything } from "../checks";
import { membersOf, type HostClass } from "../host-class";
import { apiNotFound } from "../host-error";

const { method } = membersOf<"Service">();

/** Services of Office beside Excel's model that the client makes by name: the shared runtime's, mostly. */
const SERVICES = [
  "Microsoft.InternalService.AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService",
  "Microsoft.AppRuntime.AppRuntimePersistenceService",
];

export function isService(name: string): boolean {
  return SERVICES.includes(name);
}

const STARTS_WITH_WORKBOOK = "startupBehavior";

/** Shared runtime: showing the pane (it is always shown here), and starting with the workbook. */
export const serviceClass: HostClass<"Service"> = {
  methods: {
    notifyActionHandlerReady: method([], () => null),
    setAppRuntimeState: method([anything], ({ target, where }, _state) => {
      if (!target.name.endsWith("AppRuntimeService")) throw apiNotFound(where);
      return null;
    }),
    getAppRuntimeState: method([], () => "Visible"),
    setAppRuntimeStartState: method([anything], ({ host }, state) => {
      host.runtime.set(STARTS_WITH_WORKBOOK, state);
      return null;
    }),
    getAppRuntimeStartState: method([], ({ host }) => host.runtime.get(STARTS_WITH_WORKBOOK) ?? "Inactive"),
  },
};
