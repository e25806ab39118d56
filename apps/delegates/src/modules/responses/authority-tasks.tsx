import { useSuspenseQuery } from "@apollo/client/react";
import { Section, TaskList } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";

const authorityTasks = graphql(`
  query AuthorityTasks {
    authorityRequests {
      nodes {
        id
      }
    }
  }
`);

/** How many responses in the Government's name wait for its focal point: those of the first page. */
export function AuthorityTasks() {
  const requests = useSuspenseQuery(authorityTasks).data.authorityRequests?.nodes ?? [];
  const { t } = useTexts();
  const title = t("responses.desk.authorityTitle");
  return (
    <Section title={title}>
      {requests.length === 0 ? (
        <p>{t("responses.desk.authorityNone")}</p>
      ) : (
        <TaskList
          label={title}
          tasks={[
            {
              key: "authority",
              href: "/authority-requests",
              title: t("responses.desk.authorityTask"),
              status: t("responses.desk.toConfirm", { count: requests.length }),
            },
          ]}
        />
      )}
    </Section>
  );
}
