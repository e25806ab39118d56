import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "@openfloor/testkit/browser";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createViteServer } from "vitest/node";

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
let browser: Browser;
let page: Awaited<ReturnType<Browser["newPage"]>>;
let server: Awaited<ReturnType<typeof createViteServer>>;
let cacheDir: string;

beforeAll(async () => {
  cacheDir = await mkdtemp(`${tmpdir()}/ui-interactive-`);
  server = await createViteServer({
    root: fileURLToPath(new URL("./", import.meta.url)),
    configFile: false,
    cacheDir,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", hmr: false },
    optimizeDeps: { include: ["react", "react-dom/client", "react/jsx-dev-runtime"] },
  });
  await server.listen();
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(cacheDir, { recursive: true });
});

beforeEach(async () => {
  await page.goto(server.resolvedUrls?.local[0] ?? "");
});

test("a dialog takes focus on its title, not on the button that acts, and gives it back on Escape", async () => {
  await page.getByRole("button", { name: "Submit to the group" }).press("Enter");
  await page.locator("dialog h2:focus").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "hidden" });
  expect(await page.locator(":focus").textContent()).toBe("Submit to the group");
});

test("a dialog closes by its button and opens again", async () => {
  for (let time = 0; time < 2; time++) {
    await page.getByRole("button", { name: "Submit to the group" }).click();
    await page.getByRole("button", { name: "Keep editing" }).click();
    await page.locator("dialog").waitFor({ state: "hidden" });
  }
});

test("a controlled group of checkboxes gives its values in the order of its choices", async () => {
  await page.getByLabel("ar").check();
  await page.getByText("ar fr", { exact: true }).waitFor();
  await page.getByLabel("fr").uncheck();
  await page.getByText("ar", { exact: true }).first().waitFor();
  expect(await page.locator("output").textContent()).toBe("ar");
});

test("an error summary takes focus at each attempt", async () => {
  for (const attempt of [1, 2]) {
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("#error-summary:focus").getByText(`Attempt ${attempt} failed`).waitFor();
  }
});
