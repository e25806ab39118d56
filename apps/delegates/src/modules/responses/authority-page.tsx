import { useSuspenseQuery } from "@apollo/client/react";
import { EmptyState } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { graphql } from "../../gen/index.js";
import { Done } from "../../shell/layout/done.js";
import { Page } from "../../shell/layout/page.js";
import { AuthorityRequest } from "./authority-request.js";
import { ListPages } from "./list-pages.js";

const authorityQuery = graphql(`
  query AuthorityRequests($after: String) {
    authorityRequests(after: $after) {
      nodes {
        id
        ...AuthorityRequestCard
      }
      pageInfo {
        ...PageParts @unmask
      }
    }
  }
`);

/** Responses in the name of the viewer's Government that wait for its focal point, a page at a time. */
export default function AuthorityPage() {
  const [search] = useSearchParams();
  const { data, refetch } = useSuspenseQuery(authorityQuery, { variables: { after: search.get("after") } });
  const { t } = useTexts();
  const [confirmed, setConfirmed] = useState(0);
  const requests = data.authorityRequests?.nodes ?? [];
  const onConfirmed = async () => {
    await refetch();
    setConfirmed((count) => count + 1);
  };
  return (
    <Page title={t("responses.desk.authorityTitle")} lede={t("responses.desk.authorityLede")}>
      {confirmed > 0 ? <Done key={confirmed}>{t("responses.desk.authorityConfirmed")}</Done> : null}
      {requests.length === 0 ? <EmptyState title={t("responses.desk.authorityNone")} /> : null}
      {requests.map((request) => (
        <AuthorityRequest key={request.id} request={request} onConfirmed={() => void onConfirmed()} />
      ))}
      <ListPages page={data.authorityRequests?.pageInfo} />
    </Page>
  );
}
