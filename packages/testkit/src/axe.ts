import axe from "axe-core";
import type { Page } from "playwright";

/** WCAG 2.2 level AA; what axe calls best practice is advice and left out. */
const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Throws when the page, as it is now, violates WCAG 2.2 AA as far as axe can tell; the error names rule, element and markup. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const violations = await withScript(page, async () => {
    // Evaluated by the browser's debugger, so that the page's content security policy need not allow it.
    await page.evaluate(`${axe.source}; undefined`);
    return page.evaluate(
      async (values) => (await (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: "tag", values } })).violations,
      standard,
    );
  });
  if (violations.length > 0) throw new Error(`${page.url()} is not accessible:\n${violations.map(describe).join("\n")}`);
}

/** A browser with JavaScript switched off cannot run axe either: switched on for the while, which starts no script of the page. */
async function withScript<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const isOff = await page.evaluate(`matchMedia("(scripting: none)").matches`);
  if (isOff !== true) return work();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: false });
  try {
    return await work();
  } finally {
    await session.send("Emulation.setScriptExecutionDisabled", { value: true });
    await session.detach();
  }
}

function describe({ id, help, nodes }: axe.Result): string {
  const places = nodes.map(({ target, html }) => `    at ${target.join(" ")}\n       ${html}`);
  return [`  ${id}: ${help}`, ...places].join("\n");
}
