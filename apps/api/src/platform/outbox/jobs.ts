/** Every kind of job and what it carries: ids, never text. */
export type Jobs = {
  "send-confirmation": { readonly submission: string };
  "send-receipt": { readonly submission: string };
  "send-published": { readonly submission: string };
};
export type JobName = keyof Jobs;
