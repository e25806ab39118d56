import { beforeAll, expect, it } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import { versionFor } from "@openfloor/domain/kernel";
import { venues } from "./hostile-record.js";
import { aPlaceForFiles, type Files } from "./files.js";
import { aDeskSite, signedIn, type Desk } from "./sites.js";
import { useStage } from "./stage.js";

const stage = useStage();
const publicOrigin = "https://openfloor.example";
let desk: Desk;
let files: Files;
beforeAll(async () => {
  desk = await aDeskSite(stage().world, { publicOrigin });
  files = await aPlaceForFiles();
  stage().closeAfterwards(desk);
  stage().closeAfterwards(files);
});

async function download(extension: string) {
  const cookie = await signedIn(desk.app, "chair");
  const url = `/council-reports/${stage().record.report}/report.${extension}`;
  return desk.app.inject({ method: "GET", url, headers: { cookie } });
}

/** What the report says in the words of others: topics in English or else as they are, and the places of its meetings. */
function quoted(): string[] {
  const { rounds } = stage().record;
  return [...rounds.map(({ topic }) => versionFor(topic, "en").text), ...venues.slice(0, 10)];
}

it("report.html shows every topic and place as it was written, opened from anywhere", async () => {
  const { body, headers } = await download("html");
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="council-report-[\d-]+-as-of-[\d-]+\.html"$/);
  expect(headers["content-security-policy"]).toContain("sandbox; default-src 'none'");
  const reader = await stage().visitor(files.origin, "en");
  const languages = new Map(
    stage().record.rounds.map(({ topic }) => [versionFor(topic, "en").text, versionFor(topic, "en").language]),
  );
  await reader.open(files.put(body), {
    shown: quoted().map((text) => ({ text, language: languages.get(text) ?? "en" })),
  });
  expect(reader.incidents).toEqual([]);
});

it("report.docx is well-formed, holds the same words, and nothing in it acts or leads elsewhere", async () => {
  const answer = await download("docx");
  const parts = Object.entries(unzipSync(answer.rawPayload)).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
  expect(parts.filter(({ name }) => !/\.(xml|rels)$/.test(name)).map(({ name }) => name)).toEqual([]);

  const reader = await stage().visitor(files.origin, "en");
  await reader.page.goto(files.origin + files.put("<h1>Reader</h1>"));
  const read = await reader.page.evaluate(
    (all) =>
      all.map(({ name, text }) => {
        const parsed = new DOMParser().parseFromString(text, "application/xml");
        const local = (tag: string) => [...parsed.getElementsByTagNameNS("*", tag)];
        return {
          name,
          broken: parsed.querySelector("parsererror")?.textContent ?? null,
          elements: [...new Set([...parsed.querySelectorAll("*")].map(({ localName }) => localName))],
          instructions: [...local("instrText"), ...local("fldSimple")].map((each) => each.textContent?.trim()),
          outside: local("Relationship")
            .filter((each) => each.getAttribute("TargetMode") === "External")
            .map((each) => each.getAttribute("Target") ?? ""),
          paragraphs: local("p").map((each) =>
            [...each.getElementsByTagNameNS("*", "t")].map(({ textContent }) => textContent).join(""),
          ),
        };
      }),
    parts,
  );
  expect(read.flatMap(({ name, broken }) => (broken === null ? [] : [`${name}: ${broken}`]))).toEqual([]);
  expect([...new Set(read.flatMap(({ instructions }) => instructions))].toSorted()).toEqual(["NUMPAGES", "PAGE"]);
  const active = [
    "altChunk",
    "object",
    "OLEObject",
    "control",
    "subDoc",
    "attachedTemplate",
    "script",
    "externalData",
    "movie",
  ];
  expect(read.flatMap(({ elements }) => elements.filter((name) => active.includes(name)))).toEqual([]);
  const leading = read.flatMap(({ outside }) => outside);
  expect(leading.filter((target) => !/^https:\/\/(?:www\.itu\.int|openfloor\.example)\//.test(target))).toEqual([]);

  const words = read.find(({ name }) => name === "word/document.xml")?.paragraphs.join("\n") ?? "";
  // XML has no place for noncharacters.
  const missing = quoted().filter((text) => !words.includes(text.replace(/[\ufffe\uffff]/g, "\ufffd")));
  expect(missing).toEqual([]);
});
