/** The sign-in page; `next` is where the reader wanted to go. */
export function signInUrl(next: string): string {
  return next === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next })}`;
}
