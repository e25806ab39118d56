import { createPages, type Execute, type Incident } from "@openfloor/public";
import { languages } from "@openfloor/i18n";
import { describe, expect, test } from "vitest";
import { executeFixture } from "./fixture-graph.ts";
import { rounds } from "./fixture-record.ts";
import { readingPages } from "./reading-pages.ts";

const origin = "http://localhost:3000";
const pages = createPages({ execute: executeFixture, clientKey: () => "192.0.2.0/24" });
const get = (path: string, headers: Record<string, string> = {}) => pages(new Request(origin + path, { headers }));
const slug = rounds[0]?.slug ?? "";

describe.each(readingPages)("the reading page /en%s", (page) => {
  test("carries no script at all", async () => {
    const answer = await get(`/en${page}`);
    expect(await answer.text()).not.toMatch(/<script|modulepreload|\son[a-z]+=|javascript:/i);
    expect(answer.headers.get("Content-Security-Policy")).toContain(
      "default-src 'none'; script-src 'none'; style-src 'self'",
    );
  });

  test("may be kept by shared caches for a minute at most and sets no cookie", async () => {
    const { headers } = await get(`/en${page}`);
    expect(headers.get("Cache-Control")).toBe("public, max-age=0, s-maxage=60, must-revalidate");
    expect(headers.get("Set-Cookie")).toBeNull();
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("Permissions-Policy")).toContain("camera=()");
  });

  test("answers 304 to who holds it and nothing but headers to HEAD", async () => {
    const etag = (await get(`/en${page}`)).headers.get("ETag") ?? "";
    const again = await get(`/en${page}`, { "If-None-Match": `"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", etag]);
    const head = await pages(new Request(`${origin}/en${page}`, { method: "HEAD" }));
    expect([head.status, await head.text(), head.headers.get("ETag")]).toEqual([200, "", etag]);
  });

  test.each(languages)(
    "is marked as %s with its direction, and known under one address in six languages",
    async (language) => {
      const answer = await get(`/${language}${page}`);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Language")).toBe(language);
      expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
      expect(html).toContain(`<link rel="canonical" href="${origin}/${language}${page}"/>`);
      for (const other of languages) {
        expect(html).toContain(`<link rel="alternate" hrefLang="${other}" href="${origin}/${other}${page}"/>`);
        expect(html).toContain(`<a href="/${other}${page}" hrefLang="${other}"`);
      }
    },
  );
});

describe("an address without a page", () => {
  test.each([
    "/ar/nothing-here",
    "/ar/consultations/unknown-round",
    "/ar/consultations/unknown-round/responses",
    "/ar/meetings/99",
    "/ar/meetings/first",
    "/ar/responses/20000000-0000-4000-8000-999999999999",
    "/ar/responses/1",
  ])("%s answers 404 in the language of the address", async (path) => {
    const answer = await get(path);
    const html = await answer.text();
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([404, "no-store"]);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain("لا توجد صفحة على هذا العنوان");
  });

  test.each(["/de", "/de/consultations", "/wp-login.php", "/en/%E0%A4%A", "/en.data", "/_root.data"])(
    "%s answers 404 in English where it names no language, and never data of the router",
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("Content-Type")]).toEqual([404, "text/html; charset=utf-8"]);
      expect(await answer.text()).toContain('<html lang="en" dir="ltr">');
    },
  );

  test("with an unknown language leads to the home page in each known one", async () => {
    expect(await (await get("/de/consultations")).text()).toContain('<a href="/fr" hrefLang="fr"');
  });
});

describe("what leads elsewhere", () => {
  test.each([
    ["fr-CH, fr;q=0.9, en;q=0.8", "", "/fr"],
    ["de, nl", "", "/en"],
    ["fr", "openfloor_language=ru", "/ru"],
    ["fr", "openfloor_language=xx", "/fr"],
  ])("/ with the languages %j and the cookie %j leads to %s", async (accepted, cookie, target) => {
    const answer = await get("/", { "Accept-Language": accepted, Cookie: cookie });
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, target]);
    expect(answer.headers.get("Vary")).toBe("Accept-Language, Cookie");
    expect(answer.headers.get("Cache-Control")).toBe("private, no-cache");
  });

  test("a slash at the end or twice leads to the one address, with its query, on this host", async () => {
    expect((await get("/en/meetings/?x=1")).headers.get("Location")).toBe(`${origin}/en/meetings?x=1`);
    expect((await get("//elsewhere.example/")).headers.get("Location")).toBe(`${origin}/elsewhere.example`);
  });
});

describe("what goes wrong", () => {
  const failing = (execute: Execute, seen: Incident[] = []) =>
    createPages({
      execute,
      clientKey: () => "x",
      report: (incident) => seen.push(incident),
      newId: () => "incident-1",
    });
  const refuseWith =
    (code: string): Execute =>
    async () => ({ errors: [{ message: "refused", extensions: { code, retryAfterSeconds: 7 } }] });

  test("an unexpected fault shows its id, is reported whole and betrays nothing", async () => {
    const seen: Incident[] = [];
    const broken = failing(() => Promise.reject(new Error("relation core.draft does not exist")), seen);
    const answer = await broken(new Request(`${origin}/es/meetings?email=a@example.org`));
    const html = await answer.text();
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([500, "no-store"]);
    expect(html).toContain("incident-1");
    expect(html).toContain('lang="es"');
    expect(html).not.toContain("core.draft");
    expect(seen).toEqual([{ id: "incident-1", error: expect.any(Error), method: "GET", path: "/es/meetings" }]);
  });

  test("a graph that limits the client gives 429 with Retry-After, and a request it cannot read 422", async () => {
    const limited = await failing(refuseWith("RATE_LIMITED"))(new Request(`${origin}/en/meetings`));
    expect([limited.status, limited.headers.get("Retry-After")]).toEqual([429, "7"]);
    const busy = await failing(refuseWith("OVERLOADED"))(new Request(`${origin}/en/meetings`));
    expect([busy.status, busy.headers.get("Retry-After")]).toEqual([503, "7"]);
    const seen: Incident[] = [];
    expect((await failing(refuseWith("BAD_REQUEST"), seen)(new Request(`${origin}/en/meetings`))).status).toBe(422);
    expect((await get("/en/member-states?on=yesterday")).status).toBe(422);
    expect(seen).toEqual([]);
  });

  test.each([
    [413, "That was too much to send at once"],
    [429, "Many requests arrived in a short time"],
    [503, "The site is very busy"],
  ] as const)("a refusal with %i is its page, though the address leads elsewhere", async (status, title) => {
    const answer = await pages(new Request(`${origin}//en//`), { status, retryAfterSeconds: 7 });
    expect([answer.status, answer.headers.get("Retry-After"), answer.headers.get("Cache-Control")]).toEqual([
      status,
      "7",
      "no-store",
    ]);
    expect(await answer.text()).toContain(title);
  });

  test("a reading page refuses to be written to", async () => {
    const answer = await pages(
      new Request(`${origin}/en/meetings`, { method: "POST", body: new URLSearchParams({ a: "b" }) }),
    );
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([405, "no-store"]);
    expect(await answer.text()).toContain("This page can only be read");
  });

  test("a form from another site is refused in a page of ours", async () => {
    const headers = { Origin: "https://elsewhere.example" };
    const answer = await failing(executeFixture)(
      new Request(`${origin}/en/meetings`, { method: "POST", headers, body: new URLSearchParams() }),
    );
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([400, "text/html; charset=utf-8"]);
  });
});

test("no cache keeps a page beyond the close of a round on it", async () => {
  const closing =
    (seconds: number): Execute =>
    async (document, variables, context) => {
      const answer = await executeFixture(document, variables, context);
      const closesAt = new Date(Date.parse(rounds[0]?.asOf ?? "") + seconds * 1000).toISOString();
      return JSON.parse(
        JSON.stringify(answer).replace(/"closesAt":"[^"]+"/g, `"closesAt":"${closesAt}"`),
      ) as typeof answer;
    };
  const cacheControl = async (seconds: number, page: string) =>
    (
      await createPages({ execute: closing(seconds), clientKey: () => "x" })(new Request(`${origin}/en${page}`))
    ).headers.get("Cache-Control");
  for (const page of ["", "/consultations", `/consultations/${slug}`, `/consultations/${slug}/responses`]) {
    expect(await cacheControl(3600, page)).toContain("s-maxage=60,");
    expect(await cacheControl(20, page)).toContain("s-maxage=19,");
    expect(await cacheControl(1, page)).toBe("no-store");
  }
});

test("the network of the client is told to the graph with every question", async () => {
  const seen: unknown[] = [];
  const watched: Execute = (document, variables, context) => {
    seen.push(context);
    return executeFixture(document, variables, context);
  };
  await createPages({ execute: watched, clientKey: (request) => request.headers.get("X-Test") ?? "" })(
    new Request(`${origin}/en/group`, { headers: { "X-Test": "2001:db8::/64" } }),
  );
  expect(seen).toEqual([{ clientKey: "2001:db8::/64", request: expect.any(Request) as Request }]);
});
