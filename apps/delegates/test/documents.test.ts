import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { expect, test } from "vitest";
import { focusedId, focusedText, useDesk } from "./harness/desk.ts";
import { found } from "./harness/world.ts";

const start = useDesk();

test("a delegate drafts a contribution, which its own delegation alone holds", async () => {
  const { harness, tab, open } = await start({ role: "delegate" });
  await open("/meetings/20/contributions/new");
  await tab.getByLabel("Title", { exact: true }).fill("Community networks");
  await tab.getByLabel("Text", { exact: true }).fill("First paragraph.\n\nSecond paragraph.");
  await tab.getByRole("button", { name: "Save the draft" }).click();
  await tab.getByRole("heading", { name: "Community networks" }).waitFor();
  expect(await focusedText(tab)).toContain("The draft is saved.");
  expect(harness.world.drafts.at(-1)).toMatchObject({ memberState: "CHE", revision: 1 });
  expect(harness.world.contributions).toHaveLength(1);
  expect(await tab.getByRole("link", { name: "Go to submission" }).count()).toBe(0);
});

test("when somebody else has saved meanwhile, both texts stand side by side and nothing is overwritten", async () => {
  const { harness, tab, open } = await start({ role: "delegate" });
  await open("/contribution-drafts/draft-1");
  await tab.getByLabel("Text", { exact: true }).fill("My own text about mountain regions.");
  const draft = found(harness.world.drafts, ({ id }) => id === "draft-1");
  Object.assign(draft, {
    body: "The text that Claire saved about mountain regions.",
    revision: 4,
    changedBy: "Claire Favre",
  });
  await tab.getByRole("button", { name: "Save the draft" }).click();
  await tab.getByRole("heading", { name: "The saved text" }).waitFor();
  await expect.poll(() => focusedId(tab)).toBe("draft-draft-1-errors");
  expect(draft.body).toBe("The text that Claire saved about mountain regions.");
  expect(await tab.getByLabel("Text", { exact: true }).inputValue()).toBe("My own text about mountain regions.");
  const theirs = tab.locator(".desk-conflict__text");
  expect((await theirs.locator("ins").allTextContents()).join("")).toContain("Claire");
  expect((await theirs.locator("del").allTextContents()).join("")).toContain("own");
  await expectNoAxeViolations(tab);

  await tab.getByLabel("Text", { exact: true }).fill("The text of both about mountain regions.");
  await tab.getByRole("button", { name: "Save your text as the new revision" }).click();
  await tab.getByText("Saved as revision 5.").waitFor();
  expect(await focusedText(tab)).toBe("Saved as revision 5.");
  expect(draft.body).toBe("The text of both about mountain regions.");
});

test("a third save during the merge is a new conflict, not a loss", async () => {
  const { harness, tab, open } = await start({ role: "delegate" });
  await open("/contribution-drafts/draft-1");
  await tab.getByLabel("Text", { exact: true }).fill("Mine.");
  const draft = found(harness.world.drafts, ({ id }) => id === "draft-1");
  Object.assign(draft, { body: "Theirs.", revision: 4 });
  await tab.getByRole("button", { name: "Save the draft" }).click();
  await tab.getByRole("heading", { name: "The saved text" }).waitFor();
  Object.assign(draft, { body: "A third text.", revision: 5 });
  await tab.getByRole("button", { name: "Save your text as the new revision" }).click();
  await expect.poll(() => tab.locator(".desk-conflict__text").textContent()).toContain("A third text.");
  await tab.getByRole("button", { name: "Put the saved text into yours" }).click();
  expect(await tab.getByLabel("Text", { exact: true }).inputValue()).toBe("A third text.");
});

test("the conflict view is accessible in Arabic", async () => {
  const { harness, tab, open } = await start({ role: "delegate", language: "ar", width: 360 });
  await open("/contribution-drafts/draft-1");
  await tab.locator("#draft-draft-1-body").fill("Mine.");
  Object.assign(
    found(harness.world.drafts, ({ id }) => id === "draft-1"),
    { body: "Theirs.", revision: 4 },
  );
  await tab.locator("form button[type=submit]").click();
  await tab.locator(".desk-conflict").waitFor();
  await expectNoAxeViolations(tab);
});

test("the focal point submits after seeing what becomes the group's; only saved text can be submitted", async () => {
  const { harness, tab, open } = await start({ role: "focal-point" });
  await open("/contribution-drafts/draft-1");
  await tab.getByLabel("Title", { exact: true }).fill("Access in mountain regions");
  expect(await tab.getByRole("link", { name: "Go to submission" }).count()).toBe(0);
  await tab.getByRole("button", { name: "Save the draft" }).click();
  await tab.getByText("Saved as revision 4.").waitFor();
  await tab.getByRole("link", { name: "Go to submission" }).click();
  await tab.getByRole("heading", { name: "Check before you submit" }).waitFor();
  expect(await tab.locator("main").textContent()).toContain("A copy of revision 4");
  await tab.getByRole("button", { name: "Submit in the name of Switzerland" }).click();
  await tab.getByRole("heading", { name: "Access in mountain regions" }).waitFor();
  expect(await tab.locator("main").textContent()).toContain("CWG-Internet-20/2");
  expect(harness.world.contributions.at(-1)).toMatchObject({ memberState: "CHE", title: "Access in mountain regions" });
});

test("nobody but the focal point is offered the submission", async () => {
  const { tab, open } = await start({ role: "delegate" });
  await open("/contribution-drafts/draft-1/submit");
  expect(await tab.getByRole("heading", { level: 1 }).textContent()).toBe("Page not found");
});
