import { ButtonRow, LinkButton } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { daysLeft } from "./days-left.js";
import { RoundResponses } from "./round-responses.js";
import { roundTitle } from "./round-title.js";

export const OpenRoundFields = graphql(`
  fragment OpenRound on Consultation {
    slug
    sequence
    asOf
    window {
      closesAt
      zone
    }
    topic {
      original {
        language
        text
        origin
      }
      translations {
        language
        text
        origin
      }
    }
    questions {
      id
    }
    ...RoundResponses
  }
`);

/** A round that anyone can answer now, large: its topic, its close and the way in. */
export function OpenRound({ round }: { readonly round: FragmentType<typeof OpenRoundFields> }) {
  const texts = useTexts();
  const data = unmask(OpenRoundFields, round);
  const { title, titleLang, titleDir } = roundTitle(data, texts);
  const page = `/${texts.language}/consultations/${data.slug}`;
  return (
    <article className="op-open-round">
      <h3 lang={titleLang} dir={titleDir}>
        <a href={page}>{title}</a>
      </h3>
      {data.window ? (
        <p className="op-open-round__close">
          <strong>{daysLeft({ asOf: data.asOf, closesAt: data.window.closesAt }, texts)}</strong>
          <span>
            {texts.t("consultations.closesOn", { closes: texts.instant(data.window.closesAt, data.window.zone) })}
          </span>
        </p>
      ) : null}
      <p className="op-remark">
        {texts.t("consultations.questionCount", { count: data.questions.length })} · <RoundResponses round={data} />
      </p>
      <ButtonRow>
        <LinkButton href={`${page}/respond`}>{texts.t("consultations.respond")}</LinkButton>
        <a href={page}>{texts.t("consultations.readQuestions")}</a>
      </ButtonRow>
    </article>
  );
}
