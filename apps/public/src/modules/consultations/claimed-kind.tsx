import { useTexts } from "@openfloor/web";
import { RecordWords } from "../../shell/record-words.js";

const known = {
  Governments: "consultations.claimedKind.governments",
  "Private Sector entities and Industry Associations": "consultations.claimedKind.privateSector",
  "Civil Society representatives": "consultations.claimedKind.civilSociety",
  "Intergovernmental Organizations": "consultations.claimedKind.intergovernmental",
} as const;

/** A kind of respondent as a source lists it, translated where the wording is known. */
export function ClaimedKind({ kind }: { readonly kind: string }) {
  const texts = useTexts();
  return isKnown(kind) ? texts.t(known[kind]) : <RecordWords>{kind}</RecordWords>;
}

function isKnown(kind: string): kind is keyof typeof known {
  return Object.hasOwn(known, kind);
}
