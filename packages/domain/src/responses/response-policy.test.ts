import { describe, expect, test } from "vitest";
import { allowedBy, delegate, everybody, focalPoint, holding, secretariat, viewerWith } from "../../test/viewers.js";
import { categories } from "./respondent.js";
import { mayCheckResponses, mayConfirmAuthority } from "./response-policy.js";

test("received responses are checked by the secretariat alone", () => {
  expect(allowedBy(mayCheckResponses)).toEqual(["secretariat"]);
});

describe("the name of a Government", () => {
  const declared = { category: "GOVERNMENT", country: "CHE" } as const;

  test("is confirmed by the focal point of that State alone", () => {
    expect(allowedBy((viewer) => mayConfirmAuthority(viewer, declared))).toEqual(["focalPoint"]);
  });

  test("is not confirmed by the focal point of another State, nor by a delegate of its own", () => {
    expect(mayConfirmAuthority(focalPoint("FRA"), declared)).toBe(false);
    expect(mayConfirmAuthority(delegate("CHE"), declared)).toBe(false);
  });

  test("is not confirmed by a focal point of another State who is a delegate of this one", () => {
    expect(mayConfirmAuthority(viewerWith(holding("DELEGATE", "CHE"), holding("FOCAL_POINT", "FRA")), declared)).toBe(
      false,
    );
  });
});

describe("the name of an intergovernmental organization", () => {
  test.each(["CHE", "INT"])("is confirmed by the secretariat alone, from %s", (country) => {
    const declared = { category: "INTERGOVERNMENTAL_ORGANIZATION", country } as const;
    expect(allowedBy((viewer) => mayConfirmAuthority(viewer, declared))).toEqual(["secretariat"]);
  });
});

test("nobody confirms a name that needs nobody's authority", () => {
  const own = categories.filter(
    (category) => category !== "GOVERNMENT" && category !== "INTERGOVERNMENTAL_ORGANIZATION",
  );
  for (const category of own) {
    for (const viewer of Object.values(everybody))
      expect(mayConfirmAuthority(viewer, { category, country: "CHE" }), category).toBe(false);
  }
  expect(mayConfirmAuthority(secretariat, { category: "GOVERNMENT", country: "CHE" })).toBe(false);
});
