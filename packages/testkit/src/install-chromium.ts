import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { installPackages, isDebianRoot, missingPackages, problemOf } from "./debian.js";
import { findChromium, whatToInstall } from "./find-chromium.js";

/** Arabic and Chinese letters, without which a page shows empty boxes. */
const fonts = ["fonts-noto-core", "fonts-noto-cjk"];

/**
 * Makes sure that a Chromium runs here: as root on Debian from Debian, elsewhere by Playwright.
 * Answers its path. Throws an error that says what to install when neither way works.
 */
export async function ensureChromium(progress: (line: string) => void): Promise<string> {
  const found = await findChromium();
  if (found !== undefined && !(await isDebianRoot())) return found;
  if (process.env["CHROMIUM_PATH"] && found === undefined) throw new Error(whatToInstall());

  const reasons = (await isDebianRoot()) ? [await installFromDebian(found === undefined, progress)] : [];
  const first = found ?? (await findChromium());
  if (first !== undefined) return first;

  reasons.push(await installFromPlaywright(progress));
  const second = await findChromium();
  if (second !== undefined) return second;
  throw new Error([whatToInstall(), ...reasons.filter((reason) => reason !== "")].join("\n\n"));
}

/** Answers what went wrong, or nothing. */
async function installFromDebian(withBrowser: boolean, progress: (line: string) => void): Promise<string> {
  const missing = await missingPackages([...(withBrowser ? ["chromium"] : []), ...fonts]);
  if (missing.length === 0) return "";
  progress(`Browser tests: installing ${missing.join(", ")} from Debian, once, about a minute …`);
  const problem = await installPackages(missing);
  progress(problem === "" ? "Browser tests: installed." : `Browser tests: Debian's packages could not be installed.`);
  return problem;
}

async function installFromPlaywright(progress: (line: string) => void): Promise<string> {
  progress("Browser tests: fetching a Chromium with Playwright, once, about 180 MB …");
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
  const asRoot = process.getuid?.() === 0 ? ["--with-deps"] : [];
  return problemOf(process.execPath, [cli, "install", ...asRoot, "--no-shell", "chromium"]);
}
