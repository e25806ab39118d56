import type { Browser, BrowserContext, Page } from "playwright";
import type { Installation } from "./installation.js";

type DemoRole = "secretariat" | "secretariat-2" | "chair" | "focal-point" | "delegate";

/** Somebody signed in on the delegates' side, in a browser of their own. */
export async function signedIn(
  browser: Browser,
  { delegatesOrigin }: Installation,
  role: DemoRole,
  memberState?: string,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL: delegatesOrigin,
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
  });
  const answer = await context.request.post("/demo/sign-in", {
    data: { role, ...(memberState ? { memberState } : {}) },
  });
  if (answer.status() !== 204) throw new Error(`${role} could not sign in: ${answer.status()}`);
  context.setDefaultTimeout(8_000);
  return { context, page: await context.newPage() };
}

/** Somebody of the public, with JavaScript switched off. */
export async function stakeholder(browser: Browser, { publicOrigin }: Installation): Promise<Page> {
  const context = await browser.newContext({
    baseURL: publicOrigin,
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  context.setDefaultTimeout(8_000);
  return context.newPage();
}
