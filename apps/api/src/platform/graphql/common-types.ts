import { createUnionType, Field, ObjectType, type ClassType } from "type-graphql";
import { problemCodes, statedPrecisions, textOrigins } from "@openfloor/domain/kernel";
import { regions } from "@openfloor/domain/membership";
import { consultationStages } from "@openfloor/domain/consultations";
import { categories, respondentKinds, standings } from "@openfloor/domain/responses";
import { enumOf } from "./enums.js";
import { problemDescriptions } from "./problem-descriptions.js";
import { DateScalar, InstantScalar, LanguageTagScalar } from "./scalars.js";

/**
 * The types that both graphs speak: texts, stated dates, windows, problems. Each graph calls this
 * once and gets classes of its own, so that nothing added for one audience can appear in the other.
 */
export function commonTypes() {
  const TextOrigin = enumOf("TextOrigin", "Where a version of a text comes from.", textOrigins, {
    ORIGINAL: "Written so.",
    HUMAN_TRANSLATION: "Translated by a person.",
    MACHINE_TRANSLATION: "Translated by a machine.",
  });
  const StatedPrecision = enumOf("StatedPrecision", "How exactly a source states a date.", statedPrecisions, {
    DAY: "One day.",
    MONTH: "A month.",
    YEAR: "A year.",
    UNKNOWN: "Words that name no period.",
  });
  const ProblemCode = enumOf(
    "ProblemCode",
    "Stable codes of everything that can be refused.",
    problemCodes,
    problemDescriptions,
  );
  const Region = enumOf("Region", "The six regions of ITU's regional work; not the scheme of Council seats.", regions, {
    AFRICA: "Africa.",
    AMERICAS: "Americas.",
    ARAB_STATES: "Arab States.",
    ASIA_PACIFIC: "Asia and the Pacific.",
    CIS: "Commonwealth of Independent States.",
    EUROPE: "Europe.",
  });
  const ConsultationStage = enumOf(
    "ConsultationStage",
    "Where a round stands at the instant of reading.",
    consultationStages,
    {
      DECIDED: "Decided by the group or the Council, not yet announced.",
      ANNOUNCED: "Announced; it opens at a known instant.",
      OPEN: "Anyone may respond.",
      CLOSED: "Closed; responses are checked and published.",
      PRESENTED: "Presented to a meeting of the group.",
      HISTORICAL: "A record from before this installation, with stated dates.",
    },
  );
  const Category = enumOf("Category", "The kind of stakeholder that a respondent declares to be.", categories, {
    GOVERNMENT: "A Government.",
    PRIVATE_SECTOR: "A private sector entity or industry association.",
    CIVIL_SOCIETY: "A civil society organization.",
    INTERGOVERNMENTAL_ORGANIZATION: "An intergovernmental organization.",
    ACADEMIA: "A university or research institution.",
    TECHNICAL_COMMUNITY: "The Internet technical community.",
    INDIVIDUAL: "A person on their own behalf.",
  });
  const RespondentKind = enumOf("RespondentKind", "Whether a person or an organisation responds.", respondentKinds, {
    INDIVIDUAL: "A person.",
    ORGANISATION: "An organisation.",
  });
  const Standing = enumOf("Standing", "How far the respondent's name has been confirmed.", standings, {
    OWN: "The respondent's own name; nobody has to confirm it.",
    DECLARED: "Declared, not confirmed: that Government or organization has not confirmed the response.",
    CONFIRMED: "Confirmed by the State's focal point or through the organization's official channel.",
  });

  @ObjectType({ description: "One version of a text in one language.", simpleResolvers: true })
  class TextVersion {
    @Field(() => LanguageTagScalar, { description: "The language of this version." })
    language: string;
    @Field(() => String, { description: "The text." })
    text: string;
    @Field(() => TextOrigin, { description: "Written so, or translated." })
    origin: string;
  }

  @ObjectType({ description: "A text with its original and its translations.", simpleResolvers: true })
  class LocalizedText {
    @Field(() => TextVersion, { description: "The version that was written." })
    original: TextVersion;
    @Field(() => [TextVersion], { description: "Translations, in no particular order." })
    translations: TextVersion[];
  }

  @ObjectType({
    description: "A date as a source states it. It is never compared with a clock.",
    simpleResolvers: true,
  })
  class StatedDate {
    @Field(() => String, { description: "The words of the source." })
    text: string;
    @Field(() => DateScalar, { nullable: true, description: "The first day the words can mean." })
    earliest: string | null;
    @Field(() => DateScalar, { nullable: true, description: "The last day the words can mean." })
    latest: string | null;
    @Field(() => StatedPrecision, { description: "How exact the words are." })
    precision: string;
    @Field(() => String, { description: "Where this is stated." })
    source: string;
  }

  @ObjectType({
    description: "When responses are accepted: from `opensAt` until just before `closesAt`.",
    simpleResolvers: true,
  })
  class Window {
    @Field(() => InstantScalar, { description: "The first instant at which responses are accepted." })
    opensAt: string;
    @Field(() => InstantScalar, { description: "The first instant at which they no longer are." })
    closesAt: string;
    @Field(() => String, { description: "The IANA time zone in which the window was announced." })
    zone: string;
  }

  @ObjectType({ description: "A value that completes a problem's sentence.", simpleResolvers: true })
  class ProblemParameter {
    @Field(() => String, { description: "The parameter's name." })
    name: string;
    @Field(() => String, { description: "Its value as text; instants in ISO 8601." })
    value: string;
  }

  @ObjectType({ description: "A named reason for a refusal.", simpleResolvers: true })
  class Problem {
    @Field(() => ProblemCode, { description: "The stable code." })
    code: string;
    @Field(() => String, {
      nullable: true,
      description: "The input it belongs to, such as `email` or `answers.<question>`.",
    })
    field: string | null;
    @Field(() => [ProblemParameter], { description: "What completes the sentence for this code." })
    parameters: ProblemParameter[];
  }

  @ObjectType({ description: "Nothing was done; these are the reasons.", simpleResolvers: true })
  class Refused {
    @Field(() => [Problem], { description: "Every reason that was found, not only the first." })
    problems: Problem[];
  }

  /** `name` = what worked, or why it did not. */
  const resultOf = (name: string, description: string, Success: ClassType) =>
    createUnionType({
      name,
      description,
      types: () => [Success, Refused] as const,
      resolveType: (value) => ("problems" in value ? Refused : Success),
    });

  return {
    Category,
    ConsultationStage,
    LocalizedText,
    Problem,
    Refused,
    Region,
    RespondentKind,
    Standing,
    StatedDate,
    TextVersion,
    Window,
    resultOf,
  };
}
