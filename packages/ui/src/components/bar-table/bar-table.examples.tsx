import { examplesOf } from "../../example.js";
import { NotStated } from "../not-stated/not-stated.js";
import { BarTable } from "./bar-table.js";

export const barTableExamples = examplesOf("BarTable", {
  "responses by region": [
    "en",
    <BarTable
      caption="Published responses by region"
      labelHead="Region"
      valueHead="Responses"
      rows={[
        { key: "africa", label: "Africa", value: "12", fraction: 12 / 17 },
        { key: "americas", label: "Americas", value: "9", fraction: 9 / 17 },
        { key: "arab", label: "Arab States", value: "7", fraction: 7 / 17 },
        { key: "asia", label: "Asia-Pacific", value: "17", fraction: 1 },
        { key: "cis", label: "CIS", value: "2", fraction: 2 / 17 },
        { key: "europe", label: "Europe", value: "14", fraction: 14 / 17 },
        { key: "none", label: <NotStated>not stated</NotStated>, value: "3", fraction: 3 / 17, quiet: true },
      ]}
      total={{ label: "All published responses", value: "64" }}
      notes={<p>As published on 2 December 2024, 14:00 Geneva time.</p>}
    />,
  ],
  "responses by region in Arabic": [
    "ar",
    <BarTable
      caption="الردود المنشورة بحسب المنطقة"
      labelHead="المنطقة"
      valueHead="الردود"
      rows={[
        { key: "africa", label: "إفريقيا", value: "12", fraction: 12 / 17 },
        { key: "asia", label: "آسيا والمحيط الهادئ", value: "17", fraction: 1 },
        { key: "none", label: <NotStated>غير مذكور</NotStated>, value: "3", fraction: 3 / 17, quiet: true },
      ]}
      total={{ label: "جميع الردود المنشورة", value: "32" }}
    />,
  ],
  "long labels in Russian": [
    "ru",
    <BarTable
      caption="Опубликованные ответы по категориям"
      captionHidden
      labelHead="Категория"
      valueHead="Ответы"
      rows={[
        { key: "private", label: "Объединения частного сектора и отраслевые ассоциации", value: "1 015", fraction: 1 },
        { key: "igo", label: "Межправительственные организации", value: "8", fraction: 8 / 1015 },
      ]}
    />,
  ],
});
