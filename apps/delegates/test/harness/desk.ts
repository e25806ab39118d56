import { launchBrowser } from "@openfloor/testkit/browser";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { type Harness, type HarnessOptions, startHarness } from "./server.ts";

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
/** A tab of the browser. */
export type Tab = Awaited<ReturnType<Browser["newPage"]>>;

export interface Visit {
  /** A role of the demonstration; nobody is signed in without one. */
  readonly role?: string;
  readonly memberState?: string;
  readonly language?: string;
  readonly width?: number;
}

export interface Desk {
  readonly harness: Harness;
  readonly tab: Tab;
  /** Opens a path and waits until its page stands. */
  readonly open: (path: string) => Promise<void>;
  /** Closing twice does no harm. */
  readonly close: () => Promise<void>;
}

let browser: Browser;

export type Start = (visit?: Visit, options?: HarnessOptions) => Promise<Desk>;

/** Gives each test of a file a world, a server and a signed-in tab of its own; faults on the console fail the test. */
export function useDesk(): Start {
  const start = useLastingDesk();
  return async (visit, options) => {
    const desk = await start(visit, options);
    onTestFinished(desk.close);
    return desk;
  };
}

/** The same for tests that only look: who starts a desk closes it, or leaves it to the end of the file. */
export function useLastingDesk(): Start {
  const opened: Desk[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await Promise.all(opened.map(({ close }) => close()));
    await browser.close();
  });
  return async ({ role, memberState = "CHE", language = "en", width = 1280 } = {}, options = {}) => {
    const harness = await startHarness(options);
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: "en-GB",
      baseURL: harness.url,
    });
    await context.addInitScript((chosen) => localStorage.setItem("openfloor.language", chosen), language);
    if (role) await context.request.post("/demo/sign-in", { data: { role, memberState } });
    const tab = await context.newPage();
    const faults: string[] = [];
    tab.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    tab.on("pageerror", (error) => faults.push(String(error)));
    const open = async (path: string) => {
      await tab.goto(path);
      await tab.locator("h1").waitFor();
      expect(faults).toEqual([]);
    };
    const close = async () => {
      await context.close();
      await harness.stop();
    };
    const desk = { harness, tab, open, close };
    opened.push(desk);
    return desk;
  };
}

/** The id of the element that has focus. */
export const focusedId = (tab: Tab): Promise<string> => tab.evaluate(() => document.activeElement?.id ?? "");

/** The text of the element that has focus. */
export const focusedText = (tab: Tab): Promise<string> => tab.evaluate(() => document.activeElement?.textContent ?? "");
