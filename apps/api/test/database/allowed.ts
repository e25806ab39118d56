/**
 * What each server login may do, as one list to review: objects by schema, and for tables what may be
 * done with all their columns or with those in brackets. What is not listed is refused. The test
 * tries everything that is in the database, so that a grant nobody wrote down here turns it red.
 */
export type Allowed = Readonly<Record<string, string>>;

const read = "select";

export const allowed: Readonly<Record<"public" | "delegates" | "worker", Allowed>> = {
  // Reads what is published. In intake it sees the rows of the token it presents, and nothing else.
  public: {
    "openfloor.clock()": "execute",
    "openfloor.installation": read,

    "pub.consultation": read,
    "pub.council_report": read,
    "pub.group_profile": read,
    "pub.meeting": read,
    "pub.member_state": read,
    "pub.response": read,
    "pub.response_count": read,

    "intake.confirmation": read,
    "intake.draft": "select, insert, update",
    "intake.presented_hash()": "execute",
    "intake.submission":
      "select (id, receipt_number, consultation, holder_hash, submitted_at, confirmed_at), update (confirmed_at)",
    "intake.submit_response(jsonb,jsonb,text)": "execute",
  },

  // Writes the restricted records and publishes copies of them. It changes no submission and deletes nothing but sessions.
  delegates: {
    "openfloor.add_job(text,json,text)": "execute",
    "openfloor.clock()": "execute",
    "openfloor.installation": read,

    "core.account": "select, insert",
    "core.agenda_item": "select, insert",
    "core.audit_event": "insert",
    "core.authority_confirmation": "select, insert",
    "core.consultation": "select, insert, update",
    "core.contribution": "select, insert",
    "core.contribution_draft": "select, insert, update",
    "core.council_report": "select, insert, update (state, acknowledged, reviewed_by, reviewed_at)",
    "core.holds(uuid,text,text,timestamp with time zone)": "execute",
    "core.meeting": "select, insert",
    "core.meeting_document": read,
    "core.question": "select, insert, update",
    "core.response_review": "select, insert, update",
    "core.role_holding": "select, insert",
    "core.session": "select, insert, delete",
    "core.sourced_report": read,

    "pub.consultation": "select, insert, update",
    "pub.group_profile": read,
    "pub.meeting": "select, insert",
    "pub.member_state": read,
    "pub.response": "select, insert, update",
    "pub.response_count": "select, insert, update",

    "intake.round": "insert",
    "intake.submission": read,
  },

  // Works off the queue, writes mails, and links the audit trail into its chain.
  worker: {
    "openfloor.clock()": "execute",
    "openfloor.installation": read,
    "openfloor.seal_audit(bigint)": "execute",

    "core.mail_refused": "insert",
    "core.mail_sent": "select, insert",
    "core.response_review": "select (submission, public_id)",

    "pub.consultation": read,

    // How often an address was asked; never what a link is known by.
    "intake.confirmation": "select (submission, created_at), insert",
    // What a mail says, and never an answer.
    "intake.submission": "select (id, receipt_number, consultation, language, email, submitted_at, confirmed_at)",
  },
};

/** The queue is a library's: the worker does the jobs that wait, and nobody else sees anything of it. */
export const queue = "graphile_worker";
export const queueRights: Allowed = {
  "graphile_worker._private_job_queues": "select, update",
  "graphile_worker._private_jobs": "select, update, delete",
  "graphile_worker._private_known_crontabs": read,
  "graphile_worker._private_tasks": "select, insert",
  "graphile_worker.migrations": read,
};
