/** The organisation from the top. */
export const organisationUrl = '/organisation';

/** One unit: its leaders, people and committees. */
export function unitUrl(id: string): string {
  return `${organisationUrl}/${encodeURIComponent(id)}`;
}
