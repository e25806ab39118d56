import { LineRuleType, type IStylesOptions } from "docx";

const serif = "Cambria";
const sans = "Calibri";
const heading = (size: number, before: number) => ({
  run: { font: serif, size, color: "15181E" },
  paragraph: { spacing: { before, after: 120, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
});

/** Sizes in half points, spacing in twentieths of a point. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: 22, language: { value: "en-GB" } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: heading(40, 240),
    heading1: heading(28, 320),
    caption: {
      run: { font: serif, size: 21, bold: true, color: "15181E" },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
    },
    footnoteText: { run: { font: sans, size: 17 }, paragraph: { spacing: { after: 20 } } },
  },
  paragraphStyles: [
    {
      id: "Status",
      name: "Status",
      basedOn: "Normal",
      run: { font: sans, size: 18, color: "4B525E" },
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: "TableText",
      name: "Table text",
      basedOn: "Normal",
      run: { font: sans, size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: "TableHead", name: "Table head", basedOn: "TableText", run: { bold: true } },
  ],
};
