/** What the road between two programs can do to what is sent on it. */
export type Fault =
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** After so many bytes more, both sides find that the connection is gone. */
  | { readonly kind: 'cut'; readonly after: number }
  /** Whoever connects is let in, and nobody ever answers. */
  | { readonly kind: 'silence' }
  /** A byte at a time, with a pause after each. */
  | { readonly kind: 'trickle'; readonly milliseconds: number }
  /** After so many bytes more the sending side is closed, and the other goes on. */
  | { readonly kind: 'halfClose'; readonly after: number }
  | { readonly kind: 'refuse' };
