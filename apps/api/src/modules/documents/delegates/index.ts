export { ContributionsResolver, MeetingContributionsResolver } from "./contributions-resolver.js";
