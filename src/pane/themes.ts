import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Office's light theme; the build leaves out the tokens that nothing here names. */
export const lightTheme: Partial<Theme> = webLightTheme;
export const darkTheme: Partial<Theme> = webDarkTheme;
