/** Where a meeting is held: words of the record, which is in English. */
export function Venue({ children }: { readonly children: string }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
