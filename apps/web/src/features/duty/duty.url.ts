/** What one has a right to and has to do, and how one is reminded. */
export const dutiesUrl = '/duties';
