import autocannon from "autocannon";

/** What one stretch of load showed. */
export type Sample = { readonly requestsPerSecond: number; readonly p50: number; readonly p99: number };

/** What is sent: bodies to post, or pages to get, in turns. */
export type Load =
  | { readonly path: string; readonly bodies: readonly string[] }
  | { readonly pages: readonly string[] };

export const connections = 32;

/** Enough that none of them reaches the server's limit of requests per network and minute. */
const networks = Array.from({ length: 500 }, (_, index) => `10.0.${Math.floor(index / 250)}.${(index % 250) + 1}`);

/** Sends requests over `connections` connections for some seconds; latencies are milliseconds. Throws unless every answer was 200. */
export async function measure(origin: string, load: Load, seconds: number): Promise<Sample> {
  const result = await autocannon({ url: origin, connections, duration: seconds, requests: requestsOf(load) });
  const others = result.non2xx + result.errors + result.timeouts;
  if (others > 0) throw new Error(`${origin}: ${others} requests were not answered with 200.`);
  return {
    requestsPerSecond: result["2xx"] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

function requestsOf(load: Load): autocannon.Request[] {
  return networks.map((network, index) => {
    const headers = { "x-forwarded-for": network };
    if ("pages" in load) return { method: "GET", path: load.pages[index % load.pages.length], headers };
    const body = load.bodies[index % load.bodies.length];
    return { method: "POST", path: load.path, headers: { ...headers, "content-type": "application/json" }, body };
  });
}
