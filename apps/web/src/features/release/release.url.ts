export const releasesUrl = '/releases';
export const releaseRunUrl = (id: string) => `/releases/${id}`;
export const methodUrl = '/method';
/** The part of the method page that tells what of the reader is counted. */
export const ownCountedUrl = '/method#mine';
