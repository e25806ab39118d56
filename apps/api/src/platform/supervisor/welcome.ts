import type { StartConfig } from "../config/config.js";

/** What a person reads once everything serves: the addresses, and in a demo how to sign in. */
export function welcome(config: StartConfig, elapsed: string): string {
  const { publicOrigin, delegatesOrigin } = config;
  const addresses = [
    ["Public site", publicOrigin],
    ["Public graph", `${publicOrigin}/graphql, to try at ${publicOrigin}/graphiql`],
    ["Delegates' site", delegatesOrigin],
    ...(config.smtpUrl === undefined ? [["Mail inbox", `http://localhost:${config.mailPort}`]] : []),
  ].map(([name, address]) => `  ${(name ?? "").padEnd(17)}${address}`);
  const places =
    config.databaseUrl === undefined ? config.dataDir : `the database of DATABASE_URL and ${config.dataDir}`;
  const demo = config.mode === "demo" ? signInHelp(delegatesOrigin) : [];
  return [
    "",
    `Openfloor is ready after ${elapsed}.`,
    "",
    ...addresses,
    "",
    ...demo,
    `Data is kept in ${places}. Ctrl-C stops everything.`,
    "",
  ].join("\n");
}

function signInHelp(delegatesOrigin: string): readonly string[] {
  const roles = [
    ["secretariat", "creates rounds, checks and publishes responses"],
    ["secretariat-2", "the second person, whom not publishing needs"],
    ["chair", "has the Council report compiled"],
    ["focal-point", "speaks for a Member State; choose one, such as Switzerland"],
    ["delegate", "of a Member State; drafts its contributions"],
  ].map(([role, does]) => `  ${(role ?? "").padEnd(17)}${does}`);
  return [`Sign in at ${delegatesOrigin}, without a password, as`, "", ...roles, ""];
}
