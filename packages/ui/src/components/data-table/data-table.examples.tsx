import { examplesOf } from "../../example.js";
import { Link } from "../link/link.js";
import { NotStated } from "../not-stated/not-stated.js";
import { DataTable } from "./data-table.js";

export const dataTableExamples = examplesOf("DataTable", {
  "meetings of the group": [
    "en",
    <DataTable
      caption="Meetings of the group"
      columns={[
        { key: "number", label: "Meeting" },
        { key: "dates", label: "Dates" },
        { key: "place", label: "Place" },
        { key: "responses", label: "Responses considered", numeric: true },
      ]}
      rows={[
        {
          key: "14",
          cells: {
            number: <Link href="/en/meetings/14">Fourteenth</Link>,
            dates: "5 to 6 February 2020",
            place: "Geneva",
            responses: "52",
          },
        },
        {
          key: "13",
          cells: {
            number: <Link href="/en/meetings/13">Thirteenth</Link>,
            dates: "19 to 20 September 2019",
            place: "Geneva",
            responses: <NotStated>not stated</NotStated>,
          },
        },
        {
          key: "12",
          cells: {
            number: <Link href="/en/meetings/12">Twelfth</Link>,
            dates: <NotStated>not stated</NotStated>,
            place: <NotStated>not stated</NotStated>,
            responses: <NotStated>not stated</NotStated>,
          },
        },
      ]}
      totals={{ number: "Total", responses: "52" }}
      notes={<p>The list holds the meetings found so far; it is not complete.</p>}
    />,
  ],
  "meetings of the group in Arabic": [
    "ar",
    <DataTable
      caption="اجتماعات الفريق"
      columns={[
        { key: "number", label: "الاجتماع" },
        { key: "dates", label: "التواريخ" },
        { key: "place", label: "المكان" },
      ]}
      rows={[
        {
          key: "14",
          cells: { number: <Link href="/ar/meetings/14">الرابع عشر</Link>, dates: "5-6 فبراير 2020", place: "جنيف" },
        },
        {
          key: "13",
          cells: { number: <Link href="/ar/meetings/13">الثالث عشر</Link>, dates: "19-20 سبتمبر 2019", place: "جنيف" },
        },
        {
          key: "12",
          cells: {
            number: <Link href="/ar/meetings/12">الثاني عشر</Link>,
            dates: <NotStated>غير مذكور</NotStated>,
            place: <NotStated>غير مذكور</NotStated>,
          },
        },
      ]}
    />,
  ],
  "long column names in Russian": [
    "ru",
    <DataTable
      caption="Ответы, ожидающие проверки"
      captionHidden
      columns={[
        { key: "who", label: "Заинтересованная сторона" },
        { key: "category", label: "Категория" },
        { key: "state", label: "Подтверждение полномочий" },
        { key: "count", label: "Отвеченные вопросы", numeric: true },
      ]}
      rows={[
        {
          key: "1",
          cells: {
            who: "Ассоциация операторов связи сельских районов",
            category: "Частный сектор и отраслевые ассоциации",
            state: "Не требуется",
            count: "4",
          },
        },
        {
          key: "2",
          cells: {
            who: "Министерство связи",
            category: "Правительства",
            state: "Заявлено, не подтверждено",
            count: "3",
          },
        },
      ]}
    />,
  ],
});
