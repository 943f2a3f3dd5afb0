import { numberAt, rowAt, textAt, valueAt } from "../../src/values/item-at";
import { NONE } from "../../src/values/none";

test("an item outside its list is a blank one", () => {
  expect([textAt(["a", "b"], 1), textAt(["a", "b"], 2), textAt(["a", "b"], -1)]).toEqual(["b", "", ""]);
  expect([valueAt(Float64Array.of(7, 8), 1), valueAt(Float64Array.of(7, 8), 2), valueAt(Float64Array.of(7, 8), -1)]).toEqual([8, NONE, NONE]);
  expect([numberAt([7, 8], 1), numberAt([7, 8], 2), numberAt(Int32Array.of(7, 8), -1)]).toEqual([8, 0, 0]);
  expect([rowAt([7, 8], 1), rowAt([7, 8], 2), rowAt(Int32Array.of(7, 8), -1)]).toEqual([8, -1, -1]);
});
