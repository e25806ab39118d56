/** The text of a document as the server gets and hashes it: without the directive that only the client understands. */
export const servedDocument = (document: string): string => document.replaceAll(" @unmask", "");
