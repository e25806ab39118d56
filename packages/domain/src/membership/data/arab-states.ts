import type { PlaceRow } from "./place-row.js";

/** Member States in ITU's Arab States region, by English name; `PlaceRow` names the columns. */
// oxfmt-ignore
export const arabStates: readonly PlaceRow[] = [
  ["DZA", "DZ", "الجزائر", "阿尔及利亚", "Algeria", "Algérie", "Алжир", "Argelia"],
  ["BHR", "BH", "البحرين", "巴林", "Bahrain", "Bahreïn", "Бахрейн", "Bahrein"],
  ["COM", "KM", "جزر القمر", "科摩罗", "Comoros", "Comores", "Коморские Острова", "Comoras"],
  ["DJI", "DJ", "جيبوتي", "吉布提", "Djibouti", "Djibouti", "Джибути", "Djibouti"],
  ["EGY", "EG", "مصر", "埃及", "Egypt", "Égypte", "Египет", "Egipto"],
  ["IRQ", "IQ", "العراق", "伊拉克", "Iraq", "Iraq", "Ирак", "Iraq"],
  ["JOR", "JO", "الأردن", "约旦", "Jordan", "Jordanie", "Иордания", "Jordania"],
  ["KWT", "KW", "الكويت", "科威特", "Kuwait", "Koweït", "Кувейт", "Kuwait"],
  ["LBN", "LB", "لبنان", "黎巴嫩", "Lebanon", "Liban", "Ливан", "Líbano"],
  ["LBY", "LY", "ليبيا", "利比亚", "Libya", "Libye", "Ливия", "Libia"],
  ["MRT", "MR", "موريتانيا", "毛里塔尼亚", "Mauritania", "Mauritanie", "Мавритания", "Mauritania"],
  ["MAR", "MA", "المغرب", "摩洛哥", "Morocco", "Maroc", "Марокко", "Marruecos"],
  ["OMN", "OM", "عمان", "阿曼", "Oman", "Oman", "Оман", "Omán",
    { note: "Arabic: also written عُمان, which tells it from the city of Amman." }],
  ["QAT", "QA", "قطر", "卡塔尔", "Qatar", "Qatar", "Катар", "Qatar"],
  ["SAU", "SA", "المملكة العربية السعودية", "沙特阿拉伯",
    "Saudi Arabia", "Arabie saoudite", "Саудовская Аравия", "Arabia Saudita"],
  ["SOM", "SO", "الصومال", "索马里", "Somalia", "Somalie", "Сомали", "Somalia"],
  ["SDN", "SD", "السودان", "苏丹", "Sudan", "Soudan", "Судан", "Sudán"],
  ["SYR", "SY", "الجمهورية العربية السورية", "阿拉伯叙利亚共和国",
    "Syrian Arab Republic", "République arabe syrienne", "Сирийская Арабская Республика", "República Árabe Siria"],
  ["TUN", "TN", "تونس", "突尼斯", "Tunisia", "Tunisie", "Тунис", "Túnez"],
  ["ARE", "AE", "الإمارات العربية المتحدة", "阿拉伯联合酋长国",
    "United Arab Emirates", "Émirats arabes unis", "Объединенные Арабские Эмираты", "Emiratos Árabes Unidos"],
  ["YEM", "YE", "اليمن", "也门", "Yemen", "Yémen", "Йемен", "Yemen"],
];
