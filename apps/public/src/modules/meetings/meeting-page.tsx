import { Breadcrumbs, DescriptionList, NotStated, PageHeader, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { PageHandle } from "../../shell/access.js";
import { ask } from "../../shell/ask.js";
import { homeCrumb } from "../../shell/crumbs.js";
import { pageError } from "../../shell/page-error.js";
import { PageHead } from "../../shell/page-head.js";
import { RecordWords } from "../../shell/record-words.js";
import { Sources, SourcesProvider } from "../../shell/sources.js";
import type { Route } from "./+types/meeting-page.js";
import { MeetingConflict } from "./meeting-conflict.js";
import { MeetingConsultations } from "./meeting-consultations.js";
import { MeetingDate } from "./meeting-date.js";

export const handle: PageHandle = { access: "everyone" };

const MeetingDocument = graphql(`
  query Meeting($number: Int!) {
    meeting(number: $number) {
      number
      venue
      note
      sources
      consultations {
        id
      }
      conflict {
        source
        ...MeetingConflict
      }
      ...MeetingDate
      ...MeetingConsultations
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  if (!/^[1-9]\d{0,3}$/.test(params.number)) throw pageError(404);
  const { meeting } = await ask(context, MeetingDocument, { number: Number(params.number) });
  if (!meeting) throw pageError(404);
  return { meeting };
}

/** One meeting of the group: when and where, as far as it is stated, and the consultations around it. */
export default function MeetingPage({ loaderData: { meeting } }: Route.ComponentProps) {
  const texts = useTexts();
  const { number, venue, note, conflict, sources, consultations } = meeting;
  const title = texts.t("meetings.number", { number: texts.number(number) });
  const all = `/${texts.language}/meetings`;
  return (
    <SourcesProvider sources={conflict ? [...sources, conflict.source] : sources}>
      <PageHead title={title} description={texts.t("meetings.description", { title })} address={`${all}/${number}`} />
      <Breadcrumbs
        label={texts.t("common.breadcrumbs")}
        items={[homeCrumb(texts), { href: all, label: texts.t("meetings.title") }]}
      />
      <PageHeader eyebrow={texts.t("meetings.ofTheGroup")} title={title} />
      <DescriptionList
        items={[
          { term: texts.t("meetings.dates"), description: <MeetingDate meeting={meeting} /> },
          {
            term: texts.t("meetings.place"),
            description: venue ? (
              <RecordWords>{venue}</RecordWords>
            ) : (
              <NotStated>{texts.t("common.notStated")}</NotStated>
            ),
          },
        ]}
      />
      {conflict ? <MeetingConflict conflict={conflict} /> : null}
      <Section id="consultations" title={texts.t("meetings.consultations")}>
        {consultations.length > 0 ? (
          <MeetingConsultations meeting={meeting} />
        ) : (
          <p>{texts.t("meetings.noConsultations")}</p>
        )}
      </Section>
      {note ? (
        <Section
          id="remarks"
          title={texts.t("common.remarks")}
          note={texts.language === "en" ? undefined : texts.t("common.recordInEnglish")}
        >
          <p>
            <RecordWords>{note}</RecordWords>
          </p>
        </Section>
      ) : null}
      <Section id="sources" title={texts.t("common.sources")}>
        <Sources />
      </Section>
    </SourcesProvider>
  );
}
