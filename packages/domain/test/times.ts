import * as fc from "fast-check";
import { instant, type Instant, type Window } from "../src/kernel/index.js";

/** The first and the last millisecond that an instant can write, its year having four digits. */
export const firstMoment = Date.parse("0001-01-01T00:00:00.000Z");
export const lastMoment = Date.parse("9999-12-31T23:59:59.999Z");

/** Any moment in milliseconds that an instant can write. */
export const moments = fc.integer({ min: firstMoment, max: lastMoment });
export const instants: fc.Arbitrary<Instant> = moments.map((moment) => instant(new Date(moment)));

/** Any window that opens before it closes. */
export const windows: fc.Arbitrary<Window> = fc
  .tuple(moments, moments)
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => ({
    opensAt: instant(new Date(Math.min(one, other))),
    closesAt: instant(new Date(Math.max(one, other))),
    zone: "Europe/Zurich",
  }));

/** A round's window as the secretariat would announce it. */
export const exampleWindow: Window = {
  opensAt: instant("2027-03-01T08:00:00Z"),
  closesAt: instant("2027-05-31T21:59:00Z"),
  zone: "Europe/Zurich",
};
