import { useTexts } from "@openfloor/web";

/** Stands where a page will be. */
export function Loading() {
  return (
    <p className="desk-loading" role="status">
      {useTexts().t("common.loading")}
    </p>
  );
}
