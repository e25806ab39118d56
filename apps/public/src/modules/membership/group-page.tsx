import { Breadcrumbs, PageHeader, Section } from "@openfloor/ui";
import { T, useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { PageHandle } from "../../shell/access.js";
import { ask } from "../../shell/ask.js";
import { homeCrumb } from "../../shell/crumbs.js";
import { PageHead } from "../../shell/page-head.js";
import { Sources, SourcesProvider } from "../../shell/sources.js";
import type { Route } from "./+types/group-page.js";
import { groupSources } from "./group-sources.js";
import { GroupFacts } from "./group-facts.js";
import { GroupInstruments } from "./group-instruments.js";
import { GroupIssues } from "./group-issues.js";
import { TermsOfReference } from "./terms-of-reference.js";
import { linkTo } from "../../shell/link-to.js";

export const handle: PageHandle = { access: "everyone" };

const GroupDocument = graphql(`
  query Group {
    group {
      memberStates {
        count
        on
      }
      ...GroupFacts
      ...TermsOfReference
      ...GroupInstruments
      ...GroupIssues
      ...GroupSources
    }
  }
`);

export async function loader({ context }: Route.LoaderArgs) {
  return await ask(context, GroupDocument, {});
}

/** What the group is: its founding, its terms of reference, its instruments, its issues, its members. */
export default function GroupPage({ loaderData: { group } }: Route.ComponentProps) {
  const texts = useTexts();
  const title = texts.t("common.shell.groupInFull");
  const { count, on } = group.memberStates;
  return (
    <SourcesProvider sources={groupSources(group)}>
      <PageHead
        title={texts.t("membership.aboutGroup")}
        description={texts.t("membership.groupLede")}
        address={`/${texts.language}/group`}
      />
      <Breadcrumbs label={texts.t("common.breadcrumbs")} items={[homeCrumb(texts)]} />
      <PageHeader
        eyebrow={texts.t("common.shell.group")}
        title={title}
        lede={<p>{texts.t("membership.groupLede")}</p>}
      />
      <GroupFacts group={group} />
      <Section id="members" title={texts.t("common.memberStates")}>
        <p>
          <T
            id="membership.countOn"
            values={{ count, date: texts.date(on) }}
            components={{ states: linkTo(`/${texts.language}/member-states`) }}
          />
        </p>
      </Section>
      <TermsOfReference group={group} />
      <GroupIssues group={group} />
      <GroupInstruments group={group} />
      <Section id="sources" title={texts.t("common.sources")}>
        <Sources />
      </Section>
    </SourcesProvider>
  );
}
