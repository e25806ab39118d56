import { afterAll, beforeAll, expect, it } from "vitest";
import { aPlaceForFiles, type Files } from "./files.js";
import type { Shown } from "./look.js";
import { aLonelyBrowser, watch } from "./watch.js";

let browser: Awaited<ReturnType<typeof aLonelyBrowser>>;
let files: Files;
beforeAll(async () => {
  [browser, files] = await Promise.all([aLonelyBrowser(), aPlaceForFiles()]);
});
afterAll(async () => {
  await browser?.close();
  await files?.close();
});

const strict = { "content-security-policy": "default-src 'none'; script-src 'none'; style-src 'none'; img-src data:" };
const document = (body: string, { lang = "en", dir = "ltr", head = "" } = {}): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><link rel="icon" href="data:,"><title>Page</title>${head}</head>
   <body><main><h1>Page</h1>${body}</main></body></html>`;

/** What the watch says of a page, without the page's name. */
async function incidentsOf(
  html: string,
  { headers = {}, shown = [] }: { headers?: Record<string, string>; shown?: Shown[] } = {},
) {
  const { context, incidents, open } = await watch(browser, [files.origin], {
    baseURL: files.origin,
    known: shown,
  });
  try {
    await open(files.put(html, headers), { shown });
    return incidents.map((incident) => incident.replace(/^\/file-\d+: /, ""));
  } finally {
    await context.close();
  }
}
const arabic = "وزارة الاتصالات (2030)";

it("a page of ours that shows what was written is quiet", async () => {
  const text = `<script>__ran=1</script> ${arabic}`;
  const shown = [{ text, language: null }];
  const escaped = text.replaceAll("<", "&lt;");
  expect(await incidentsOf(document(`<p><bdi>${escaped}</bdi> wrote this.</p>`), { headers: strict, shown })).toEqual(
    [],
  );
  expect(
    await incidentsOf(document(`<p>By \u2068${escaped}\u2069 in May.</p>`, { lang: "ar", dir: "rtl" }), { shown }),
  ).toEqual([]);
});

it.each([
  ["a script that runs", `<script>__ran=1</script>`, {}, "a script ran"],
  ["a handler that runs", `<img src="data:," onerror="__ran=1">`, {}, "a script ran"],
  ["a script that the policy stops", `<script>__ran=1</script>`, strict, "the policy stopped script-src"],
  ["a style that the policy stops", `<p style="color:red">x</p>`, strict, "the policy stopped style-src"],
  ["a picture from elsewhere", `<img src="https://evil.example/x.png">`, {}, "request to https://evil.example/x.png"],
  [
    "the same when the policy stops it",
    `<img src="https://evil.example/x.png">`,
    strict,
    "the policy stopped img-src https://evil.example",
  ],
  ["a dialog", `<script>alert("Sign in")</script>`, {}, "dialog: Sign in"],
  ["a frame", `<iframe srcdoc="x"></iframe>`, {}, "frame: "],
  ["a window", `<script>open("about:blank")</script>`, {}, "window: about:blank"],
  ["a page that leads elsewhere", `<script>history.replaceState(null, "", "/other")</script>`, {}, "led to"],
  ["a script that fails", `<script>nothing.here()</script>`, {}, "error: nothing is not defined"],
  ["an element that content left open", `<textarea class=hostile>`, {}, 'made element <textarea class="hostile"'],
  ["a handler that has not run yet", `<p onclick="x()">x</p>`, {}, "made attribute onclick"],
  ["a link with a script", `<a href="javascript:x()">x</a>`, {}, "made address href"],
  ["a link with a disguised script", `<a href="java&#10;script:x()">x</a>`, {}, "made address href"],
  ["a link to elsewhere", `<a href="//evil.example/">x</a>`, {}, "made address href"],
  ["a form to elsewhere", `<form action="https://evil.example/"></form>`, {}, "made address action"],
  ["a base", `<base href="https://evil.example/">`, {}, "made element <base"],
  ["a style sheet of its own", `<style>p{display:none}</style>`, {}, "made element <style"],
  ["a formula that is markup", `<math><mi>x</mi></math>`, {}, "made element <math"],
  ["a word wider than the page", `<p>${"W".repeat(5_000)}</p>`, {}, "pixels too wide"],
])("%s is caught", async (_what, body, headers, expected) => {
  expect((await incidentsOf(document(body), { headers })).join("\n")).toContain(expected);
});

it.each([
  ["that is missing", `<p>Another</p>`, "does not show"],
  ["that lost a character", `<p><bdi>${arabic.slice(1)}</bdi></p>`, "does not show"],
  ["that lost its direction in a sentence", `<p>By ${arabic} in May.</p>`, "turns the words around it"],
  ["that stands bare beside other words", `<p><span>${arabic}</span> 12 (3)</p>`, "turns the words around it"],
  ["that takes the direction of the page", `<p>${arabic}</p>`, "has the page's direction"],
])("a text %s is caught", async (_what, body, expected) => {
  expect((await incidentsOf(document(body), { shown: [{ text: arabic, language: null }] })).join("\n")).toContain(
    expected,
  );
});

it("a text that is not marked with its language is caught", async () => {
  const shown = [{ text: arabic, language: "ar" }];
  expect((await incidentsOf(document(`<p dir="rtl">${arabic}</p>`), { shown })).join("\n")).toContain(
    "is in no language of its own",
  );
  expect(await incidentsOf(document(`<p lang="ar" dir="rtl">${arabic}</p>`), { shown })).toEqual([]);
});
