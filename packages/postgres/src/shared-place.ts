import { cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { randomBytes } from "node:crypto";

/**
 * Where things go that root owns and the server's account must reach, when the project lies in a
 * folder closed to that account (a clone under /root). Opening root's folders for everyone instead
 * is not ours to do.
 */
const place = "/var/lib/openfloor";

/** A new, empty folder in the shared place. */
export async function newSharedFolder(): Promise<string> {
  const folder = join(place, randomBytes(8).toString("hex"));
  await mkdir(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/** Copies an installation (the parent of `bin`) to the shared place, once for each version; answers the copy's `bin`. */
export async function copyOfBinaries(bin: string, version: string): Promise<string> {
  const copy = join(place, `postgresql-${version}-${process.arch}`);
  const done = await stat(copy).then(
    () => true,
    () => false,
  );
  if (!done) {
    const half = await newSharedFolder();
    await cp(join(bin, ".."), half, { recursive: true, verbatimSymlinks: true });
    // Another process may have finished the same copy meanwhile; then ours is not needed.
    await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
  }
  return join(copy, "bin");
}
