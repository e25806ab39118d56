import { examplesOf } from "../../example.js";
import { Link } from "../link/link.js";
import { SourceList } from "./source-list.js";

export const sourceListExamples = examplesOf("SourceList", {
  "two sources": [
    "en",
    <SourceList
      label="Sources"
      items={[
        { id: "source-1", content: "Report of the Chairman of CWG-Internet to the Council, 2020, paragraph 2.4" },
        {
          id: "source-2",
          content: (
            <>
              Page of the consultation of October 2019,{" "}
              <Link href="https://www.itu.int/en/council/cwg-internet/Pages/consultation-oct2019.aspx">
                www.itu.int/en/council/cwg-internet/Pages/consultation-oct2019.aspx
              </Link>
            </>
          ),
        },
      ]}
    />,
  ],
  "two sources in Arabic": [
    "ar",
    <SourceList
      label="المصادر"
      items={[
        { id: "source-1", content: "تقرير رئيس فريق العمل التابع للمجلس المعني بالإنترنت، 2020، الفقرة 4.2" },
        {
          id: "source-2",
          content: (
            <>
              صفحة المشاورة، أكتوبر 2019:{" "}
              <Link href="https://www.itu.int/en/council/cwg-internet/Pages/consultation-oct2019.aspx">
                <bdi dir="ltr">www.itu.int/en/council/cwg-internet</bdi>
              </Link>
            </>
          ),
        },
      ]}
    />,
  ],
});
