export { GroupResolver } from "./group-resolver.js";
