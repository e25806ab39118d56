import { Pagination } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useLocation } from "react-router";
import { graphql } from "../../gen/index.js";

/** Where a page of a list lies. It has no id to be read by, so those who spread it add `@unmask`. */
export const pageParts = graphql(`
  fragment PageParts on PageInfo {
    hasNextPage
    endCursor
  }
`);

export interface ListPagesProps {
  /** The page that is shown; none for whom the list is not there. */
  readonly page: { readonly hasNextPage: boolean; readonly endCursor: string | null } | null | undefined;
}

/** The way on to the next page of a list, where there is more, and back to the first; other filters of the address stay. */
export function ListPages({ page }: ListPagesProps) {
  const { t } = useTexts();
  const { pathname, search } = useLocation();
  const at = (after: string | null): string => {
    const filter = new URLSearchParams(search);
    if (after === null) filter.delete("after");
    else filter.set("after", after);
    return filter.size > 0 ? `${pathname}?${filter}` : pathname;
  };
  const next =
    page?.hasNextPage && page.endCursor ? { href: at(page.endCursor), label: t("common.nextPage") } : undefined;
  const first = new URLSearchParams(search).has("after") ? { href: at(null), label: t("common.firstPage") } : undefined;
  if (!next && !first) return null;
  return <Pagination label={t("common.pages")} {...(first && { previous: first })} {...(next && { next })} />;
}
