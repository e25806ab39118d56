import { index, route, type RouteConfig } from "@react-router/dev/routes";
import { respondRoutes } from "./modules/responses/respond/routes.ts";

/** All addresses of the public pages. Each leaf declares in its `handle` who may see it. */
export default [
  index("shell/start.ts"),
  route("robots.txt", "shell/robots.ts"),
  route(":language", "shell/language-layout.tsx", [
    index("shell/home-page.tsx"),
    route("about", "shell/about-page.tsx"),
    route("consultations", "modules/consultations/consultations-page.tsx"),
    route("consultations/:slug", "modules/consultations/consultation-page.tsx"),
    route("consultations/:slug/responses", "modules/responses/responses-page.tsx"),
    route("responses/:id", "modules/responses/response-page.tsx"),
    route("meetings", "modules/meetings/meetings-page.tsx"),
    route("meetings/:number", "modules/meetings/meeting-page.tsx"),
    route("group", "modules/membership/group-page.tsx"),
    route("member-states", "modules/membership/member-states-page.tsx"),
    route("reports", "modules/reports/reports-page.tsx"),
    ...respondRoutes,
  ]),
] satisfies RouteConfig;
