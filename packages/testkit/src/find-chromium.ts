import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { chromium } from "playwright";

const run = promisify(execFile);

const systemPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where to look, best first: CHROMIUM_PATH alone when it is set, else the system's, else the one Playwright has fetched. */
export function chromiumPlaces(): string[] {
  const chosen = process.env["CHROMIUM_PATH"];
  return chosen ? [chosen] : [...systemPlaces, chromium.executablePath()];
}

/** The first Chromium that runs. Asked by running it, because some systems put a stub in its place, or lack its libraries. */
export async function findChromium(places: readonly string[] = chromiumPlaces()): Promise<string | undefined> {
  for (const path of places) {
    const runs =
      existsSync(path) &&
      (await run(path, ["--version"]).then(
        () => true,
        () => false,
      ));
    if (runs) return path;
  }
  return undefined;
}

/** A sentence for who must install one by hand. */
export function whatToInstall(): string {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return `CHROMIUM_PATH names ${chosen}, which is no Chromium that runs. Correct it or unset it.`;
  return (
    "The browser tests need a Chromium, and none was found. Install one: on Debian, as root, " +
    "`apt-get install -y chromium fonts-noto-core fonts-noto-cjk`; elsewhere `npx playwright install --with-deps chromium`; " +
    "or set CHROMIUM_PATH to the one you have."
  );
}
