export * from "./consultation-lifecycle.js";
export * from "./consultation-policy.js";
export * from "./consultation-rules.js";
export * from "./figures.js";
