import type { MessageId, Messages, ParamsOf, TaggedId, Tags } from "@openfloor/i18n";
import { Fragment, type ReactNode } from "react";
import { useTexts } from "./texts-context.js";

/** Makes an inline element from the words between its tags; `<name/>` has none. */
export type InlineElement = (words: ReactNode) => ReactNode;

type Values<Id extends MessageId> = Messages[Id] extends undefined
  ? { readonly values?: undefined }
  : { readonly values: Messages[Id] };
type Components<Id extends MessageId> = Id extends TaggedId
  ? { readonly components: Readonly<Record<Tags[Id], InlineElement>> }
  : { readonly components?: undefined };

/** What `T` takes: parameters when the message has some, and an element for each of its tags. */
export type TProps<Id extends MessageId> = { readonly id: Id } & Values<Id> & Components<Id>;

/**
 * A message as part of a page: `<T id="common.notFoundText" components={{ home: (words) => <a href="/en">{words}</a> }} />`.
 * Only the message's own tags become elements; a `<` inside a value stays a character.
 */
export function T<Id extends MessageId>({ id, values, components }: TProps<Id>) {
  const params = (values === undefined ? [] : [values]) as ParamsOf<Id>;
  return withElements(useTexts().tagged(id, ...params), components ?? {});
}

function withElements(text: string, components: Readonly<Record<string, InlineElement | undefined>>): ReactNode {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(/<(\w+)>([^<>]*)<\/\1>|<(\w+)\/>/g)) {
    const [whole, pair, words, single] = match;
    const element = components[pair ?? single ?? ""];
    pieces.push(plain(text.slice(end, match.index)));
    pieces.push(
      <Fragment key={match.index}>
        {element ? element(words === undefined ? null : plain(words)) : plain(words ?? "")}
      </Fragment>,
    );
    end = match.index + whole.length;
  }
  return [...pieces, plain(text.slice(end))];
}

/** `tagged` hides the `<` of values as U+E000, so that no value is taken for a tag. */
function plain(text: string): string {
  return text.replaceAll("\uE000", "<");
}
