import type { StatedDate } from "../kernel/index.js";
import type { Source } from "./council-record.js";

/** The source of a stated date: its own address when it names one, else the page that shows the date. */
export const statedSource = ({ source }: StatedDate, page: Source): Source => ({
  name: source,
  url: /^https?:\/\/\S+/.exec(source)?.[0] ?? page.url,
});
