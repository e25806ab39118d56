import { expect, it } from "vitest";
import { networkOf } from "./network.js";

it("an IPv4 address is a network, also when it is written as one of IPv6", () => {
  expect(networkOf("192.0.2.7")).toBe("192.0.2.7");
  expect(networkOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
});

it("IPv6 addresses with the same first 64 bits are one network, and no others", () => {
  expect(networkOf("2001:db8:1:2::1")).toBe(networkOf("2001:DB8:1:2:ffff:ffff:ffff:ffff"));
  expect(networkOf("2001:db8:1:2::1")).not.toBe(networkOf("2001:db8:1:3::1"));
});

it("connections without an address share one", () => {
  expect(networkOf(undefined)).toBe(networkOf(""));
});
