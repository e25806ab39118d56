/** Words that stay as they are in every script, so that a text made of them alone is not "untranslated". */
export const namesKeptAsTheyAre = [
  "Openfloor",
  "CWG-Internet",
  "ITU",
  "CSV",
  "DOCX",
  "GraphQL",
  "HTML",
  "JSON",
  "PDF",
  "UTC",
  "ZIP",
];
