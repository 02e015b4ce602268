const somewhere = 'https://internal.invalid';

/** The text as an address inside the app (path, query and hash), or `/` when it leads anywhere else. */
export function internalPath(text: string | null): string {
  if (!text?.startsWith('/')) return '/';
  // the parser decides as a browser would: `//host`, `/\host` and control characters lead out
  const url = URL.canParse(text, somewhere) ? new URL(text, somewhere) : null;
  return url?.origin === somewhere ? `${url.pathname}${url.search}${url.hash}` : '/';
}
