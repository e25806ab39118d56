import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The bill of materials as the package manager writes it: CycloneDX 1.6, as far as it is used here. */
export type Bill = {
  serialNumber: string;
  metadata: { timestamp: string; component: Component };
  components: Component[];
};
export type Component = {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly licenses?: readonly (
    | { readonly license: { readonly id?: string; readonly name?: string } }
    | { readonly expression: string }
  )[];
  externalReferences?: { readonly type: string; readonly url: string }[];
};

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What an installation runs or sends to browsers, with everything that this needs in turn, as it is
 * installed here. Where a package was fetched from is left out: that is this machine's business.
 */
export function shippedBill(): Bill {
  const folder = mkdtempSync(join(tmpdir(), "openfloor-bill-"));
  const file = join(folder, "bill.json");
  try {
    const format = ["--sbom-format", "cyclonedx", "--sbom-spec-version", "1.6", "--sbom-type", "application"];
    packageManager(["--filter", "@openfloor/api", "sbom", "--prod", ...format, "--out", file]);
    const bill = JSON.parse(readFileSync(file, "utf8")) as Bill;
    for (const component of bill.components) {
      component.externalReferences = (component.externalReferences ?? []).filter(({ type }) => type !== "distribution");
    }
    return bill;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The package manager that runs us; by hand, the one that newcomers are told to use. */
function packageManager(given: readonly string[]): void {
  const running = process.env.npm_execpath ?? "";
  const [program, ...first] = !/pnpm/.test(running)
    ? ["npx", "-y", "pnpm@12"]
    : /\.[cm]?js$/.test(running)
      ? [process.execPath, running]
      : [running];
  execFileSync(program ?? "", [...first, ...given], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
}
