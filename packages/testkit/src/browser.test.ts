import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { launchBrowser, launchOptions } from "./browser.js";
import { chromiumPlaces, findChromium } from "./find-chromium.js";

test("the browser opens a page", async () => {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.setContent("<h1>مرحباً</h1>");
  expect(await page.locator("h1").textContent()).toBe("مرحباً");
});

test("a stub that does not run is passed over", async () => {
  const folder = await mkdtemp(join(tmpdir(), "browser-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const stub = join(folder, "chromium");
  await writeFile(stub, "#!/bin/sh\necho 'Install it from the store' >&2\nexit 1\n");
  await chmod(stub, 0o755);
  expect(await findChromium([join(folder, "nowhere"), stub, ...chromiumPlaces()])).toBe(await findChromium());
  expect(await findChromium([stub])).toBeUndefined();
});

test("a wrong CHROMIUM_PATH is named instead of being passed over in silence", async () => {
  vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(launchOptions()).rejects.toThrow("CHROMIUM_PATH names /nowhere/chromium");
});
