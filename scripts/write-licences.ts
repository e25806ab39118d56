import { writeFileSync } from "node:fs";
import process from "node:process";
import { licencesPage, licensed, notAllowed } from "./licences.ts";
import { shippedBill } from "./shipped.ts";

/** Writes `docs/licences.md`, and leaves with 1 when a licence is on no list. */
const packages = licensed(shippedBill());
writeFileSync(new URL("../docs/licences.md", import.meta.url), licencesPage(packages));
process.stdout.write(`docs/licences.md names ${packages.length} packages.\n`);
for (const { name, licence } of notAllowed(packages)) {
  process.stderr.write(`${name} has the licence ${licence}, which is on no list of scripts/licences.ts.\n`);
  process.exitCode = 1;
}
