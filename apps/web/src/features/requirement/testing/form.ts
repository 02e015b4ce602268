import { screen, within } from '@testing-library/react';
import { click, write, writeAndLeave } from '../../../testing/render.tsx';
import { rule } from './municipality.ts';

/** The address of a new requirement for the chief’s centre on the area L1. */
export const atForm = '/targets/new?unit=centre&wheel=leader&area=L1';

/** A mutation that did nothing, and why. */
export const refusal = (code: string, field: string | null, params: object = {}) => ({
  requirement: null,
  errors: [{ code, field, params: JSON.stringify(params) }],
});
/** A mutation that wrote a draft. */
export const drafted = (changes: object = {}) => ({
  requirement: rule({ id: 'draft-1', state: 'DRAFT', adoptedAt: null, viewerCanChange: true, ...changes }),
  errors: [],
});

// by text and not by role: on a form of this size a search by role takes most of a second
export const field = (name: string | RegExp) => screen.findByLabelText(name);
export const button = (name: string) => screen.getByText(name, { selector: 'button' });
export const radio = (name: RegExp) => screen.getByLabelText(name, { selector: 'input[type=radio]' });
export const aboveForm = () =>
  screen.findByText((_, element) => element?.matches('.mh-form-alert:not(:empty)') ?? false);

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

/** Fills what a requirement needs: level 4 on the whole area, with a reason. */
export async function fill(): Promise<void> {
  await type('Reason', 'We grow');
  await click(radio(/Masters it/));
}
