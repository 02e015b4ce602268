const somewhere = 'https://internal.invalid';

/** The text as an address inside the app (path, query and hash), or `/` when it leads anywhere else. */
export function internalPath(text: string | null): string {
  if (!text?.startsWith('/')) return '/';
  // the parser decides as a browser would: `//host`, `/\host` and control characters lead out
  const url = URL.canParse(text, somewhere) ? new URL(text, somewhere) : null;
  // and so does what is left of `/.//host` once its dot is resolved
  if (url?.origin !== somewhere || url.pathname.startsWith('//')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
