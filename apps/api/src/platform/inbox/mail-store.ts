import { randomBytes } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readMail, type Mail } from "./read-mail.js";

/** Mails received, the newest first: in memory, and one `.eml` file each so that a restart keeps them. */
export class MailStore {
  readonly #folder: string;
  readonly #events = new EventEmitter<{ mail: [] }>().setMaxListeners(0);
  #mails: readonly Mail[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens the folder, which is made when missing and readable by its owner only. */
  static async open(folder: string): Promise<MailStore> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const store = new MailStore(folder);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".eml"));
    const newestNames = names.toSorted().toReversed().slice(0, mostInMemory);
    store.#mails = await Promise.all(
      newestNames.map(async (name) => readMail(name.slice(0, -".eml".length), await readFile(join(folder, name)))),
    );
    return store;
  }

  /** Keeps a mail; once this resolves it survives a restart. */
  async add(source: Buffer): Promise<void> {
    const id = `${new Date().toISOString().replace(/[-:.]/g, "")}-${randomBytes(4).toString("hex")}`;
    const mail = await readMail(id, source);
    const unfinished = join(this.#folder, `${id}.part`);
    await writeFile(unfinished, source, { mode: 0o600 });
    await rename(unfinished, join(this.#folder, `${id}.eml`));
    this.#mails = [mail, ...this.#mails].slice(0, mostInMemory);
    this.#events.emit("mail");
  }

  list(to?: string): readonly Mail[] {
    const wanted = to?.toLowerCase();
    return wanted === undefined
      ? this.#mails
      : this.#mails.filter((mail) => mail.to.some((address) => address.toLowerCase() === wanted));
  }

  find(id: string): Mail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  source(mail: Mail): Promise<Buffer> {
    return readFile(join(this.#folder, `${mail.id}.eml`));
  }

  /** Resolves at the next mail, or when the signal says that nobody waits any more. */
  async nextMail(signal: AbortSignal): Promise<void> {
    await once(this.#events, "mail", { signal }).catch(() => undefined);
  }
}

const mostInMemory = 1_000;
