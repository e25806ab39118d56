import {
  defaultFieldResolver,
  GraphQLError,
  GraphQLString,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from "graphql";
import { RequestRefused } from "../../src/platform/graphql/errors.js";
import type { World } from "../worlds/world.js";
import type { Answer, Side } from "./sides.js";

/** A fault as somebody might make one: in the graph, or in what goes around the answers of the pages. */
export type Leak = {
  readonly name: string;
  readonly graph?: (schema: GraphQLSchema, world: World) => void;
  readonly answers?: (answer: Answer, world: World) => Promise<Answer>;
};

type Source = Record<string, unknown>;
type Given = Record<string, unknown>;

/** One fault of each kind that a public surface can have. */
export const publicLeaks: readonly Leak[] = [
  {
    name: "nested field",
    graph: (schema, world) =>
      resolving(
        schema,
        "Decision.note",
        async (given) => `${String(await given())} ${await count(world, "core.agenda_item")}`,
      ),
  },
  {
    name: "error text",
    graph: (schema, world) =>
      resolving(schema, "Query.meeting", async (given, { args }) => {
        if (Number(args["number"]) > 0) return given();
        const name = await one(world, "select name as found from core.account order by name limit 1");
        throw new GraphQLError(`Ask ${name}.`, { extensions: { code: "BAD_USER_INPUT" } });
      }),
  },
  {
    name: "error code",
    graph: (schema, world) =>
      resolving(schema, "Query.response", async (given, { args }) => {
        if (await exists(world, "intake.submission where id::text = $1", args["id"]))
          throw new RequestRefused("NOT_ALLOWED", 403);
        return given();
      }),
  },
  {
    name: "total",
    graph: (schema, world) =>
      resolving(schema, "ResponseConnection.totalCount", () => count(world, "intake.submission")),
  },
  {
    name: "existence by id",
    graph: (schema, world) =>
      resolving(schema, "Query.consultation", async (given, { args }) => {
        const hidden = await exists(world, "core.consultation where slug = $1 and public_id is null", args["slug"]);
        // Two wrong slugs, of which one takes the way of those that exist.
        return hidden ? Promise.reject(new RequestRefused("BAD_REQUEST", 400)) : given();
      }),
  },
  {
    name: "next that skips",
    graph: (schema, world) =>
      resolving(schema, "PageInfo.hasNextPage", async (given) => {
        return (
          (await given()) === true || (await count(world, "core.response_review where state = 'NOT_PUBLISHED'")) > 0
        );
      }),
  },
  {
    name: "filter on a hidden column",
    graph: (schema, world) => {
      const field = schema.getQueryType()?.getFields()["responses"];
      if (!field) throw new Error("There is no such field.");
      field.args = [...field.args, { ...withoutDefault, name: "email", type: GraphQLString }];
      resolving(schema, "Query.responses", async (given, { args }) => {
        const { email } = args;
        if (typeof email !== "string" || (await exists(world, "intake.submission where email = $1", email)))
          return given();
        return { nodes: [], edges: [], totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false } };
      });
    },
  },
  {
    name: "sort order",
    graph: (schema, world) =>
      resolving(schema, "ResponseConnection.nodes", async (given) => {
        const { rows } = await world.admin.query<{ id: string }>(
          `select public_id as id from core.response_review join intake.submission s on s.id = submission
           where public_id is not null order by s.email desc`,
        );
        const order = rows.map(({ id }) => id);
        return ((await given()) as { id: string }[]).toSorted(
          (one, other) => order.indexOf(one.id) - order.indexOf(other.id),
        );
      }),
  },
  {
    name: "ETag",
    answers: async (answer, world) => {
      const changed = await count(world, "core.audit_event");
      return answer.headers.etag ? withHeader(answer, "etag", `W/"${changed}"`) : answer;
    },
  },
  {
    name: "response header",
    answers: async (answer, world) =>
      answer.status === 404 ? withHeader(answer, "x-rounds", String(await count(world, "core.consultation"))) : answer,
  },
  {
    name: "page title",
    answers: async (answer, world) => {
      const waiting = await count(world, "intake.submission where confirmed_at is null");
      return { ...answer, body: answer.body.replace("</title>", ` (${waiting})</title>`) };
    },
  },
];

/** The same for what a delegate may be told of another State. */
export const delegatesLeaks: readonly Leak[] = [
  {
    name: "number of another State's drafts",
    graph: (schema, world) =>
      resolving(
        schema,
        "ContributionDraft.revision",
        async (given) => Number(await given()) + (await count(world, "core.contribution_draft")),
      ),
  },
  {
    name: "existence of another State's draft by id",
    graph: (schema, world) =>
      resolving(schema, "Query.contributionDraft", async (given, { args }) => {
        const draft = await given();
        if (draft === null && (await exists(world, "core.contribution_draft where id::text = $1", args["id"]))) {
          throw new RequestRefused("NOT_ALLOWED", 403);
        }
        return draft;
      }),
  },
  {
    name: "another State's draft in the number of the next contribution",
    graph: (schema, world) =>
      resolving(
        schema,
        "Contribution.symbol",
        async (given) =>
          `${String(await given())}.${await count(world, "core.contribution_draft where submitted is null")}`,
      ),
  },
];

/** A side that has the fault. `serve` builds it from a planted schema. */
export async function planted(
  leak: Leak,
  world: World,
  schema: GraphQLSchema,
  serve: (world: World, schema: GraphQLSchema) => Promise<Side>,
): Promise<Side> {
  leak.graph?.(schema, world);
  const side = await serve(world, schema);
  const { answers } = leak;
  if (!answers) return side;
  return { ...side, answer: async (operation, seed) => answers(await side.answer(operation, seed), world) };
}

type Asked = { readonly source: Source; readonly args: Given };

/** Puts `change` in the place of a field's resolver; it may ask for what the field would have answered. */
function resolving(schema: GraphQLSchema, path: string, change: (given: () => unknown, asked: Asked) => unknown): void {
  const [typeName = "", fieldName = ""] = path.split(".");
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`There is no field ${path}.`);
  const before: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) =>
    change(() => before(source, args, context, info), { source: source as Source, args });
}

const withoutDefault = {
  description: null,
  defaultValue: undefined,
  deprecationReason: null,
  extensions: {},
  astNode: null,
};

const withHeader = (answer: Answer, name: string, value: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, [name]: value },
});

async function one(world: World, statement: string): Promise<string> {
  const { rows } = await world.admin.query<{ found: string }>(statement);
  return rows[0]?.found ?? "";
}

const count = async (world: World, from: string): Promise<number> =>
  Number(await one(world, `select count(*) as found from ${from}`));

async function exists(world: World, from: string, value: unknown): Promise<boolean> {
  const { rowCount } = await world.admin.query(`select from ${from}`, [
    typeof value === "string" ? value.replaceAll("\0", "") : "",
  ]);
  return (rowCount ?? 0) > 0;
}
