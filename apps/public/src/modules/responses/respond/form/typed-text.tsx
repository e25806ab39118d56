/** A text exactly as it was typed, each line in the direction of its own script. */
export function TypedText({ children }: { readonly children: string }) {
  return children.split("\n\n").map((paragraph, index) => (
    <p key={index} dir="auto" className="op-typed">
      {paragraph}
    </p>
  ));
}
