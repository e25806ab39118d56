import { expect, test } from "vitest";
import { allowedBy } from "../../test/viewers.js";
import { mayManageConsultations } from "./consultation-policy.js";

test("rounds are entered, announced and presented by the secretariat alone", () => {
  expect(allowedBy(mayManageConsultations)).toEqual(["secretariat"]);
});
