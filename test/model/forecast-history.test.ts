import { movesInARow } from "../../src/model/forecast-history";
import { dayOf } from "../../src/values/calendar-date";

function series(...ends: readonly number[]): Parameters<typeof movesInARow>[0] {
  return ends.map((end, index) => ({ at: dayOf(2022, index + 1, 28), end }));
}

it("counts the latest moves to a later day, back to the first report that moved nothing", () => {
  expect(movesInARow(series(100, 110, 120), 130)).toBe(3);
  expect(movesInARow(series(100, 100, 120), 130)).toBe(2);
  expect(movesInARow(series(100, 125, 120), 130)).toBe(1);
});

it("is none where this report moved nothing, or moved it earlier", () => {
  expect(movesInARow(series(100, 110, 120), 120)).toBe(0);
  expect(movesInARow(series(100, 110, 120), 119)).toBe(0);
  expect(movesInARow([], 120)).toBe(0);
});
