import { OperatorError } from "./operator-error.js";
import { settings, type SettingName, type SettingValue } from "./settings.js";

/** Where settings come from: the variables of the process, usually `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Every setting that is missing or wrong, in one message; the entry shows it and leaves with 2. */
export class ConfigError extends OperatorError {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(["Openfloor cannot start with these settings:", ...problems.map((problem) => `  - ${problem}`)].join("\n"), {
      exitCode: 2,
    });
    this.problems = problems;
  }
}

/**
 * Reads settings one by one and remembers what is wrong with them, so that one message tells
 * everything. Values of a reader with problems are placeholders: call `finish` before using them.
 */
export class SettingsReader {
  readonly #environment: Environment;
  readonly #problems: string[] = [];

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The value, or the fallback when the variable is unset or empty. */
  optional<Name extends SettingName, Fallback>(name: Name, fallback: Fallback): SettingValue<Name> | Fallback {
    const text = this.#environment[name]?.trim();
    if (text === undefined || text === "") {
      return fallback;
    }
    const setting = settings[name];
    const parsed = setting.schema.safeParse(text);
    if (!parsed.success) {
      const given = setting.secret ? "" : ` It is ${JSON.stringify(text)}.`;
      this.refuse(`${name} must be ${setting.must}, for example ${setting.example}.${given}`);
      return fallback;
    }
    return parsed.data as SettingValue<Name>;
  }

  /** The value; a problem when it is unset. `why` says in a few words what needs it. */
  required<Name extends SettingName>(name: Name, why: string): SettingValue<Name> {
    const value = this.optional(name, undefined);
    if (value === undefined && !this.#environment[name]?.trim()) {
      const { must, example } = settings[name];
      this.refuse(`${name} is missing: ${why}. It must be ${must}, for example ${example}.`);
    }
    return value as SettingValue<Name>;
  }

  refuse(problem: string): void {
    this.#problems.push(problem);
  }

  /** Gives back what was read, or throws a `ConfigError` that lists every problem. */
  finish<T>(config: T): T {
    if (this.#problems.length > 0) {
      throw new ConfigError(this.#problems);
    }
    return config;
  }
}
