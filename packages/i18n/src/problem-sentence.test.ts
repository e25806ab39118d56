import { describe, expect, it } from "vitest";
import { textsFor } from "./all.js";
import { languages, problemSentence } from "./index.js";

describe("the sentence for a problem", () => {
  it("shows instants on the clock of the zone, Geneva unless told", () => {
    const closed = { code: "ROUND_CLOSED", params: { closedAt: "2027-03-01T22:59:00Z" } };
    expect(problemSentence(textsFor("en"), closed)).toBe(
      "This consultation closed on 1 March 2027, 23:59 (Geneva time, UTC+1). What you wrote was not sent; copy it if you wish to keep it.",
    );
    expect(problemSentence(textsFor("en"), closed, "UTC")).toContain("1 March 2027, 22:59 (UTC)");
  });

  it("is the same for parameters from an act and from the graph", () => {
    const act = problemSentence(textsFor("ru"), { code: "RATE_LIMITED", params: { seconds: 21 } });
    expect(act).toBe("За короткое время поступило много запросов. Повторите попытку через 21 секунду.");
    expect(
      problemSentence(textsFor("ru"), {
        code: "RATE_LIMITED",
        parameters: [{ name: "seconds", value: "21" }],
      }),
    ).toBe(act);
  });

  it("keeps a reference that only looks like a number", () => {
    expect(problemSentence(textsFor("en"), { code: "INTERNAL", params: { id: "007" } })).toContain("reference: 007.");
  });

  it("is a general one for a code that this version does not know", () => {
    for (const language of languages) {
      const texts = textsFor(language);
      expect(problemSentence(texts, { code: "NEVER_HEARD_OF" })).toBe(texts.t("problems.UNKNOWN"));
    }
  });
});
