/** An error that a hook or a parser refuses a request with; who handles it finds the words, a page's or JSON. */
export type HttpRefusal = Error & { readonly statusCode: number; readonly retryAfterSeconds?: number | undefined };

export const httpRefusal = (statusCode: number, retryAfterSeconds?: number): HttpRefusal =>
  Object.assign(new Error(`refused with ${statusCode}`), { statusCode, retryAfterSeconds });
