/** Requirement sets that the host claims; the npm package of office.js stops at ExcelApi 1.15. */
const SUPPORTED = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  AddInCommands: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.1",
  DelayForCellEdit: "1.1",
};

interface StartUpOptions {
  /** Display language, BCP 47. */
  readonly language: string;
  /** Version of ExcelApi to claim, for trying what an older Excel is told; the newest of the package where left out. */
  readonly excelApi?: string;
}

/** Callbacks of office.js take what a COM array gives. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

export interface External {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  RegisterEvent(id: number, target: string, handler: (id: number, payload: SafeArray) => void, callback: (answer: SafeArray) => void): void;
  UnregisterEvent(id: number, target: string, callback: (answer: SafeArray) => void): void;
  Execute(id: number, parameters: unknown, callback: (answer: SafeArray) => void): void;
}

const EXCEL = 1;
const READ_WRITE = 2;
const DOCUMENT_OPENED = 2;
const NOT_SUPPORTED = 5015;

export function safeArray(...values: readonly unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

/**
 * The contract by which office.js for Windows starts: what Excel puts on `window.external`, as read from the client.
 * Batches and their events go over the bridge; whatever else office.js
 * would execute or listen for is answered as not supported.
 */
export function createExternal({ language, excelApi = SUPPORTED.ExcelApi }: StartUpOptions): External {
  const lcid = language.toLowerCase();
  const context: Readonly<Record<string, () => unknown>> = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "statusark-workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "",
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "statusark-workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ...SUPPORTED, ExcelApi: excelApi }),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17928.20000",
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => safeArray([]), Write: () => undefined }),
  };
  return {
    GetHostInfo: () => `Excel|Win32|16.01|${lcid}|||disableLogging`,
    GetContext: () => context,
    RegisterEvent: (_id, _target, _handler, callback) => {
      callback(safeArray(NOT_SUPPORTED));
    },
    UnregisterEvent: (_id, _target, callback) => {
      callback(safeArray(0));
    },
    Execute: (_id, _parameters, callback) => {
      callback(safeArray(NOT_SUPPORTED, "Not supported"));
    },
  };
}
