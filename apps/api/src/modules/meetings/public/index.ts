export { MeetingsResolver } from "./meetings-resolver.js";
