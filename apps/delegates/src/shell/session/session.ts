import { forgetAllValues } from "../forms/kept-forms.js";
import { renewClient } from "../graph/client.js";

/** What the server says about the browser that asks. */
export interface Session {
  readonly signedIn: boolean;
  /** Whether this installation is a demonstration, with a way in for everybody. */
  readonly demo: boolean;
}

/** The roles that a demonstration offers. */
export type DemoRole = "secretariat" | "secretariat-2" | "chair" | "focal-point" | "delegate";

/** Asks who is there. Rejects when the server cannot be reached or answers anything but a session. */
export async function readSession(): Promise<Session> {
  const response = await fetch("/session", { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`The session could not be read: ${response.status}`);
  const body: unknown = await response.json();
  return { signedIn: holds(body, "signedIn"), demo: holds(body, "demo") };
}

/** Opens a session of a demonstration, for roles of a State in the name of `memberState`. Gives whether it worked. */
export async function signInToDemo(role: DemoRole, memberState: string | undefined): Promise<boolean> {
  const response = await fetch("/demo/sign-in", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ role, memberState }),
  });
  if (response.ok) renewClient();
  return response.ok;
}

/** Ends the session and forgets all that was read and typed in it. */
export async function signOut(): Promise<boolean> {
  const response = await fetch("/sign-out", { method: "POST" });
  if (!response.ok) return false;
  renewClient();
  forgetAllValues();
  return true;
}

function holds(body: unknown, name: string): boolean {
  return typeof body === "object" && body !== null && (body as Record<string, unknown>)[name] === true;
}
