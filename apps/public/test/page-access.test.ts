import { pageAccess } from "@openfloor/public";
import { expect, test } from "vitest";

/** Reviewed by hand: a page that depends on who asks is for its holder, and everything else is for everyone. */
const reviewed = {
  "/": "everyone",
  "/robots.txt": "everyone",
  "/:language/": "everyone",
  "/:language/about": "everyone",
  "/:language/consultations": "everyone",
  "/:language/consultations/:slug": "everyone",
  "/:language/consultations/:slug/responses": "everyone",
  "/:language/responses/:id": "everyone",
  "/:language/meetings": "everyone",
  "/:language/meetings/:number": "everyone",
  "/:language/group": "everyone",
  "/:language/member-states": "everyone",
  "/:language/reports": "everyone",
};

test("every page has the access that was reviewed, and no page is missing here", () => {
  const reading = [...pageAccess].filter(([path]) => !/respond|confirm|receipt/.test(path));
  expect(Object.fromEntries(reading)).toEqual(reviewed);
});

test("whatever belongs to one respondent is for its holder only", () => {
  const responding = [...pageAccess].filter(([path]) => /respond\/|confirm|receipt/.test(path));
  expect(responding.filter(([, access]) => access !== "holder")).toEqual([]);
});
