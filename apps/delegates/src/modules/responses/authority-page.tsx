import { useSuspenseQuery } from "@apollo/client/react";
import { EmptyState } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useState } from "react";
import { graphql } from "../../gen/index.js";
import { Done } from "../../shell/layout/done.js";
import { Page } from "../../shell/layout/page.js";
import { AuthorityRequest } from "./authority-request.js";

const authorityQuery = graphql(`
  query AuthorityRequests {
    authorityRequests {
      id
      ...AuthorityRequestCard
    }
  }
`);

/** Responses in the name of the viewer's Government that wait for its focal point. */
export default function AuthorityPage() {
  const { data, refetch } = useSuspenseQuery(authorityQuery);
  const { t } = useTexts();
  const [confirmed, setConfirmed] = useState(0);
  const { authorityRequests } = data;
  const onConfirmed = async () => {
    await refetch();
    setConfirmed((count) => count + 1);
  };
  return (
    <Page title={t("responses.desk.authorityTitle")} lede={t("responses.desk.authorityLede")}>
      {confirmed > 0 ? <Done key={confirmed}>{t("responses.desk.authorityConfirmed")}</Done> : null}
      {authorityRequests.length === 0 ? <EmptyState title={t("responses.desk.authorityNone")} /> : null}
      {authorityRequests.map((request) => (
        <AuthorityRequest key={request.id} request={request} onConfirmed={() => void onConfirmed()} />
      ))}
    </Page>
  );
}
