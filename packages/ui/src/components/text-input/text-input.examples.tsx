import { examplesOf } from "../../example.js";
import { TextInput } from "./text-input.js";

export const textInputExamples = examplesOf("TextInput", {
  "an e-mail address": [
    "en",
    <TextInput
      id="email"
      name="email"
      type="email"
      autoComplete="email"
      label="E-mail address"
      hint="For the receipt and to confirm. It is never published."
      width="half"
    />,
  ],
  "with an error": [
    "en",
    <TextInput
      id="email"
      name="email"
      type="email"
      autoComplete="email"
      label="E-mail address"
      error="Enter an e-mail address such as name@example.org"
      defaultValue="name@"
    />,
  ],
  "a name in Arabic": [
    "ar",
    <TextInput
      id="name"
      name="name"
      label="اسم المنظمة"
      labelNote="اختياري"
      hint="كما ينبغي أن يظهر عند النشر"
      defaultValue="جمعية الإنترنت للجميع"
    />,
  ],
  "an e-mail address on an Arabic page": [
    "ar",
    <TextInput
      id="email"
      name="email"
      type="email"
      autoComplete="email"
      label="عنوان البريد الإلكتروني"
      error="أدخلوا عنوان بريد إلكتروني مثل name@example.org"
      defaultValue="name@"
    />,
  ],
  "a long label in Russian": [
    "ru",
    <TextInput
      id="name"
      name="name"
      label="Полное официальное наименование организации на языке оригинала"
      labelNote="необязательно"
    />,
  ],
});
