import { GraphQLScalarType, GraphQLError, Kind } from "graphql";
import { isDay, isLanguageTag, parseInstant } from "@openfloor/domain/kernel";

/** A scalar that is text on the wire: `read` gives the value, or undefined when the text is not one. */
function textScalar(name: string, description: string, read: (text: string) => string | undefined): GraphQLScalarType {
  const parse = (value: unknown): string => {
    const found = typeof value === "string" ? read(value) : undefined;
    if (found === undefined) throw new GraphQLError(`${name} cannot represent this value.`);
    return found;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const InstantScalar = textScalar(
  "Instant",
  "A moment in UTC, ISO 8601 with milliseconds, such as `2027-03-01T22:59:00.000Z`. Input may carry any offset.",
  parseInstant,
);

export const DateScalar = textScalar("Date", "A calendar day, ISO 8601, such as `2020-02-03`.", (text) =>
  isDay(text) ? text : undefined,
);

export const LanguageTagScalar = textScalar(
  "LanguageTag",
  "A language as a lower-case ISO 639 code, such as `ar` or `pt`.",
  (text) => (isLanguageTag(text) ? text : undefined),
);
