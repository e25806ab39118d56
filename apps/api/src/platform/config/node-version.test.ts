import { expect, test } from "vitest";
import { assertNodeVersion } from "./node-version.js";

test.each(["24.21.0", "24.22.1", "26.10.0"])("Node %s is new enough", (version) => {
  expect(() => assertNodeVersion(version)).not.toThrow();
});

test.each(["20.19.0", "24.20.1"])("Node %s is too old, and the message says what to use", (version) => {
  expect(() => assertNodeVersion(version, "/usr/bin/node")).toThrow(
    `Openfloor needs Node 24.21 or newer; this is Node ${version} (/usr/bin/node).\n` +
      "The workspace brings its own: use `npx -y pnpm@12 start`, or `node_modules/.bin/node` in place of `node`.",
  );
});
