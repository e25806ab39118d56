import { type Browser, chromium, type LaunchOptions } from "playwright";
import { findChromium, whatToInstall } from "./find-chromium.js";

/** What every test browser runs with: no sandbox (tests may be root in a container), no traffic of its own. */
const flags = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--no-pings",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
];

/** Options for Playwright, also for vitest's browser mode. Throws an error that says what to install when there is no Chromium. */
export async function launchOptions(): Promise<LaunchOptions> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error(whatToInstall());
  return { executablePath, args: flags };
}

/** A headless Chromium of this machine. The caller closes it. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const ours = await launchOptions();
  return chromium.launch({ ...ours, ...options, args: [...flags, ...(options.args ?? [])] });
}
