import { resolve } from 'node:path';

/** Commands that are given a folder. */
const withFolder = ['import', 'export'];

/**
 * The words after a command's name, with the folder among them as a whole path: npm runs scripts in the project's folder,
 * while a folder is named from where the user stands.
 */
export function fromWhereTheUserStands(command, words, place = process.env.INIT_CWD ?? process.cwd()) {
  if (!withFolder.includes(command)) return words;
  const isFolder = (word, before) => !word.startsWith('-') && before !== '--confirm-ended';
  return words.map((word, index) => (isFolder(word, words[index - 1]) ? resolve(place, word) : word));
}
