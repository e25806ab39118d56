import type { MessageId, Messages, PlainId } from "@openfloor/i18n";

/** The id of a message that is plain text and takes no parameters: what may be passed on as data. */
export type BareId = PlainId & { [Id in MessageId]: Messages[Id] extends undefined ? Id : never }[MessageId];
