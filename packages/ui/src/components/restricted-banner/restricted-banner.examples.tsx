import { examplesOf } from "../../example.js";
import { RestrictedBanner } from "./restricted-banner.js";

export const restrictedBannerExamples = examplesOf("RestrictedBanner", {
  "with its audience": [
    "en",
    <RestrictedBanner label="Restricted">Member States of CWG-Internet only</RestrictedBanner>,
  ],
  "with its audience in Arabic": [
    "ar",
    <RestrictedBanner label="محظور التوزيع">للدول الأعضاء في الفريق فقط</RestrictedBanner>,
  ],
  "with its audience in Russian": [
    "ru",
    <RestrictedBanner label="Ограниченное распространение">
      Только для Государств-Членов, участвующих в работе Рабочей группы Совета
    </RestrictedBanner>,
  ],
});
