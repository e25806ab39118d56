import { homedir } from "node:os";
import process from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { canaryText } from "./canary.js";
import { publishedFiles, wrongIn, type PublishedFile } from "./published-files.js";
import { Scanner } from "./scanner.js";

const files = publishedFiles();
const scanner = new Scanner();
const aScript = files.find(({ path }) => path.startsWith("public/graphiql/assets/") && path.endsWith(".js"));
const canary = canaryText("core.session.token_hash");

/** What a careless build would publish, by its fault. */
const planted: Readonly<Record<string, PublishedFile>> = {
  "a source map": { path: "delegates/client/assets/root.js.map", content: Buffer.from("{}") },
  "a script with its source map inside": withText("//# sourceMappingURL=data:application/json;base64,e30="),
  "a path of the machine": withText(`throw Error("${homedir()}/src/page.tsx")`),
  "a value of the environment": withText(`const from="${process.env["PATH"] ?? ""}"`),
  "the name of a setting": withText("const u=e.PUBLIC_DATABASE_URL"),
  "a statement of the server": withText("select title from core.contribution_draft"),
  "an operation of the delegates in the public app": withText("query{contributionDrafts{title}}"),
};
function withText(text: string): PublishedFile {
  return {
    path: aScript?.path ?? "",
    content: Buffer.concat([aScript?.content ?? Buffer.from(""), Buffer.from(text)]),
  };
}

let caught = 0;
afterAll(() => {
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  process.stdout.write(
    `${files.length} published files and ${bytes} bytes searched, ${caught} of ${Object.keys(planted).length} planted leaks caught\n`,
  );
});

describe("the built files of both origins", () => {
  it("are there: scripts, styles and shells of both apps and of the editor of the graph", () => {
    for (const kind of [
      /^public\/assets\/.*\.css$/,
      /^public\/graphiql\/index\.html$/,
      /^delegates\/client\/index\.html$/,
      /^delegates\/client\/assets\/.*\.js$/,
    ])
      expect(files.filter(({ path }) => kind.test(path)).length, String(kind)).toBeGreaterThan(0);
  });

  it("hold no source map, nothing of the machine or its environment, and nothing that is the server's", () => {
    expect(wrongIn(files)).toEqual([]);
  });

  it("hold no canary, in no encoding", () => {
    expect(scanner.scan(files.map(({ path, content }) => ({ name: path, content })))).toEqual([]);
    const encoded = Buffer.from(`{"title":"${canary}"}`).toString("base64");
    const leaky = { ...withText(`atob("${encoded}")`), name: "planted" };
    expect(scanner.scan([leaky])).toEqual([{ column: "core.session.token_hash", place: "planted", form: "base64" }]);
  });

  it.each(Object.keys(planted))("are seen to be wrong with %s", (fault) => {
    const [file] = [planted[fault]];
    expect(file && wrongIn([file]).length).toBeGreaterThan(0);
    caught += 1;
  });
});
