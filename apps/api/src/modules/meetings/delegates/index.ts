export { AgendaItemResolver } from "./agenda-item-resolver.js";
export { MeetingsResolver } from "./meetings-resolver.js";
