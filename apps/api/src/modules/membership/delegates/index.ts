export { demoSignInRoute } from "./demo-sign-in-route.js";
export { MembershipResolver } from "./membership-resolver.js";
export { sessionRoutes } from "./session-routes.js";
