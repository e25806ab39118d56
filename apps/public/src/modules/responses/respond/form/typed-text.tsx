/** A text exactly as it was typed; each paragraph takes the direction of its own script. */
export function TypedText({ children }: { readonly children: string }) {
  return (
    <p dir="auto" className="op-typed">
      {children}
    </p>
  );
}
