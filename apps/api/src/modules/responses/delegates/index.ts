export { AuthorityRequestsResolver, ReceivedResponsesResolver } from "./received-resolver.js";
