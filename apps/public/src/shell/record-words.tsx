import { useTexts } from "@openfloor/web";

/** Words of the historical record, which is in English, marked as such on pages in other languages. */
export function RecordWords({ children }: { readonly children: string }) {
  const { language } = useTexts();
  return language === "en" ? (
    children
  ) : (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
