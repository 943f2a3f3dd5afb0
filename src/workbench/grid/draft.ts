/** Text being typed; where the caret is decides which field has the focus. */
export interface Draft {
  readonly text: string;
  readonly where: "cell" | "bar";
}
