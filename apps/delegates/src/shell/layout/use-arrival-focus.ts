import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/** After a change of page, focus starts at the top of the new one; a notice on it takes the focus later. */
export function useArrivalFocus(): void {
  const { pathname } = useLocation();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    const main = document.getElementById("main");
    if (main && !main.contains(document.activeElement)) main.focus();
  }, [pathname]);
}
