import { layout, route, type RouteConfigEntry } from "@react-router/dev/routes";

const at = (file: string): string => `modules/responses/respond/${file}`;
const step = (path: string): string => `consultations/:slug/respond${path}`;

/** The steps of responding, under `/:language`. All of them work without script. */
export const respondRoutes: RouteConfigEntry[] = [
  layout(at("respond-layout.tsx"), [
    route(step(""), at("start/start-page.tsx")),
    route(step("/tasks"), at("tasks/tasks-page.tsx")),
    route(step("/you"), at("you/you-page.tsx")),
    route(step("/questions/:position"), at("question/question-page.tsx")),
    route(step("/check"), at("check/check-page.tsx")),
    route(step("/sent"), at("sent/sent-page.tsx")),
    route(step("/forget"), at("start/forget.ts")),
    route("confirm/:token", at("confirm/confirm-page.tsx")),
    route("receipt", at("confirm/receipt-page.tsx")),
  ]),
];
