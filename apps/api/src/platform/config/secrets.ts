import type { Environment } from "./read-settings.js";
import { settings, type SettingName } from "./settings.js";

/** Shorter ones are found in too many words. */
const shortest = 6;

/**
 * The passwords in the settings, in every way in which a refusal may quote them: as they are, as an
 * address writes them, and as mail servers are told them. Wrong settings have theirs too.
 */
export function secretsOf(environment: Environment): readonly string[] {
  const names = Object.keys(settings) as SettingName[];
  const found = names
    .filter((name) => settings[name].secret)
    .flatMap((name) => passwordsIn(environment[name]?.trim() ?? ""))
    .filter((secret) => secret.length >= shortest);
  return [...new Set(found)].toSorted((one, other) => other.length - one.length);
}

function passwordsIn(address: string): string[] {
  if (address === "") return [];
  if (!URL.canParse(address)) return [address];
  const url = new URL(address);
  const user = decoded(url.username);
  return [url.password, url.searchParams.get("password") ?? ""].flatMap((written) => {
    if (written === "") return [];
    const password = decoded(written);
    return [written, password, base64(password), base64(`\0${user}\0${password}`)];
  });
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
