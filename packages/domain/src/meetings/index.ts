export * from "./meeting-rules.js";
