import { expect, test } from "vitest";
import { returnAddress, signInAddress } from "./return-address.js";

test("the sign-in page leads back to where somebody came from", () => {
  const address = "/responses?round=1&state=RECEIVED";
  expect(returnAddress(new URL(signInAddress(address), "https://example.org").searchParams)).toBe(address);
});

test("it leads nowhere else, whatever a link says", () => {
  for (const to of [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "/sign-in?to=/sign-in",
  ]) {
    expect(returnAddress(new URLSearchParams({ to })), to).toBe("/");
  }
});
