import { Breadcrumbs, DataTable, PageHeader, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { PageHandle } from "../../shell/access.js";
import { ask } from "../../shell/ask.js";
import { homeCrumb } from "../../shell/crumbs.js";
import { PageHead } from "../../shell/page-head.js";
import { Sources, SourcesProvider } from "../../shell/sources.js";
import type { Route } from "./+types/member-states-page.js";
import { MembershipDates } from "./membership-dates.js";
import { membershipDay } from "./membership-day.js";
import { regionName } from "./region-name.js";
import { sortedByName } from "./sorted-by-name.js";

export const handle: PageHandle = { access: "everyone" };

const MemberStatesDocument = graphql(`
  query MemberStates($on: Date) {
    group {
      memberStates {
        on
      }
    }
    memberStates(on: $on) {
      code
      region
      memberSince
      source
      reviewed
      name {
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

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = membershipDay(new URL(request.url).searchParams);
  const { group, memberStates } = await ask(context, MemberStatesDocument, asked ? { on: asked } : {});
  return { on: asked ?? group.memberStates.on, asked, memberStates };
}

/** The Member States on a day, in the order of the reading language. */
export default function MemberStatesPage({ loaderData: { on, asked, memberStates } }: Route.ComponentProps) {
  const texts = useTexts();
  const title = texts.t("common.memberStates");
  const here = `/${texts.language}/member-states`;
  const unreviewed = memberStates.filter(({ reviewed }) => !reviewed).length;
  return (
    <SourcesProvider sources={memberStates.map(({ source }) => source)}>
      <PageHead
        title={title}
        description={texts.t("membership.statesLede")}
        address={asked ? `${here}?on=${asked}` : here}
      />
      <Breadcrumbs
        label={texts.t("common.breadcrumbs")}
        items={[homeCrumb(texts), { href: `/${texts.language}/group`, label: texts.t("common.nav.group") }]}
      />
      <PageHeader
        title={title}
        meta={texts.t("membership.statesOn", { count: memberStates.length, date: texts.date(on) })}
        lede={<p>{texts.t("membership.statesLede")}</p>}
      />
      <MembershipDates here={here} on={on} />
      <DataTable
        caption={texts.t("membership.statesOn", { count: memberStates.length, date: texts.date(on) })}
        captionHidden
        columns={[
          { key: "name", label: texts.t("common.memberState") },
          { key: "region", label: texts.t("common.region") },
        ]}
        rows={sortedByName(memberStates, texts.language).map(({ code, name, region, memberSince }) => ({
          key: code,
          cells: {
            name: (
              <>
                {name}
                {memberSince ? (
                  <span className="op-line op-remark">
                    {texts.t("membership.memberSince", { date: texts.date(memberSince) })}
                  </span>
                ) : null}
              </>
            ),
            region: regionName(region, texts),
          },
        }))}
        notes={
          <>
            <p>{texts.t("membership.joiningNotStated")}</p>
            {unreviewed > 0 ? <p>{texts.t("membership.unreviewed", { count: unreviewed })}</p> : null}
          </>
        }
      />
      <Section id="sources" title={texts.t("common.sources")}>
        <Sources />
      </Section>
    </SourcesProvider>
  );
}
