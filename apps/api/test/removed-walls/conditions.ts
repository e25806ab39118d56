type Condition = {
  readonly wall: string;
  /** The condition as it stands in statements, and what permits every row in its place. */
  readonly condition: RegExp;
  readonly instead: string;
  /** The other wall, which is taken down to see that this one holds alone. */
  readonly behind: { readonly policies: readonly string[]; readonly database: string };
};

const rowPolicies = (...tables: readonly string[]): Condition["behind"] => ({
  policies: [],
  database: tables.map((table) => `alter table ${table} disable row level security`).join("; "),
});
const policy = (name: string): Condition["behind"] => ({ policies: [name], database: "" });
const intake = rowPolicies("intake.draft", "intake.submission", "intake.confirmation");

/** What the server's statements ask besides row-level security or a policy of the domain. */
export const conditions: readonly Condition[] = [
  {
    wall: "of a holder's token",
    condition: /holder_hash = intake\.presented_hash\(\)/g,
    instead: "true",
    behind: intake,
  },
  {
    wall: "of a mailed token",
    condition: /id in \(select submission from intake\.confirmation where token_hash = intake\.presented_hash\(\)\)/g,
    instead: "true",
    behind: intake,
  },
  {
    wall: "of the delegation that reads drafts",
    condition: /d\.member_state = (\$\d+)/g,
    instead: "$1::text is not null",
    behind: rowPolicies("core.contribution_draft"),
  },
  {
    wall: "of the delegation that changes drafts",
    condition: /"ContributionDraftRow"\."member_state" = (\$\d+)/g,
    instead: "$1::text is not null",
    behind: rowPolicies("core.contribution_draft"),
  },
  {
    wall: "of the Government that a response names",
    condition: /s\.country = nullif\(current_setting\('openfloor\.member_state'\), ''\)/g,
    instead: "true",
    behind: policy("responses.mayConfirmAuthority"),
  },
  {
    wall: "of a session's end",
    condition: /now < s\.expires_at/g,
    instead: "true",
    behind: policy("membership.sessionInForce"),
  },
  {
    wall: "of a role's term",
    condition: /r\.from_at <= now and \(r\.until_at is null or now < r\.until_at\)/g,
    instead: "true",
    behind: policy("membership.rolesInForce"),
  },
];

/** The two that stand before the rules of terms. */
export const ofSessions = conditions.filter(({ wall }) => /session|term/.test(wall));
