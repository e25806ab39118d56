import { explainFigures, type ClaimedFigures } from "../../consultations/index.js";
import { figuresStatedIn, statementsOn } from "../claimed-figures.js";
import type { FigureTable } from "../compiled-report.js";
import type { HeldResponses, RecordedRound, Source } from "../council-record.js";
import { counted } from "../words.js";
import { listedPassages, statementSource, type Context, type Passage, type PrintedFigure } from "./passage.js";

/** What is known of a round's responses: what a source claims, and apart from it what was received here. */
export function responseFigures(context: Context, round: RecordedRound): Passage {
  const { stated } = context;
  const claim = stated && statementsOn(stated, "ROUND_RESPONSES").find((about) => about.round === round.topic);
  const spread = stated && statementsOn(stated, "ROUND_SPREAD").some((about) => about.round === round.topic);
  if (stated && claim) {
    return claimedFigures(
      figuresStatedIn(stated, claim.round),
      statementSource(context, claim, round.page),
      spread === true,
    );
  }
  if (round.held) return heldFigures(round.held, { name: "Responses received on this platform", url: round.page.url });
  if (round.claimed) return claimedFigures(round.claimed, { name: round.claimed.source, url: round.page.url }, false);
  return [" How many responses it brought is not stated in the record."];
}

function claimedFigures(figures: ClaimedFigures, source: Source, spread: boolean): Passage {
  const figure = (label: string, count: number, table: FigureTable, from = source): PrintedFigure => ({
    label,
    value: String(count),
    source: from,
    table,
  });
  const calculated = { ...source, name: `Calculated from ${source.name}` };
  const { listed, difference } = explainFigures(figures);
  const total: Passage =
    figures.responses === null
      ? [" How many responses it brought is not stated."]
      : [" Responses received: ", figure("Responses received", figures.responses, "RESPONSES"), "."];
  const kinds = figures.byKind.map(({ kind, count }): Passage => [
    `${kind} `,
    figure(kind, count, "RESPONDENTS_BY_KIND"),
  ]);
  const byKind: Passage =
    listed === null
      ? [" Figures by kind of respondent are not stated."]
      : [
          " Respondents listed by kind: ",
          ...listedPassages(kinds),
          ", which makes ",
          figure("Respondents listed by kind, in all", listed, "RESPONDENTS_LISTED", calculated),
          ".",
        ];
  const apart: Passage =
    difference === null || difference === 0
      ? []
      : [
          " The two figures are ",
          figure(
            "Difference, not explained and not attributed in the source",
            Math.abs(difference),
            "DIFFERENCE",
            calculated,
          ),
          " apart; the source does not explain this difference and does not attribute it to any kind.",
        ];
  const regions: Passage =
    figures.byRegion === null
      ? [
          `${spread ? " The responses are said to come from various kinds of stakeholders and various regions;" : " In addition,"} figures by region are not stated.`,
        ]
      : [
          " By region: ",
          ...listedPassages(
            figures.byRegion.map(({ kind, count }): Passage => [
              `${kind} `,
              { label: kind, value: String(count), source },
            ]),
          ),
          ".",
        ];
  return [...total, ...byKind, ...apart, ...regions];
}

const reasons: Readonly<Record<string, string>> = {
  OFF_TOPIC: "off topic",
  UNLAWFUL_OR_ABUSIVE: "unlawful or abusive",
  PERSONAL_DATA: "personal data",
  DUPLICATE: "duplicate",
  AUTHORITY_NOT_CONFIRMED: "authority not confirmed",
};

/** Responses received, published, not published by reason, withdrawn; what is left is still being checked. */
function heldFigures({ received, published, notPublished, withdrawn }: HeldResponses, source: Source): Passage {
  const figure = (label: string, count: number): PrintedFigure => ({ label, value: String(count), source });
  const refused = notPublished.reduce((sum, { count }) => sum + count, 0);
  const left = received - published - refused - withdrawn;
  const byReason = notPublished.map(({ reason, count }) =>
    counted(count, reasons[reason] ?? reason, reasons[reason] ?? reason),
  );
  return [
    " Received on this platform: ",
    figure("Responses received", received),
    "; published: ",
    figure("Responses published", published),
    "; not published: ",
    figure("Responses not published", refused),
    `${byReason.length > 0 ? ` (${byReason.join(", ")})` : ""}; withdrawn: `,
    figure("Responses withdrawn", withdrawn),
    "; still being checked: ",
    figure("Responses still being checked", left),
    ".",
  ];
}
