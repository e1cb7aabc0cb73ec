/** Where somebody comes with a one-time link; what is secret in it stands after the `#`, which no server sees. */
export const guestPath = '/link';

/** The address that a one-time link has. */
export const linkAddress = (origin: string, secret: string): string => `${origin}${guestPath}#${secret}`;
