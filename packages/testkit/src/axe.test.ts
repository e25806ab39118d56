import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectNoAxeViolations } from "./axe.js";
import { launchBrowser } from "./browser.js";

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body><main><h1>Page</h1>${body}</main></body></html>`;

async function check(html: string, options: { javaScriptEnabled?: boolean } = {}): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const tab = await context.newPage();
    await tab.setContent(html);
    await expectNoAxeViolations(tab);
  } finally {
    await context.close();
  }
}

test("an accessible page passes", async () => {
  await check(page(`<label>Name <input></label>`));
});

test("a violation is reported with its rule, its place and its markup", async () => {
  await expect(check(page(`<input id="name">`))).rejects.toThrow(/label: .*\n {4}at #name\n {7}<input id="name">/);
});

test("a page whose policy forbids all script is checked as well", async () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'none'">`;
  await check(page("<p>Good</p>", policy));
  await expect(check(page(`<img src="x.png">`, policy))).rejects.toThrow("image-alt");
});

test("so is a page in a browser with JavaScript switched off", async () => {
  await check(page("<p>Good</p>"), { javaScriptEnabled: false });
  await expect(check(page(`<img src="x.png">`), { javaScriptEnabled: false })).rejects.toThrow("image-alt");
});

test("targets smaller than WCAG 2.2 allows are reported", async () => {
  const small = `<button style="width:10px;height:10px;padding:0;border:0" aria-label="a"></button>`;
  await expect(check(page(`<div style="line-height:10px;font-size:0">${small}${small}</div>`))).rejects.toThrow(
    "target-size",
  );
});
