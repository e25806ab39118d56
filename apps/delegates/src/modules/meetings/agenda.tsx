import "./agenda.css";
import type { FragmentType } from "@apollo/client";
import { Disclosure, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useState } from "react";
import type { AgendaFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useRecord } from "../../shell/graph/use-record.js";
import { Done } from "../../shell/layout/done.js";
import { AddItemForm } from "./add-item-form.js";
import { AgendaItem } from "./agenda-item.js";

export const agenda = graphql(`
  fragment Agenda on Meeting {
    id
    number
    agenda {
      id
      position
      ...AgendaEntry
    }
    viewerCan {
      addAgendaItem
    }
  }
`);

/** The agenda in its order, and the form that adds to its end. */
export function Agenda({ meeting }: { readonly meeting: FragmentType<AgendaFragment> }) {
  const { number, agenda: items, viewerCan } = useRecord(agenda, meeting);
  const { t } = useTexts();
  const [added, setAdded] = useState(0);
  return (
    <Section title={t("meetings.desk.agenda")}>
      {added > 0 ? <Done key={added}>{t("meetings.desk.itemAdded")}</Done> : null}
      {items.length === 0 ? <p>{t("meetings.desk.agendaEmpty")}</p> : null}
      <ol className="desk-agenda">
        {items
          .toSorted((a, b) => a.position - b.position)
          .map((item) => (
            <li key={item.id} value={item.position}>
              <AgendaItem item={item} />
            </li>
          ))}
      </ol>
      {viewerCan.addAgendaItem ? (
        <Disclosure summary={t("meetings.desk.addItem")}>
          <AddItemForm key={added} meeting={number} onAdded={() => setAdded((count) => count + 1)} />
        </Disclosure>
      ) : null}
    </Section>
  );
}
