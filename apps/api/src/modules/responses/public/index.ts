export { RespondResolver } from "./respond-resolver.js";
export { ResponsesResolver } from "./responses-resolver.js";
