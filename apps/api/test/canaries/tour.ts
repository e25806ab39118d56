import type { Role } from "@openfloor/domain/membership";
import { operationTable } from "../../src/entry/operation-table.js";
import { aboutYou, Respondent } from "../respond/visitor.js";
import { Asking, type Asker, type Request } from "./exchanges.js";
import type { Installation } from "./installation.js";
import { actsOf, publicVariables, shippedVariables } from "./inputs.js";
import { filled, severalAtOnce, type Thunk, type Values } from "./requests.js";
import { typedAddress, typedEmail, typedText, typedToken } from "./typed.js";
import { meaningless, publicOperations, shippedOperations, unfitting, type Operation } from "./operations.js";
import { meeting, type Scenes } from "./scenes.js";

/** Asks both origins of an installation for everything that they have, as everybody. */
export class Tour {
  readonly public: Asking;
  readonly delegates: Asking;
  /** Lines of the operation table that were asked for, such as `Query.me` or `GET /healthz`. */
  readonly asked = new Set<string>();
  /** Root fields that did what they are for at least once. */
  readonly succeeded = new Set<string>();

  /** `claimed`: the origin that the delegates' app would come from, if it is not where it is asked. */
  constructor(
    { publicOrigin, delegatesOrigin }: Pick<Installation, "publicOrigin" | "delegatesOrigin">,
    private readonly scenes: Scenes,
    private readonly claimed = delegatesOrigin,
  ) {
    this.public = new Asking(publicOrigin);
    this.delegates = new Asking(delegatesOrigin);
  }

