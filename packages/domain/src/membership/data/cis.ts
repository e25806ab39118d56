import type { PlaceRow } from "./place-row.js";

/** Member States in ITU's CIS region, as in Council document C17/98 (2017), by English name; `PlaceRow` names the columns. */
// oxfmt-ignore
export const cis: readonly PlaceRow[] = [
  ["ARM", "AM", "أرمينيا", "亚美尼亚", "Armenia", "Arménie", "Армения", "Armenia"],
  ["AZE", "AZ", "أذربيجان", "阿塞拜疆", "Azerbaijan", "Azerbaïdjan", "Азербайджан", "Azerbaiyán"],
  ["BLR", "BY", "بيلاروس", "白俄罗斯", "Belarus", "Bélarus", "Беларусь", "Belarús"],
  ["KAZ", "KZ", "كازاخستان", "哈萨克斯坦", "Kazakhstan", "Kazakhstan", "Казахстан", "Kazajstán"],
  ["KGZ", "KG", "قيرغيزستان", "吉尔吉斯斯坦", "Kyrgyzstan", "Kirghizistan", "Кыргызстан", "Kirguistán"],
  ["RUS", "RU", "الاتحاد الروسي", "俄罗斯联邦",
    "Russian Federation", "Fédération de Russie", "Российская Федерация", "Federación de Rusia"],
  ["TJK", "TJ", "طاجيكستان", "塔吉克斯坦", "Tajikistan", "Tadjikistan", "Таджикистан", "Tayikistán"],
  ["TKM", "TM", "تركمانستان", "土库曼斯坦", "Turkmenistan", "Turkménistan", "Туркменистан", "Turkmenistán"],
  ["UZB", "UZ", "أوزبكستان", "乌兹别克斯坦", "Uzbekistan", "Ouzbékistan", "Узбекистан", "Uzbekistán"],
];
