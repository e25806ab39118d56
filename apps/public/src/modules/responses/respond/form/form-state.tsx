export interface FormStateProps {
  /** The revision of the draft that the form was made from. */
  readonly revision: number;
  /** The fingerprint of what the form held then. */
  readonly was: string;
}

/** What a form sends along, so that nobody overwrites unseen what was saved in another window. */
export function FormState({ revision, was }: FormStateProps) {
  return (
    <>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="was" value={was} />
    </>
  );
}
