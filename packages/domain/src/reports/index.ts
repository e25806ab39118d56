export * from "./compile-council-report.js";
export * from "./compiled-report.js";
export * from "./council-record.js";
export * from "./council-report-lifecycle.js";
export * from "./council-report-policy.js";
export * from "./period.js";
export * from "./review.js";
export * from "./sourced-report.js";
