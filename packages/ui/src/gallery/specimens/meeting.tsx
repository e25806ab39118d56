import {
  Button,
  DataTable,
  DocumentList,
  DocumentRow,
  EmptyState,
  Link,
  LinkButton,
  Notice,
  PageHeader,
  Section,
  Select,
  StatusTag,
  Tabs,
  Toolbar,
} from "../../index.js";
import { RestrictedFrame } from "./frame.js";

/** A meeting as a delegate sees it. */
export const meeting = (
  <RestrictedFrame>
    <PageHeader
      eyebrow="Meeting of the group"
      title="Fourteenth meeting"
      meta="5 to 6 February 2020, ITU Headquarters, Geneva"
      status={<StatusTag tone="active">In session</StatusTag>}
    />
    <Tabs
      label="Fourteenth meeting"
      items={[
        { href: "/a", label: "Agenda" },
        { href: "/d", label: "Documents", count: "3", current: true },
        { href: "/c", label: "Contributions" },
        { href: "/r", label: "Report" },
      ]}
    />
    <Notice title="Item 4 is being considered">
      <p>
        The responses to the open consultation are at <Link href="/items/4">agenda item 4</Link>.
      </p>
    </Notice>
    <Toolbar
      label="Filter documents"
      end={
        <LinkButton variant="secondary" href="/zip">
          All as one file
        </LinkButton>
      }
    >
      <Select
        id="submitter"
        name="submitter"
        label="Submitter"
        options={[
          { value: "", label: "All" },
          { value: "secretariat", label: "Secretariat" },
        ]}
      />
      <Button variant="secondary">Show</Button>
    </Toolbar>
    <DocumentList>
      <DocumentRow
        symbol="CWG-Internet-14/1"
        href="/1"
        title="Draft agenda"
        meta="Chair. Posted 20 January 2020"
        versionsLabel="Languages"
        versions={[
          { href: "/1/en", label: "EN" },
          { href: "/1/fr", label: "FR" },
          { href: "/1/ar", label: "AR" },
        ]}
      />
      <DocumentRow
        symbol="CWG-Internet-14/2"
        href="/2"
        title="Summary of the open consultation"
        meta="Secretariat. Posted 3 February 2020"
        status={<StatusTag tone="restricted">Restricted</StatusTag>}
        versionsLabel="Languages"
        versions={[{ href: "/2/en", label: "EN" }]}
      />
      <DocumentRow
        symbol="CWG-Internet-14/3 Rev.1"
        href="/3"
        title="Proposition concernant le thème de la prochaine consultation publique"
        titleLang="fr"
        titleDir="ltr"
        meta="Switzerland"
        status={<StatusTag tone="warning">Late</StatusTag>}
      />
    </DocumentList>
    <Section title="Responses to be checked" note="As of 3 February 2020" layout="stack">
      <DataTable
        caption="Responses to be checked"
        captionHidden
        columns={[
          { key: "who", label: "Respondent" },
          { key: "category", label: "Category" },
          { key: "state", label: "State" },
          { key: "answers", label: "Answers", numeric: true },
        ]}
        rows={[
          {
            key: "1",
            cells: {
              who: <Link href="/r/1">Association of Rural Network Operators</Link>,
              category: "Private Sector",
              state: <StatusTag>Received</StatusTag>,
              answers: "4",
            },
          },
          {
            key: "2",
            cells: {
              who: <Link href="/r/2">Ministry of Communications</Link>,
              category: "Governments",
              state: <StatusTag tone="warning">Declared, not confirmed</StatusTag>,
              answers: "3",
            },
          },
        ]}
      />
    </Section>
    <EmptyState title="No drafts yet" action={<LinkButton href="/drafts/new">Start a contribution</LinkButton>}>
      <p>Drafts are seen by your delegation only, until the focal point submits them.</p>
    </EmptyState>
  </RestrictedFrame>
);
