import axe from "axe-core";
import type { Page } from "playwright";

/** WCAG 2.2 level AA; what axe calls best practice is advice and left out. */
const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Throws when the page, as it is now, violates WCAG 2.2 AA as far as axe can tell; the error names rule, element and markup. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Evaluated by the browser's debugger, so that the page's content security policy need not allow it.
  await page.evaluate(`${axe.source}; ${letAxeRunWithoutTimers}`);
  const violations = await page.evaluate(
    async (values) =>
      (await (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: "tag", values } })).violations,
    standard,
  );
  if (violations.length > 0)
    throw new Error(`${page.url()} is not accessible:\n${violations.map(describe).join("\n")}`);
}

/**
 * With JavaScript switched off the debugger may still run ours, but timers never fire and axe, which
 * yields by them, would never end. No script of the page is there to miss them.
 */
const letAxeRunWithoutTimers = `
  if (matchMedia("(scripting: none)").matches) {
    globalThis.setTimeout = (work, delay = 0) => void (delay < 50 && Promise.resolve().then(work));
  }`;

function describe({ id, help, nodes }: axe.Result): string {
  const places = nodes.map(({ target, html }) => `    at ${target.join(" ")}\n       ${html}`);
  return [`  ${id}: ${help}`, ...places].join("\n");
}
