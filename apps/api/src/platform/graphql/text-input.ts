import { Field, InputType } from "type-graphql";
import { localizedText, unifyLineBreaks, type LocalizedText } from "@openfloor/domain/kernel";
import { LanguageTagScalar } from "./scalars.js";

@InputType({ description: "A translation of a text." })
export class TranslationInput {
  @Field(() => LanguageTagScalar, { description: "The language of the translation." })
  language: string;
  @Field(() => String, { description: "The translation." })
  text: string;
}

@InputType({ description: "A text in its original language, with the translations there are." })
export class TextInput {
  @Field(() => LanguageTagScalar, { description: "The original language." })
  language: string;
  @Field(() => String, { description: "The text." })
  text: string;
  @Field(() => [TranslationInput], { nullable: true, description: "Translations made by people." })
  translations: TranslationInput[] | null;
}

/** The input as the domain's text; empty translations are left out. */
export function readText({ language, text, translations }: TextInput): LocalizedText {
  const given = (translations ?? []).filter((version) => version.text.trim() !== "" && version.language !== language);
  return localizedText(
    language,
    unifyLineBreaks(text),
    Object.fromEntries(given.map((version) => [version.language, unifyLineBreaks(version.text)])),
  );
}
