import { expect, test } from "vitest";
import { allowedBy } from "../../test/viewers.js";
import { mayManageConsultations, mayReadConsultations } from "./consultation-policy.js";

test("rounds are entered, announced and presented by the secretariat alone", () => {
  expect(allowedBy(mayManageConsultations)).toEqual(["secretariat"]);
});

test("the restricted record of rounds is for everybody who holds a role", () => {
  expect(allowedBy(mayReadConsultations)).toEqual(["secretariat", "chair", "focalPoint", "delegate"]);
});
