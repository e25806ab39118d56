import { describe, expect, it } from "vitest";
import { RequestRefused } from "../graphql/errors.js";
import { writeLimits } from "./write-limits.js";

async function countTimes(limits: ReturnType<typeof writeLimits>, times: number, network: string): Promise<void> {
  for (let n = 0; n < times; n += 1) await limits.count("submit", network);
}

describe("the limits on what one network may write", () => {
  it("lets sixty submissions pass, and refuses the next with the seconds to wait", async () => {
    const limits = writeLimits();
    await countTimes(limits, 60, "192.0.2.1");
    const refusal = await limits.count("submit", "192.0.2.1").catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RequestRefused);
    const { extensions } = refusal as RequestRefused;
    expect(extensions).toMatchObject({ code: "RATE_LIMITED", http: { status: 429 } });
    const seconds = Number(extensions["retryAfterSeconds"]);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(600);
    expect((extensions["http"] as { headers: Map<string, string> }).headers.get("retry-after")).toBe(String(seconds));
  });

  it("counts each network and each kind of write apart", async () => {
    const limits = writeLimits();
    await countTimes(limits, 60, "192.0.2.1");
    await expect(limits.count("submit", "192.0.2.2")).resolves.toBeUndefined();
    await expect(limits.count("confirm", "192.0.2.1")).resolves.toBeUndefined();
    await expect(limits.count("submit", "192.0.2.1")).rejects.toThrow("RATE_LIMITED");
  });

  it("counts for each process anew", async () => {
    await countTimes(writeLimits(), 60, "192.0.2.1");
    await expect(writeLimits().count("submit", "192.0.2.1")).resolves.toBeUndefined();
  });
});
