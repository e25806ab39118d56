import { type Messages as CompiledMessages, setupI18n } from "@lingui/core";
import { createFormats, type Formats, localeTag } from "./formats.js";
import type { Messages, Tags } from "./gen/messages.js";
import { type Direction, direction, type Language } from "./languages.js";

/** The id of any message of the catalogues. */
export type MessageId = keyof Messages;
/** The id of a message that holds inline elements such as `<link>…</link>`. */
export type TaggedId = keyof Tags;
/** The id of a message that is plain text. */
export type PlainId = Exclude<MessageId, TaggedId>;
/** The parameters of a message: nothing when it has none. */
export type ParamsOf<Id extends MessageId> = Messages[Id] extends undefined ? [] : [params: Messages[Id]];

/**
 * Everything said in one language: messages by id and the forms of dates and numbers. It never
 * changes, so that one may serve many requests at once, each with its own language.
 */
export interface Texts extends Formats {
  readonly language: Language;
  readonly dir: Direction;
  /** The text of a plain message. Its id and parameters are checked by the compiler. */
  readonly t: <Id extends PlainId>(id: Id, ...params: ParamsOf<Id>) => string;
  /** The text of a message with its inline elements left as tags and `<` in parameters as U+E000; for `<T>` only. */
  readonly tagged: <Id extends MessageId>(id: Id, ...params: ParamsOf<Id>) => string;
  /** Whether a message with this id exists: for ids that come from data, such as problem codes. */
  readonly has: (id: string) => id is MessageId;
}

/** The texts of one language from its compiled messages. An unknown id throws. */
export function createTexts(language: Language, messages: CompiledMessages): Texts {
  const i18n = setupI18n({
    locale: language,
    locales: localeTag(language),
    messages: { [language]: messages },
    missing: (_, id) => {
      throw new Error(`There is no message ${id} in ${language}`);
    },
  });
  const say = (id: string, params: Record<string, unknown> | undefined, prepare: (text: string) => string) =>
    i18n._(
      id,
      params &&
        Object.fromEntries(
          Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? prepare(value) : value]),
        ),
    );

  const dir = direction(language);
  const literal = (text: string) => isolateForeignDirection(keepBackslashes(text), dir);
  const texts: Omit<Texts, keyof Formats> = {
    language,
    dir,
    t: (id, ...[params]) => say(id, params, literal),
    tagged: (id, ...[params]) => say(id, params, (text) => literal(text).replaceAll("<", "\uE000")),
    has: (id): id is MessageId => Object.hasOwn(messages, id),
  };
  return Object.freeze({ ...texts, ...createFormats(language, texts.t) });
}

/**
 * The runtime decodes `\u202e` in the finished sentence, parameters included; escaped once more,
 * what a person typed comes out as it was typed.
 */
function keepBackslashes(text: string): string {
  return text.replaceAll("\\", "\\u005c");
}

/** What is written from right to left: the blocks that Unicode keeps for such scripts, and its two marks. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** An Arabic name must not turn the order of the English sentence around it; Arabic catalogues isolate at build. */
function isolateForeignDirection(text: string, dir: Direction): string {
  return dir === "ltr" && rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
