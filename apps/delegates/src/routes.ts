import { index, layout, route, type RouteConfig } from "@react-router/dev/routes";

/** Every address of the app. All but the sign-in page need a session. */
export default [
  route("sign-in", "modules/membership/sign-in-page.tsx"),
  layout("shell/layout/desk.tsx", [
    index("shell/layout/home-page.tsx"),
    route("consultations", "modules/consultations/list-page.tsx"),
    route("consultations/new", "modules/consultations/create-page.tsx"),
    route("consultations/:id", "modules/consultations/round-page.tsx"),
    route("responses", "modules/responses/queue-page.tsx"),
    route("responses/:id", "modules/responses/check-page.tsx"),
    route("authority-requests", "modules/responses/authority-page.tsx"),
    route("meetings", "modules/meetings/list-page.tsx"),
    route("meetings/new", "modules/meetings/plan-page.tsx"),
    route("meetings/:number", "modules/meetings/meeting-page.tsx"),
    route("meetings/:number/contributions/new", "modules/documents/new-draft-page.tsx"),
    route("contribution-drafts/:id", "modules/documents/draft-page.tsx"),
    route("contribution-drafts/:id/submit", "modules/documents/submit-page.tsx"),
    route("contributions/:id", "modules/documents/contribution-page.tsx"),
    route("council-reports", "modules/reports/list-page.tsx"),
    route("council-reports/new", "modules/reports/compile-page.tsx"),
    route("council-reports/:id", "modules/reports/review-page.tsx"),
    route("*", "shell/layout/not-found-page.tsx"),
  ]),
] satisfies RouteConfig;
