import { screen, within } from '@testing-library/react';
import { click, write, writeAndLeave } from '../../../testing/render.tsx';

// by text and not by role: on a form of this size a search by role takes most of a second
export const field = (name: string | RegExp) => screen.findByLabelText(name);
export const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** Puts a text into a field and leaves it. */
export async function type(label: string | RegExp, text: string): Promise<void> {
  await writeAndLeave(await field(label), text);
}

/** Chooses from a list by the words of the choice. */
export async function choose(label: string | RegExp, option: string): Promise<void> {
  const list = await field(label);
  const chosen = within(list).getByRole<HTMLOptionElement>('option', { name: option });
  await write(list, chosen.value);
}

/** Takes a step from the menu of an item. */
export async function step(itemName: string, word: string): Promise<void> {
  await click(await button(`How it goes: ${itemName}`));
  await click(await screen.findByRole('menuitem', { name: word }));
}
