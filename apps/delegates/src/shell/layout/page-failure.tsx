import { createContext, useContext } from "react";

/** Tells the page that one of its forms has failed, for its title; gives the way to take it back. */
export const PageFailure = createContext<() => () => void>(() => () => undefined);

export const usePageFailure = (): (() => () => void) => useContext(PageFailure);
