import { launchBrowser } from "@openfloor/testkit/browser";
import { expect, test } from "vitest";
import { pageOf } from "../../gallery/document.js";
import { ErrorSummary } from "./error-summary.js";

test("a page with errors puts focus on their summary when no script runs", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    const body = pageOf(
      <ErrorSummary
        title="Two things need your attention"
        errors={[{ href: "#email", message: "Enter an address" }]}
      />,
      "en",
      "",
      "Errors",
    );
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto("http://errors.test/");
    await page.locator("#error-summary:focus").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Enter an address");
  } finally {
    await browser.close();
  }
});
