import type { ComponentProps } from "react";
import { Link } from "../link/link.js";
import type { LinkProps } from "../link/link.js";

export type ButtonVariant = "primary" | "secondary" | "warning";

export interface ButtonProps extends Omit<ComponentProps<"button">, "className" | "style"> {
  /** One primary at most per page; `warning` is for what cannot be undone. */
  readonly variant?: ButtonVariant;
}

/** Does something. Takes every native attribute; submits its form unless told otherwise. */
export function Button({ variant = "primary", type = "submit", ...native }: ButtonProps) {
  return <button className={`of-button of-button--${variant}`} type={type} {...native} />;
}

export interface LinkButtonProps extends Omit<LinkProps, "className"> {
  readonly variant?: ButtonVariant;
}

/** Leads to the next step of a task: a link that looks like a button. */
export function LinkButton({ variant = "primary", ...native }: LinkButtonProps) {
  return <Link className={`of-button of-button--${variant}`} {...native} />;
}
