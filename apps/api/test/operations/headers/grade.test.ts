import { describe, expect, it } from "vitest";
import { faultsOf, ruleNames, type Graded, type Place } from "./grade.js";

describe("the grader", () => {
  const good: Graded = {
    status: 200,
    headers: {
      "content-security-policy":
        "default-src 'none'; script-src 'nonce-abcdefghijklmnop'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "content-type": "text/html; charset=utf-8",
      "strict-transport-security": "max-age=31536000; includeSubDomains",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    },
    cookies: ["__Host-a=b; Path=/; HttpOnly; Secure; SameSite=Strict"],
  };
  const place: Place = { secure: true, isPrivate: true };
  const policy = (from: string, to: string) => ({
    "content-security-policy": good.headers["content-security-policy"]?.replace(from, to),
  });

  it("finds nothing wrong with the best answer", () => {
    expect(faultsOf(good, place)).toEqual([]);
  });

  /** A change to the best answer, and the rule that has to notice it. */
  const planted: readonly (readonly [rule: string, headers: Record<string, string | undefined>, cookies?: string[]])[] =
    [
      ["policy", { "content-security-policy": undefined }],
      ["policy", policy("default-src 'none'", "default-src 'self'")],
      ["policy", policy("default-src 'none'; ", "")],
      ["policy", policy("'nonce-abcdefghijklmnop'", "'unsafe-inline'")],
      ["policy", policy("'nonce-abcdefghijklmnop'", "'self' 'unsafe-eval'")],
      ["policy", policy("'nonce-abcdefghijklmnop'", "https:")],
      ["policy", policy("'nonce-abcdefghijklmnop'", "'nonce-abc'")],
      ["policy", policy("'nonce-abcdefghijklmnop'", "https://cdn.example")],
      ["policy", policy("style-src 'self'", "style-src 'self' 'unsafe-inline'")],
      ["policy", policy("img-src 'self' data:", "img-src *")],
      ["policy", policy("form-action 'self'; ", "")],
      ["policy", policy("form-action 'self'", "form-action https:")],
      ["policy", policy("base-uri 'none'; ", "")],
      ["policy", policy("; frame-ancestors 'none'", "")],
      ["policy", policy("frame-ancestors 'none'", "frame-ancestors 'self'")],
      ["policy", policy("default-src 'none'", "default-src 'none'; object-src 'self'")],
      ["policy", policy("style-src 'self'", "style-src 'self'; connect-src https://elsewhere.example")],
      ["transport", { "strict-transport-security": undefined }],
      ["transport", { "strict-transport-security": "max-age=3600; includeSubDomains" }],
      ["transport", { "strict-transport-security": "max-age=31536000" }],
      ["sniffing", { "x-content-type-options": undefined }],
      ["type", { "content-type": "text/html" }],
      ["referrer", { "referrer-policy": undefined }],
      ["referrer", { "referrer-policy": "unsafe-url" }],
      ["framing", { "x-frame-options": undefined }],
      ["permissions", { "permissions-policy": undefined }],
      ["permissions", { "permissions-policy": "geolocation=(), microphone=(), payment=(), usb=(), camera=*" }],
      ["opener", { "cross-origin-opener-policy": "unsafe-none" }],
      ["resource", { "cross-origin-resource-policy": undefined }],
      ["resource", { "cross-origin-resource-policy": "cross-origin" }],
      ["sharing", { "access-control-allow-origin": "*" }],
      ["sharing", { "access-control-allow-credentials": "true" }],
      ["naming", { server: "fastify" }],
      ["naming", { "x-powered-by": "Express" }],
      ["filter", { "x-xss-protection": "1; mode=block" }],
      ["keeping", { "cache-control": undefined }],
      ["keeping", { "cache-control": "public, max-age=60" }],
      ["cookies", {}, ["__Host-a=b; Path=/; Secure; SameSite=Strict"]],
      ["cookies", {}, ["__Host-a=b; Path=/; HttpOnly; SameSite=Strict"]],
      ["cookies", {}, ["__Host-a=b; Path=/; HttpOnly; Secure; SameSite=None"]],
      ["cookies", {}, ["__Host-a=b; Path=/; HttpOnly; Secure"]],
      ["cookies", {}, ["a=b; Path=/; HttpOnly; Secure; SameSite=Strict"]],
      ["cookies", {}, ["__Host-a=b; Path=/; Domain=example.org; HttpOnly; Secure; SameSite=Strict"]],
    ];

  const changes = planted.map(([rule, headers, cookies = good.cookies]) => ({ rule, headers, cookies }));

  it.each(changes)("notices by its rule $rule a change: $headers $cookies", ({ rule, headers, cookies }) => {
    const changed: Graded = { ...good, headers: { ...good.headers, ...headers }, cookies };
    const faults = faultsOf(changed, place);
    expect(faults).not.toEqual([]);
    expect(new Set(faults.map((fault) => fault.split(":", 1)[0]))).toEqual(new Set([rule]));
  });

  it("has a planted change for every rule", () => {
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(ruleNames));
  });

  it("refuses a promise of https where there is none, and a kept error or cookie", () => {
    expect(faultsOf(good, { ...place, secure: false })).toEqual(["transport: promises https where there is none"]);
    const kept = { ...good, headers: { ...good.headers, "cache-control": "public, max-age=60" } };
    const anywhere = { secure: true, isPrivate: false };
    expect(faultsOf({ ...kept, cookies: [] }, anywhere)).toEqual([]);
    expect(faultsOf(kept, anywhere)).toEqual(["keeping: may be kept by a cache"]);
    expect(faultsOf({ ...kept, cookies: [], status: 404 }, anywhere)).toEqual(["keeping: may be kept by a cache"]);
  });
});
