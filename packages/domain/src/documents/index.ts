export * from "./contribution.js";
