import { beforeEach, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { chief, page, rule } from './testing/municipality.ts';
import { aboveForm, atForm, button, choose, field, fill, radio, refusal, type } from './testing/form.ts';

beforeEach(() => sessionStorage.clear());

test('what is missing is refused before anything is sent, each at its field', async () => {
  const { requests } = renderAt('/targets/new?unit=centre&wheel=leader', chief);
  await screen.findByLabelText('Reason');
  await click(button('Adopt'));
  const summary = await screen.findByRole('group', { name: 'Put this right before you go on' });
  expect(summary).toHaveFocus();
  expect(
    within(summary)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Area: Must be filled in.', 'Level: Choose a level from 0 to 5.', 'Reason: Must be filled in.']);
  await click(within(summary).getByRole('link', { name: /^Level/ }));
  expect(radio(/Not yet/)).toHaveFocus();
  expect(await field('Area')).toHaveAccessibleDescription('Must be filled in.');
  expect(requests.map(({ operation }) => operation)).not.toContain('DraftRequirement');
});

test('dates: before today, an end before the beginning, no date at all', async () => {
  const { requests } = renderAt(atForm, chief);
  await type('Reason', 'We grow');
  await click(radio(/Masters it/));
  await type('Holds from', '20-11-2026');
  await click(button('Adopt'));
  expect(await field('Holds from')).toHaveAccessibleDescription(
    'The date has passed. Choose 21 November 2026 or later.',
  );
  await type('Holds from', '01-12-2026');
  await type(/^Last day/, '30-11-2026');
  await click(button('Adopt'));
  expect(await field(/^Last day/)).toHaveAccessibleDescription('The end must be after the beginning.');
  await type(/^Last day/, 'soon');
  await click(button('Adopt'));
  expect(await field(/^Last day/)).toHaveAccessibleDescription(/Write the date as dd-mm-yyyy/);
  expect(requests.map(({ operation }) => operation)).not.toContain('DraftRequirement');
});

test('a goal that does not hold on the day is explained, cannot be chosen, and is refused when the day moves', async () => {
  renderAt(atForm, chief);
  await fill();
  await choose(/^Goal that it serves/, 'G2 Greener ways');
  await type('Holds from', '01-02-2027');
  expect(screen.getByRole('option', { name: 'G2 Greener ways (1 January 2026 – 31 December 2026)' })).toBeDisabled();
  expect(screen.getByText(/1 goal does not hold on 1 February 2027/)).toBeVisible();
  await click(button('Adopt'));
  expect(await field(/^Goal that it serves/)).toHaveAccessibleDescription(
    /The goal does not hold on the day the requirement begins. It holds from 1 January 2026 to 31 December 2026./,
  );
});

test.each([
  ['LEVEL_OFF_SCALE', 'level', { min: 0, max: 5 }, 'Level', 'Choose a level from 0 to 5.'],
  [
    'DATE_BEFORE_TODAY',
    'validFrom',
    { today: '2026-11-22' },
    'Holds from',
    'The date has passed. Choose 22 November 2026 or later.',
  ],
  ['END_NOT_AFTER_START', 'validTo', {}, 'Last day', 'The end must be after the beginning.'],
  [
    'GOAL_OUT_OF_PERIOD',
    'goalId',
    { validFrom: '2026-01-01', validTo: null },
    'Goal that it serves',
    'The goal does not hold on the day the requirement begins. It holds from 1 January 2026.',
  ],
  ['NO_RIGHT_TO_UNIT', 'unitId', {}, 'Unit', 'You cannot set this for that unit.'],
  ['AUDIENCE_UNFIT', 'audienceValue', {}, 'Audience', 'The audience does not fit. Choose it again.'],
  ['NOT_FOUND', 'areaId', {}, 'Area', 'It is no longer there, or you have no access to it.'],
])('the API’s %s lands at its field in words', async (code, apiField, params, label, words) => {
  renderAt(atForm, { ...chief, draftRequirement: refusal(code, apiField, params) });
  await fill();
  await click(button('Save as draft'));
  const summary = await screen.findByRole('group', { name: 'Put this right before you go on' });
  expect(summary).toHaveFocus();
  await click(within(summary).getByRole('link', { name: `${label}: ${words}` }));
  const described = document.activeElement?.closest('.mh-field, .mh-scale');
  expect(described).toHaveTextContent(words);
  expect(document.activeElement?.closest('[aria-invalid="true"]')).not.toBeNull();
});

test('what the API says of the whole, and what cannot be sent, stands above the form; nothing typed is lost', async () => {
  renderAt(atForm, { ...chief, draftRequirement: refusal('WRONG_STATE', 'id', { state: 'ENDED' }) });
  await fill();
  await click(button('Save as draft'));
  expect(await aboveForm()).toHaveTextContent('This cannot be done now');
  expect(await aboveForm()).toHaveFocus();
  expect(await field('Reason')).toHaveValue('We grow');
});

test('the language may change while the errors stand', async () => {
  renderAt(atForm, chief);
  await screen.findByLabelText('Reason');
  await click(button('Adopt'));
  await screen.findByRole('group', { name: 'Put this right before you go on' });
  await click(screen.getAllByRole('radio', { name: 'NO' })[0] as HTMLElement);
  expect(await screen.findByRole('group', { name: 'Rett dette før du går videre' })).toHaveTextContent(
    'Begrunnelse: Må fylles ut.',
  );
});

test('beside the form: what holds now for the same people, what it touches, who sees it', async () => {
  const narrower = rule({
    id: 'narrow',
    level: 5,
    audience: 'JOB_GROUP',
    audienceName: 'Nurses',
    audienceValue: 'nurses',
  });
  const { requests } = renderAt(atForm, { ...chief, requirements: page([narrower, rule()]) });
  const facts = within(await screen.findByRole('complementary', { name: 'Worth knowing' }));
  expect(await facts.findByText('Independently')).toBeVisible();
  expect(facts.queryByText('Develops it')).toBeNull();
  await choose('Who there?', 'Nurses');
  expect(await facts.findByText('Develops it')).toBeVisible();
  await fill();
  expect(await facts.findByText('Touches 3 of your 7 direct reports.', {}, { timeout: 3000 })).toBeVisible();
  expect(facts.getByText('2 would have more needs.')).toBeVisible();
  const counts = requests.filter(({ operation }) => operation === 'PreviewRequirement').length;
  await type('Reason', 'Another reason, which changes no count');
  await act(() => new Promise((resolve) => setTimeout(resolve, 900)));
  expect(requests.filter(({ operation }) => operation === 'PreviewRequirement')).toHaveLength(counts);
});

test('the employee wheel has no leader audiences', async () => {
  renderAt(atForm, chief);
  await choose('Who there?', 'Citizen-facing leaders');
  await click(radio(/Employee wheel/));
  expect(await field('Who there?')).toHaveDisplayValue('All employees');
  expect(screen.queryByRole('option', { name: 'Citizen-facing leaders' })).toBeNull();
});
