export { MembershipResolver } from "./membership-resolver.js";
