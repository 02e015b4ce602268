/** A name without the soft hyphens that let it break on screen: for titles, search and sorting. */
export function plainText(name: string): string {
  return name.replaceAll('\u00AD', '');
}
