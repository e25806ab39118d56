import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { roundTitle } from "../consultations/round-title.js";

export const MeetingConsultationsFields = graphql(`
  fragment MeetingConsultations on Meeting {
    consultations {
      id
      slug
      sequence
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
    }
  }
`);

/** The rounds that a meeting decided or to which they were presented. */
export function MeetingConsultations({
  meeting,
}: {
  readonly meeting: FragmentType<typeof MeetingConsultationsFields>;
}) {
  const texts = useTexts();
  const { consultations } = unmask(MeetingConsultationsFields, meeting);
  if (consultations.length === 0) return <span aria-hidden="true">–</span>;
  return (
    <ul className="op-plain-list">
      {consultations.map((round) => {
        const { title, titleLang, titleDir } = roundTitle(round, texts);
        return (
          <li key={round.id}>
            <a href={`/${texts.language}/consultations/${round.slug}`} lang={titleLang} dir={titleDir}>
              {title}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
