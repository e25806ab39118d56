import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Pictures of the tour: into docs/images with `SCREENSHOTS=docs`, else into test-output, which is not kept. */
const folder = `${root}${process.env.SCREENSHOTS === "docs" ? "docs/images" : "test-output"}`;

export async function picture(page: Page, name: string, { whole = false } = {}): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `${folder}/${name}.png`, animations: "disabled", fullPage: whole });
}
