import { launchBrowser } from "@openfloor/testkit/browser";
import { canary } from "./corpus.js";
import { look, lookFor, type Shown } from "./look.js";

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type BrowserContext = Awaited<ReturnType<Browser["newContext"]>>;
export type Page = Awaited<ReturnType<BrowserContext["newPage"]>>;

/** A browser that finds no host but this machine, whatever a page asks for. (Playwright's own routes would switch its cache off.) */
export const aLonelyBrowser = (): Promise<Browser> =>
  launchBrowser({ args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"] });

const sign = "hostile-content:";
/** Runs in every document before anything of its own: tells when a script of the corpus runs, and what a policy stops. */
const lookout = `
  Object.defineProperty(window, "${canary}", { set() { console.error("${sign} a script ran"); }, configurable: true });
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    console.error("${sign} the policy stopped", effectiveDirective, blockedURI));`;

/**
 * A browser whose every page is watched. `incidents` tells what content did, as it happens: scripts that
 * ran, what a policy stopped, dialogs, faults of pages, requests to any host but ours, windows, frames,
 * downloads.
 */
export type Watched = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly incidents: readonly string[];
  /** The paths of the pages that were looked at. */
  readonly visited: readonly string[];
  /** Opens an address, waits until its page stands, and adds what is wrong with it to the incidents. */
  open(address: string, expected?: Expected): Promise<void>;
  /** Adds what is wrong with the page as it is now. */
  look(expected?: Expected): Promise<void>;
  close(): Promise<void>;
};

export type Expected = {
  /** What the page has to show. */
  readonly shown?: readonly Shown[];
  /** Where the page leads on to by itself, when it does. */
  readonly leadsTo?: string;
  /** What is there once the page stands; a heading unless told. */
  readonly standsWith?: string;
};

export async function watch(
  browser: Browser,
  origins: readonly string[],
  { known = [], ...options }: Parameters<Browser["newContext"]>[0] & { readonly known?: readonly Shown[] } = {},
): Promise<Watched> {
  const incidents: string[] = [];
  let where = "";
  const tell = (incident: string): void => void incidents.push(`${where}: ${incident}`);
  const isOurs = (url: string): boolean =>
    url === "about:blank" || origins.some((origin) => url === origin || url.startsWith(`${origin}/`));

  const context = await browser.newContext(options);
  await context.addInitScript(lookout);
  context.on("request", (request) => {
    if (!isOurs(request.url())) tell(`request to ${request.url()}`);
  });
  context.on("console", (message) => {
    const { url } = message.location();
    // A page that says "not found" is one, and browsers look for an icon by themselves.
    const isStatus =
      message.text().includes("the server responded with") &&
      (url === message.page()?.url() || url.endsWith("/favicon.ico"));
    if (["error", "warning"].includes(message.type()) && !isStatus) tell(`console: ${message.text()} ${url}`);
  });
  context.on("weberror", (error) => tell(`error: ${error.error().message}`));
  context.on("dialog", (dialog) => {
    // Our own pages ask before what was typed is left behind.
    if (dialog.type() !== "beforeunload") tell(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  const page = await context.newPage();
  context.on("page", (another) => tell(`window: ${another.url()}`));
  page.on("frameattached", (frame) => tell(`frame: ${frame.url()}`));
  page.on("download", (download) => tell(`download: ${download.url()}`));
  const visited: string[] = [];

  const watched: Watched = {
    context,
    page,
    incidents,
    visited,
    async open(address, { leadsTo, standsWith = "h1", ...expected } = {}) {
      where = address;
      await page.goto(address);
      await page.locator(standsWith).first().waitFor();
      const target = new URL(leadsTo ?? address, origins[0]);
      if (new URL(page.url()).pathname !== target.pathname || !isOurs(page.url())) tell(`led to ${page.url()}`);
      await watched.look(expected);
    },
    async look({ shown = [] } = {}) {
      visited.push(new URL(page.url()).pathname);
      const { made, missing, unmarked, tooWide } = await page.evaluate(look, lookFor(shown, known));
      for (const what of made) tell(`made ${what}`);
      for (const text of missing) tell(`does not show ${text}`);
      for (const text of unmarked) tell(text);
      if (tooWide > 0) tell(`is ${tooWide} pixels too wide`);
    },
    close: () => context.close(),
  };
  return watched;
}
