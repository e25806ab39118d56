import { StatusTag } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";

/** Whether everybody will see what stands above. */
export function Visibility({ isPublic }: { readonly isPublic: boolean }) {
  const { t } = useTexts();
  return (
    <p>
      <StatusTag tone={isPublic ? "active" : "neutral"}>{t(isPublic ? "responses.respond.public" : "responses.respond.notPublic")}</StatusTag>
    </p>
  );
}
