import type { OfficialLanguage } from "@openfloor/domain/kernel";
import { numbersOf, pick } from "./seeded.js";

/** What texts are filled with: measured are their bytes, in every script that responses come in. */
const words: Readonly<Record<OfficialLanguage, readonly string[]>> = {
  ar: [
    "الإنترنت",
    "الوصول",
    "شبكة",
    "خدمة",
    "سياسة",
    "المجتمع",
    "التنمية",
    "الثقة",
    "المدرسة",
    "القرية",
    "تكلفة",
    "مفتوحة",
  ],
  zh: ["互联网", "接入", "网络", "服务", "政策", "社区", "发展", "信任", "学校", "农村", "费用", "开放"],
  en: [
    "internet",
    "access",
    "network",
    "service",
    "policy",
    "community",
    "development",
    "trust",
    "school",
    "village",
    "cost",
    "open",
  ],
  fr: [
    "internet",
    "accès",
    "réseau",
    "service",
    "politique",
    "collectivité",
    "développement",
    "confiance",
    "école",
    "village",
    "coût",
    "ouvert",
  ],
  ru: [
    "интернет",
    "доступ",
    "сеть",
    "услуга",
    "политика",
    "сообщество",
    "развитие",
    "доверие",
    "школа",
    "деревня",
    "стоимость",
    "открытый",
  ],
  es: [
    "internet",
    "acceso",
    "red",
    "servicio",
    "política",
    "comunidad",
    "desarrollo",
    "confianza",
    "escuela",
    "aldea",
    "costo",
    "abierto",
  ],
};

/** Words of a language up to `length` characters, the same for the same seed. */
export function textOf(seed: string, language: OfficialLanguage, length: number): string {
  const numbers = numbersOf(`${seed}/${language}`);
  let text = "";
  while (text.length < length) text += `${pick(words[language], numbers.next().value)} `;
  return text.slice(0, length).trimEnd();
}
