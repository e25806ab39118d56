import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { servedDocument } from "./served-document.ts";

const build = join(import.meta.dirname, "build");

/** The documents that the server runs for this app, each under the SHA-256 of its text. */
const documents = readFileSync(join(import.meta.dirname, "src/gen/persisted-documents.json"), "utf8");
writeFileSync(join(build, "documents.json"), servedDocument(documents));

/** The inline scripts of the one page, as sources for `script-src`: they carry the router's start and nothing else. */
const page = readFileSync(join(build, "client/index.html"), "utf8");
const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
const hashes = inline.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
writeFileSync(join(build, "csp-hashes.json"), `${JSON.stringify({ "script-src": [...new Set(hashes)] }, null, 2)}\n`);
