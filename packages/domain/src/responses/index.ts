export * from "./moderation.js";
export * from "./respondent.js";
export * from "./response-lifecycle.js";
export * from "./response-policy.js";
export * from "./statistics.js";
export * from "./submission-rules.js";
