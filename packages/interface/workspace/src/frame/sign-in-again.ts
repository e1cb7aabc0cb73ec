/** Leads to the sign-in and back to this page; what was written stays in the tab. */
export function signInAgain(): void {
  location.assign(`/sign-in?returnTo=${encodeURIComponent(location.pathname)}`);
}
