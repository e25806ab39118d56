import { fastify, type FastifyReply } from "fastify";
import { expect, it } from "vitest";
import { faultOf } from "./answers.js";
import type { FieldRule, Operation, Outcome } from "./attempts.js";
import { corpus, type HostileInput } from "./corpus.js";
import { fieldsOf, sdlOf } from "./fields.js";
import { expectQuietLog } from "./graphs.js";
import { faultOfOther, faultOfTaken, takes } from "./judge.js";

// What the tests of this folder judge by, shown to see what is wrong.

const operation: Operation = { document: "", variables: () => ({}) };
const input: HostileInput = { name: "x", text: "<b>\r\nx", disguises: false };
const accepted = (answer: object): Outcome => ({ is: "accepted", answer });
const text = { is: "text", max: 10 } as const;

it("the corpus has more than 200 inputs, no two of one name", () => {
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  expect(corpus.length).toBeGreaterThan(200);
});

it("a value that is added to a schema is found, and a scalar that nobody has judged stops everything", () => {
  const sdl = sdlOf("public");
  const more = sdl.replace(
    "input StartResponseInput {",
    "input StartResponseInput { motto: String, more: [AnswerInput!]",
  );
  const before = fieldsOf("public").map(({ path }) => path);
  const after = fieldsOf("public", more).map(({ path }) => path);
  expect(after.filter((path) => !before.includes(path))).toEqual([
    "Mutation.startResponse.input.motto",
    "Mutation.startResponse.input.more.0.question",
    "Mutation.startResponse.input.more.0.text",
  ]);
  expect(() => fieldsOf("public", `${more.replace("motto: String", "motto: Html")} scalar Html`)).toThrow(
    "unknown scalar Html",
  );
});

it.each<[string, Outcome]>([
  ["cleaned", accepted({ topic: "x" })],
  ["escaped", accepted({ topic: "&lt;b>\nx" })],
  ["kept with its line breaks", accepted({ topic: "<b>\r\nx" })],
  ["refused", { is: "refused", codes: ["BAD_REQUEST"] }],
  ["answered with nothing", { is: "nothing" }],
  ["a fault", { is: "fault", text: "500" }],
])("a text that its field takes is not to be %s", async (_how, outcome) => {
  expect(await faultOfTaken(operation, [{ rule: text, input }], outcome)).toBeDefined();
  expect(
    await faultOfTaken(operation, [{ rule: text, input }], accepted({ round: [{ topic: "<b>\nx" }] })),
  ).toBeUndefined();
});

it.each<[string, FieldRule, Outcome]>([
  ["a name of nothing", { is: "name" }, accepted({})],
  ["a value of another type", { is: "typed" }, accepted({})],
  ["a text too long", { is: "text", max: 1 }, accepted({})],
  ["an address that is kept as another", { is: "mail" }, accepted({ email: "x" })],
  ["anything that makes a fault", { is: "name" }, { is: "fault", text: "500" }],
])("%s is not to be accepted", async (_what, rule, outcome) => {
  expect(await faultOfOther(operation, rule, input, outcome)).toBeDefined();
  expect(await faultOfOther(operation, rule, input, { is: "refused", codes: ["NOT_FOUND"] })).toBeUndefined();
});

it("a disguise is taken nowhere, a line break by no line", () => {
  expect(takes(text, { ...input, disguises: true })).toBe(false);
  expect([takes(text, input), takes({ ...text, oneLine: true }, input), takes({ ...text, max: 4 }, input)]).toEqual([
    true,
    false,
    false,
  ]);
});

const policy = { "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'" };

it.each<[string, (reply: FastifyReply) => unknown, string]>([
  ["fails", (reply) => reply.code(500).send("x"), "500"],
  ["repeats an element", (reply) => reply.send("<p><img class=hostile src=x></p>"), "repeats markup"],
  ["repeats a script", (reply) => reply.send("<p><script>__ran=1</script></p>"), "repeats markup"],
  ["leads to another host", (reply) => reply.redirect("//evil.example/x"), "leads to"],
  [
    "sets a cookie of somebody else's choice",
    (reply) => reply.header("set-cookie", "openfloor_x=a b<c>; Path=/").send("x"),
    "sets",
  ],
  ["has no policy", (reply) => reply.removeHeader("content-security-policy").send("x"), "without a policy"],
  [
    "may be taken for something else",
    (reply) => reply.removeHeader("x-content-type-options").send("x"),
    "without a policy",
  ],
])("an answer that %s is caught", async (_how, answer, expected) => {
  const app = fastify();
  app.get("/", async (_request, reply) => answer(reply.headers(policy)));
  app.get("/well", async (_request, reply) => reply.headers(policy).send(`<input value="&lt;b class=hostile>">`));
  expect(await faultOf({ app }, "/")).toContain(expected);
  expect(await faultOf({ app }, "/well")).toBeUndefined();
  await app.close();
});

it.each([
  ["an error", [`{"level":"error","msg":"x"}\n`]],
  ["a line that a text of a client made", [`{"level":"info","msg":"x\n"}\n{"level":"info"}\n`]],
])("%s in a log is caught", (_what, lines) => {
  expect(() => expectQuietLog(lines)).toThrow(/error|JSON/);
  expectQuietLog([`{"level":"info","msg":"x"}\n`]);
});
