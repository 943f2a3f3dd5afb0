export const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
export const localOfficeJs = "/office-js/office.js";
export const bridge = "/bridge.js";

/**
 * The pane's page as the workbench shows it: office.js comes from this machine, and the bridge runs before it.
 * Nothing else differs from what Excel loads.
 */
export function paneForWorkbench(page) {
  const tag = new RegExp(`<script([^>]*) src="?${officeJsAddress.replaceAll(".", "[.]")}"?`);
  if (!tag.test(page)) throw new Error(`The pane's page does not load ${officeJsAddress}.`);
  return page.replace(tag, `<script$1 src="${bridge}"></script>\n    <script$1 src="${localOfficeJs}"`);
}
