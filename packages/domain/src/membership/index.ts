export * from "./countries.js";
export * from "./member-states.js";
export * from "./place.js";
export * from "./regions.js";
export * from "./viewer.js";
