/** Words of the historical record, which is in English: marked as such, on pages in any language. */
export function RecordWords({ children }: { readonly children: string }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
