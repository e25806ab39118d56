import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { listenForSessionEnd } from "../graph/session-end.js";
import { signInAddress } from "./return-address.js";

/** Leads to the sign-in page when the session has ended, and remembers where the person was. */
export function useSessionEnd(): void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  useEffect(
    () => listenForSessionEnd((ended) => void navigate(signInAddress(pathname + search), { state: { ended } })),
    [navigate, pathname, search],
  );
}
