import { writeFileSync } from "node:fs";
import process from "node:process";
import { shippedBill } from "./shipped.ts";

/** Writes the bill of materials, CycloneDX 1.6 as JSON, to the file that is named or to `sbom.cdx.json`. */
const file = process.argv[2] ?? "sbom.cdx.json";
const bill = shippedBill();
writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
process.stdout.write(`${file} lists ${bill.components.length} components.\n`);
