import { Document, Packer, Paragraph } from "docx";
import { unzipSync } from "fflate";
import type { Channel } from "../channel.js";
import type { Place } from "../scanner.js";

/** What a document says of itself beside its text: properties, comments, marks of revision, settings, the archive's own words. */
export const documents: Channel = {
  name: "metadata of documents",
  places: ({ tour }) => reportsIn(tour.delegates.exchanges).flatMap(({ name, body }) => metadataOf(name, body)),
  async leak(canary) {
    const paragraph = new Paragraph("A report.");
    const comments = { children: [{ id: 0, author: canary, date: new Date(0), children: [paragraph] }] };
    const sections = [{ children: [paragraph] }];
    const files = [
      { creator: canary, sections },
      { description: canary, sections },
      { customProperties: [{ name: "Draft", value: canary }], sections },
      { comments, sections },
    ];
    const packed = await Promise.all(files.map((file) => Packer.toBuffer(new Document(file))));
    return packed.flatMap((file, number) => metadataOf(`planted document ${number + 1}`, file));
  },
};

const isDocx = (body: Buffer): boolean => body.subarray(0, 2).toString("latin1") === "PK";

type File = { readonly name: string; readonly status: number; readonly body: Buffer };
export const reportsIn = (exchanges: readonly File[]): File[] =>
  exchanges.filter(({ name, status }) => status === 200 && /report\.(?:docx|html)$/.test(name));

/** Everything in a DOCX but the text that is printed; everything of an HTML file before its body. */
export function metadataOf(name: string, body: Buffer): Place[] {
  if (!isDocx(body))
    return [{ name: `${name}, head`, content: untitled(body.toString("utf8").split("<body")[0] ?? "") }];
  const entries = Object.entries(unzipSync(body));
  const printed = /^word\/(?:document|footnotes|footer\d*|header\d*)\.xml$/;
  const parts = entries.filter(([entry]) => !printed.test(entry));
  return [
    { name: `${name}, names in the archive`, content: entries.map(([entry]) => entry).join("\n") },
    {
      name: `${name}, directory of the archive`,
      content: body.subarray(body.lastIndexOf(Buffer.from("PK\u0001\u0002"))),
    },
    ...parts.map(([entry, part]) => ({
      name: `${name}!${entry}`,
      content: untitled(Buffer.from(part).toString("utf8")),
    })),
    ...entries
      .filter(([entry]) => printed.test(entry))
      .map(([entry, part]) => ({
        name: `${name}!${entry}, attributes`,
        content: attributesOf(Buffer.from(part).toString("utf8")),
      })),
  ];
}

/** The title stands on the first page of the report itself. */
const untitled = (head: string): string => head.replace(/<(title|dc:title)>[^<]*<\/\1>/g, "");

/** Who and when of tracked changes and comments stands in attributes, and nothing that is printed does. */
const attributesOf = (xml: string): string => [...xml.matchAll(/<[^>]+>/g)].map(([tag]) => tag).join("\n");

/** The properties that a DOCX states of itself, and what in it would name somebody or something that was changed. */
export function statedBy(docx: Buffer): { readonly properties: string[]; readonly telling: string[] } {
  const parts = Object.entries(unzipSync(docx)).map(
    ([name, part]) => [name, Buffer.from(part).toString("utf8")] as const,
  );
  const properties = parts
    .filter(([name]) => name.startsWith("docProps/"))
    .flatMap(([, xml]) => [...xml.matchAll(/<([\w:]+)[^>]*>[^<]+<\/\1>/g)].map(([, element = ""]) => element));
  const telling = parts.flatMap(([name, xml]) => [
    ...(/comments|people|revisions|customXml/i.test(name) ? [name] : []),
    ...[...xml.matchAll(/<w:(?:ins|del|moveFrom|moveTo|comment|rsid)\b|w:author=|w:rsid\w*=/g)].map(([mark]) => mark),
  ]);
  const comment = docx.subarray(docx.lastIndexOf(Buffer.from("PK\u0005\u0006")) + 22).toString("utf8");
  return { properties, telling: comment === "" ? telling : [...telling, comment] };
}
