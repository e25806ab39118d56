import { direction } from "@openfloor/i18n";
import { EntryList } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { placeName } from "@openfloor/web/places";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { categoryName } from "./category-name.js";
import { excerpt } from "./excerpt.js";
import { StandingTag } from "./standing-tag.js";

export const ResponseEntry = graphql(`
  fragment ResponseEntry on Response {
    id
    number
    language
    publishedAt
    respondent {
      displayName
      category
      country
      standing
    }
    answers {
      text
    }
  }
`);

/** Responses one under the other: who, from where, in which language, and how each begins. */
export function ResponseList({ responses }: { readonly responses: readonly FragmentType<typeof ResponseEntry>[] }) {
  const texts = useTexts();
  const entries = unmask(ResponseEntry, responses).map(({ id, number, language, respondent, answers }) => ({
    key: id,
    href: `/${texts.language}/responses/${id}`,
    marker: texts.t("responses.number", { number: texts.number(number) }),
    title: <bdi>{respondent.displayName}</bdi>,
    status: <StandingTag standing={respondent.standing} />,
    meta: [
      categoryName(respondent.category, texts),
      placeName(respondent.country, texts),
      texts.languageLabel(language),
    ].join(" · "),
    summary: (
      <p lang={language} dir={direction(language)}>
        {excerpt(answers[0]?.text ?? "")}
      </p>
    ),
  }));
  return <EntryList label={texts.t("responses.title")} level={2} entries={entries} />;
}
