import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { ProblemCode } from "@openfloor/domain/kernel";
import { commonHeaders, noContent } from "./common-headers.js";
import { requestProblem } from "./request-problem.js";

// So many connections at once are read to their end, so that the answer is not lost on the way.
const mostLingering = 256;
const lingerMs = 1_000;
let lingering = 0;

/** Answers on a connection that has no request to answer, in the words of every other refusal, and ends it. */
export function answerRaw(
  socket: Socket,
  status: number,
  code: ProblemCode,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = JSON.stringify(requestProblem(code));
  const lines = Object.entries({
    ...commonHeaders,
    "content-security-policy": noContent,
    "content-type": "application/json; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  end(socket, `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`);
}

/** What is still being sent is read and thrown away: a connection closed over unread octets loses its answer. */
function end(socket: Socket, answer: string): void {
  // Closed, it would never say so again, and its place here would never be free; ended, it has had its answer.
  if (!socket.writable) return;
  socket.on("error", () => socket.destroy());
  if (lingering >= mostLingering) {
    socket.end(answer, () => socket.destroy());
    return;
  }
  lingering += 1;
  const timer = setTimeout(() => socket.destroy(), lingerMs);
  socket.once("close", () => {
    lingering -= 1;
    clearTimeout(timer);
  });
  socket.end(answer);
  socket.resume();
}
