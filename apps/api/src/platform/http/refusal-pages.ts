import type { FastifyRequest } from "fastify";
import { officialLanguages } from "@openfloor/domain/kernel";
import type { HttpRefusal } from "./http-refusal.js";

/** Why no page is made: another site sent a form, too much was sent, or no form, too many requests came, too much is going on. */
export type Refusal = {
  readonly status: (typeof statuses)[number];
  readonly retryAfterSeconds?: number | undefined;
};

const statuses = [400, 413, 415, 429, 503] as const;

/** The refusal that an error stands for, or undefined when it is none. */
export function refusalOf({ statusCode, retryAfterSeconds }: Partial<HttpRefusal>): Refusal | undefined {
  const status = statuses.find((one) => one === statusCode);
  return status === undefined ? undefined : { status, retryAfterSeconds };
}

/** Answers web requests, with a refusal by the error page that says so; never rejects. */
export type Pages = (request: Request, refusal?: Refusal) => Promise<Response>;

/** Error pages of the home page's address, made once for each language, so that refusing costs little. */
export function refusalPages(pages: Pages, origin: string) {
  const made = new Map<string, Promise<Response>>();
  return async (request: FastifyRequest, { status, retryAfterSeconds: seconds }: Refusal): Promise<Response> => {
    const named = request.url.split("/", 2)[1]?.slice(0, 2);
    const language = officialLanguages.find((one) => one === named) ?? "en";
    const key = `${status}/${language}`;
    const page = made.get(key) ?? pages(new Request(`${origin}/${language}`), { status });
    made.set(key, page);
    const answer = (await page).clone();
    if (seconds !== undefined) answer.headers.set("retry-after", String(seconds));
    return answer;
  };
}