  /** Everything that changes something and succeeds, with a canary in every text that a person types. */
  async act(): Promise<void> {
    await this.#respondOnPages();
    for (const operation of publicOperations())
      await this.#publicGraph(operation, publicVariables(operation.name, this.scenes), "holder");
    const acts = actsOf(this.scenes);
    for (const operation of shippedOperations()) {
      if (!operation.mutates) continue;
      const { by, input } = acts[operation.name] ?? { by: "CHAIR" as const, input: undefined };
      await this.#delegatesGraph(operation, { input }, by);
    }
    await this.delegates.ask("/demo/sign-in", {
      ...this.#as("nobody"),
      method: "POST",
      headers: { ...this.#as("nobody").headers, "content-type": "application/json" },
      body: JSON.stringify({ role: typedText, memberState: typedText }),
    });
    this.asked.add("POST /demo/sign-in");
    await this.delegates.ask("/sign-out", { ...this.#as("nobody"), method: "POST" });
    this.asked.add("POST /sign-out");
  }

  /** Everything that only reads or is refused: every page and route, every operation, as everybody and with nonsense. */
  async look(): Promise<void> {
    const requests = [...this.#pages(), ...this.#routes(), ...this.#malformed()];
    for (const operation of publicOperations()) {
      const ask = (variables: object, by: Asker) => () => this.#publicGraph(operation, variables, by);
      if (!operation.mutates) requests.push(ask(publicVariables(operation.name, this.scenes), "holder"));
      requests.push(ask(this.#nonsense(operation), "nobody"), ask(unfitting(operation.variables), "nobody"));
    }
    for (const operation of shippedOperations()) {
      const ask = (variables: object, by: Asker) => () => this.#delegatesGraph(operation, variables, by);
      if (!operation.mutates)
        requests.push(...everybody.map((by) => ask(shippedVariables(operation.name, this.scenes), by)));
      requests.push(ask(this.#nonsense(operation), "SECRETARIAT"), ask(this.#nonsense(operation), "DELEGATE"));
      requests.push(ask(unfitting(operation.variables), "FOCAL_POINT"));
    }
    await severalAtOnce(requests);
  }

  get exchanges() {
    return [...this.public.exchanges, ...this.delegates.exchanges];
  }

  #as(by: Asker): Request & { headers: Record<string, string> } {
    const token = by in this.scenes.sessions ? this.scenes.sessions[by as Role] : undefined;
    return {
      by,
      headers: {
        origin: this.claimed,
        ...(token === undefined ? {} : { cookie: `openfloor_delegates=${token}` }),
      },
    };
  }

  async #publicGraph(operation: Operation, variables: object, by: Asker): Promise<void> {
    const { body } = await this.public.graph({ ...operation.request, variables }, { by, name: operation.name });
    this.#note(operation, body.toString("utf8"));
  }

  async #delegatesGraph(operation: Operation, variables: object, by: Asker): Promise<void> {
    const asked = { ...operation.request, variables };
    const { body } = await this.delegates.graph(asked, { ...this.#as(by), name: operation.name });
    this.#note(operation, body.toString("utf8"));
  }

  #note({ roots }: Operation, answer: string): void {
    const worked = answer.startsWith('{"data":{') && !answer.includes('"problems":') && !answer.includes('"errors":');
    for (const root of roots) {
      this.asked.add(root);
      if (worked) this.succeeded.add(root);
    }
  }

  #nonsense({ variables }: Operation): object {
    return Object.fromEntries(Object.entries(variables).map(([name, type]) => [name, meaningless(type)]));
  }

  /** A whole response on pages, without script, and what comes back when it is wrong. */
  async #respondOnPages(): Promise<void> {
    const she = new Respondent(this.public.origin, this.scenes.round);
    await she.begin();
    await she.send("you", {
      ...aboutYou,
      name: typedText,
      organisation: typedText,
      email: `${typedEmail}, ${typedText}`,
    });
    await she.send("you", { ...aboutYou, name: typedText, organisation: typedText, email: typedEmail });
    await she.send("questions/1", { answer: typedText });
    await she.send("check", {});
    for (const step of ["tasks", "you", "questions/1", "check", "sent"]) await she.step(step);
  }

  /** Every page of the operation table, in two languages, read and posted to. */
  #pages(): Thunk[] {
    const { round, published, unconfirmed } = this.scenes;
    const values: Values = {
      ":language": ["en", "ar"],
      ":slug": [round.slug, typedAddress],
      ":token": [unconfirmed.token, typedToken],
      ":position": ["1"],
      ":id": [published.publicId, typedAddress],
      ":number": [String(meeting), "999"],
    };
    const body = () =>
      new URLSearchParams({ name: typedText, email: typedEmail, answer: typedText, token: typedToken, language: "en" });
    const strays = [`/en/${typedAddress}`, `/${typedAddress}`, `/en/confirm/${typedToken}/${typedAddress}`];
    return [
      ...Object.keys(operationTable.publicPages).flatMap((pattern) => {
        this.asked.add(pattern);
        const paths = filled(pattern, values);
        const byWhom = (path: string): Asker => (path.includes(unconfirmed.token) ? "holder" : "nobody");
        return [
          ...paths.map((path) => () => this.public.ask(path, { by: byWhom(path) })),
          () =>
            this.public.ask(`${paths[0] ?? "/"}?after=${typedText}&category=${typedText}`, {
              by: byWhom(paths[0] ?? ""),
            }),
          () => this.public.ask(paths[0] ?? "/", { method: "POST", body: body() }),
        ];
      }),
      ...strays.map((path) => () => this.public.ask(path)),
    ];
  }

  #routes(): Thunk[] {
    const values: Values = { "*": [typedAddress, "index.html"], ":id": [this.scenes.report, typedAddress] };
    const from = (asking: Asking, routes: object, by: readonly Asker[]): Thunk[] =>
      Object.keys(routes).flatMap((route) => {
        this.asked.add(route);
        const [method = "GET", pattern = "/"] = route.split(" ");
        const asKnown = (one: Asker): Request => (asking === this.public ? { by: one } : this.#as(one));
        return filled(pattern, values).flatMap((path) =>
          by.map((one) => () => asking.ask(path, { ...asKnown(one), method: method as "GET" })),
        );
      });
    return [
      ...from(this.public, operationTable.publicRoutes, ["nobody"]),
      ...from(this.delegates, operationTable.delegatesRoutes, ["nobody", "DELEGATE", "CHAIR"]),
    ];
  }

  /** Requests that no client of ours sends. */
  #malformed(): Thunk[] {
    const { headers } = this.#as("SECRETARIAT");
    return [this.public, this.delegates].flatMap((asking) => [
      ...malformedBodies.map(
        ([type, body]) =>
          () =>
            asking.ask("/graphql", {
              method: "POST",
              headers: { ...headers, "content-type": type },
              body,
              name: `malformed ${type}`,
            }),
      ),
      () => asking.ask(`/graphql?query={${typedText}}`, { headers }),
      () => asking.ask("/graphql", { method: "PUT", headers, body: typedText }),
      () => asking.ask(`/%ff${typedAddress}`, { headers }),
    ]);
  }
}

const everybody = ["SECRETARIAT", "CHAIR", "FOCAL_POINT", "DELEGATE", "nobody"] as const;

const malformedBodies = [
  ["application/json", `{"query": "${typedText}`],
  ["application/json", JSON.stringify({ query: `{ ${typedText}(email: "${typedEmail}") }` })],
  ["text/plain", typedText],
  ["multipart/form-data; boundary=x", typedText],
] as const;
