/** Whether a text is a day as fields hold one, `yyyy-MM-dd`: what was typed stands there too while it is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
