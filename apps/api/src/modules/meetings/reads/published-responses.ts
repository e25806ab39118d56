import type { DataSource } from "typeorm";
import type { Instant, LocalizedText } from "@openfloor/domain/kernel";
import type { Region, Viewer } from "@openfloor/domain/membership";
import type { Category, Standing } from "@openfloor/domain/responses";
import { isoText } from "../../../platform/database/columns.js";
import { inView } from "../../../platform/database/unit-of-work.js";

/** What the public record holds of a response: delegates read the same copy as everybody. */
export type PublishedResponseRead = {
  readonly id: string;
  readonly number: number;
  readonly displayName: string;
  readonly category: Category;
  readonly country: string;
  readonly region: Region | null;
  readonly standing: Standing;
  readonly language: string;
  readonly answers: readonly { readonly question: LocalizedText; readonly text: string }[];
  readonly publishedAt: Instant;
};

/** The published responses of a round by its public id, in the order of publication. */
export function publishedResponses(
  source: DataSource,
  viewer: Viewer,
  publicConsultation: string,
): Promise<PublishedResponseRead[]> {
  return inView(source, viewer, ({ manager }) =>
    manager.query(
      `select r.id, r.number, r.display_name as "displayName", r.category, r.country, r.region, r.standing, r.language,
         ${isoText("r.published_at")} as "publishedAt",
         (select coalesce(json_agg(json_build_object('question', q->'text', 'text', a->>'text')
             order by (q->>'position')::integer), '[]')
           from jsonb_array_elements(c.questions) q
           join jsonb_array_elements(r.answers) a on a->>'question' = q->>'id') as answers
       from pub.response r join pub.consultation c on c.id = r.consultation
       where r.consultation = $1
       order by r.number`,
      [publicConsultation],
    ),
  );
}
