import { expect, test } from "vitest";
import { secretsOf } from "./secrets.js";

test("the secrets of the settings are their passwords, as they may be quoted, the longest first", () => {
  expect(
    secretsOf({
      WORKER_DATABASE_URL: "postgresql://worker:nine%26otters@db.example.org/openfloor",
      SMTP_URL: " smtps://post@mail.example.org ",
      MAIL_FROM: "Openfloor <no-reply@openfloor.example>",
      PUBLIC_DATABASE_URL: "",
    }),
  ).toEqual([
    Buffer.from("\0worker\0nine&otters").toString("base64"),
    Buffer.from("nine&otters").toString("base64"),
    "nine%26otters",
    "nine&otters",
  ]);
});

test("a setting that cannot be read is a secret as it is, and a password too short to be told from a word is none", () => {
  expect(secretsOf({ DATABASE_URL: "nine otters" })).toEqual(["nine otters"]);
  expect(secretsOf({ DATABASE_URL: "postgresql://u:sea@db.example.org/x" })).not.toContain("sea");
});
