import { createHash } from "node:crypto";

/** How long a session lasts, however much it is used: a working day. A default of the installation. */
export const sessionHours = 12;

/** What is stored of a session's token: its SHA-256. Who reads the database cannot sign in with it. */
export const hashOfToken = (token: string): Buffer => createHash("sha256").update(token).digest();
