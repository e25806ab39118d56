import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Channel } from "../channel.js";
import type { Place } from "../scanner.js";

/** The database itself, and the file that is there to hold the passwords. */
const meant = ["cluster", "passwords.json"];

/** Every other file in the data folder. */
export const dataFolder: Channel = {
  name: "files in the data folder",
  places: ({ installation: { dataDir } }) => filesIn(dataDir),
  async leak(canary, { installation: { dataDir } }) {
    const file = join(dataDir, "server.log.1.gz");
    await writeFile(file, gzipSync(`statement: select '${canary}'`));
    const places = await filesIn(dataDir);
    await rm(file);
    return places.filter(({ name }) => name.endsWith(".gz"));
  },
};

async function filesIn(folder: string): Promise<Place[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const here = entries.filter(({ name }) => !meant.includes(name));
  const places = await Promise.all(
    here.map(async (entry): Promise<Place[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return [{ name: entry.name, content: await readFile(path) }];
    }),
  );
  return places.flat();
}
