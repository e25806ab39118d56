import { type CompiledMessage, compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { type Catalogues, type Language, languages } from "./languages.ts";
import { type Kind, shapeOf } from "./message-shape.ts";
import { withTypography } from "./typography.ts";

const notice = "// Generated from the catalogues by build.ts: change them, not this.\n";

/** The generated modules by file name: one per language with compiled messages, and the types of all ids. */
export function emit(catalogues: Catalogues): Map<string, string> {
  const modules = new Map<string, string>();
  for (const language of languages)
    modules.set(`${language}.ts`, languageModule(allMessages(catalogues, language), language));
  modules.set("messages.ts", typesModule(allMessages(catalogues, "en")));
  return modules;
}

function allMessages(catalogues: Catalogues, language: Language): [id: string, text: string][] {
  return Object.values(catalogues)
    .flatMap((byLanguage) => Object.entries(byLanguage[language] ?? {}))
    .map(([id, text]): [string, string] => [id, withTypography(text, language)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function languageModule(messages: [string, string][], language: Language): string {
  const lines = messages.map(([id, text]) => {
    const compiled = compileMessageOrThrow(text);
    return `  ${JSON.stringify(id)}: ${JSON.stringify(language === "ar" ? isolateArguments(compiled) : compiled)},\n`;
  });
  return `${notice}import type { Messages } from "@lingui/core";\n\nexport const messages: Messages = {\n${lines.join("")}};\n`;
}

/**
 * In a right-to-left sentence a Latin name would pull the punctuation around it to the wrong side:
 * every printed argument is put between first-strong isolates. Addresses stay bare, because a mail
 * program would take the isolate into the link.
 */
function isolateArguments(message: CompiledMessage): CompiledMessage {
  return message.flatMap((token): CompiledMessage => {
    if (typeof token === "string") return [token];
    const [name, type, cases] = token;
    if (type === undefined) return /(url|link|email)$/i.test(name) ? [token] : ["\u2068", token, "\u2069"];
    if (typeof cases !== "object" || cases === null) return [token];
    const isolated = Object.entries(cases).map(([key, value]) => [
      key,
      Array.isArray(value) ? isolateArguments(value) : value,
    ]);
    return [[name, type, Object.fromEntries(isolated)]];
  });
}

function typesModule(messages: [string, string][]): string {
  const params: string[] = [];
  const tags: string[] = [];
  for (const [id, text] of messages) {
    const shape = shapeOf(text);
    const fields = [...shape.kinds]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, kinds]) => `${name}: ${typeOf(kinds)}`);
    params.push(`  ${JSON.stringify(id)}: ${fields.length > 0 ? `{ ${fields.join("; ")} }` : "undefined"};\n`);
    if (shape.tags.size > 0)
      tags.push(
        `  ${JSON.stringify(id)}: ${[...shape.tags]
          .toSorted()
          .map((tag) => JSON.stringify(tag))
          .join(" | ")};\n`,
      );
  }
  return [
    notice,
    "/** Every message id with the parameters of its text. */\n",
    `export interface Messages {\n${params.join("")}}\n\n`,
    "/** The inline elements of the messages that have some. */\n",
    `export interface Tags {\n${tags.join("")}}\n`,
  ].join("");
}

function typeOf(kinds: Set<Kind>): string {
  if (kinds.has("plural") || kinds.has("selectordinal") || kinds.has("number")) return "number";
  return kinds.has("select") ? "string" : "string | number";
}
