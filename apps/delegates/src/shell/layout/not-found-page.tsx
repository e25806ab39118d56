import { NotFound } from "./not-found.js";

/** An address that names no page. */
export default function NotFoundPage() {
  return <NotFound />;
}
