import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { click, renderAt, write, writeAndLeave } from '../../testing/render.tsx';
import { called, done, lone, refused, review, step } from './testing/review-fixture.ts';

beforeEach(() => sessionStorage.clear());

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const field = (name: string | RegExp) => screen.findByLabelText(name);

test('a call that another changed meanwhile keeps what is typed, and goes on from theirs', async () => {
  const versions: number[] = [];
  renderAt('/reviews/review-1', {
    ...lone,
    review: review(),
    callReview: ({ version }: { version: number }) => {
      versions.push(version);
      return version === 1 ? refused('CONFLICT', called({ version: 4 })) : done(called({ version: 5 }));
    },
  });
  await writeAndLeave(await field(/^Place/), 'Meeting room 5');
  await writeAndLeave(await field(/^Day/), '10-12-2026');
  await click(await button('Call the meeting'));
  expect(await screen.findByText(/The meeting was changed meanwhile/)).toBeVisible();
  expect(await field(/^Place/)).toHaveValue('Meeting room 5');
  await click(await button(/^(Call|Move) the meeting$/));
  await waitFor(() => expect(versions).toEqual([1, 4]));
});

test('the agenda is moved by buttons, and an introduction that both wrote keeps both texts', async () => {
  const orders: unknown[] = [];
  const first = review();
  renderAt('/reviews/review-1?item=item-EVALUATION', {
    ...lone,
    review: first,
    orderAgenda: ({ ids }: { ids: string[] }) => {
      orders.push(ids);
      return done({ ...first, agenda: ids.map((id) => first.agenda.find((item) => item.id === id)) });
    },
    writeAgendaItem: () => ({
      item: { ...first.agenda[2], body: 'Theirs', version: 3 },
      errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }],
    }),
  });
  expect(await button('Move The overall goals up')).toBeDisabled();
  await click(await button('Move Needs and projects up'));
  expect(orders).toEqual([['item-DECISIONS', 'item-GOALS', 'item-EVALUATION']]);
  // at the end of its way the focus goes to the other button, and is not lost
  await waitFor(async () => expect(await button('Move Needs and projects down')).toHaveFocus());
  await writeAndLeave(await field('Introduction'), 'Mine');
  expect(await screen.findByText('Theirs')).toBeVisible();
  expect(await field('Introduction')).toHaveValue('Mine');
});

test('a reshaped process leaves out, adds and reorders, and the minutes stay', async () => {
  const said: unknown[] = [];
  const tell = (verb: string) => (variables: object) => {
    said.push({ verb, ...variables });
    return done(review({ steps: [step('PREPARE', { isLeftOut: true }), step('DISCUSS')] }));
  };
  renderAt('/reviews/review-1?step=shape', {
    ...lone,
    review: review(),
    setReviewStep: tell('set'),
    writeReviewStep: tell('write'),
  });
  expect(await screen.findByText(/The minutes always stay, at the end/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Leave out Send the minutes' })).toBeNull();
  await write(await field('Name of the step'), 'Visits');
  await click(await button('Add the step'));
  await click(await button('Take in Prepare'));
  expect(said).toEqual([
    { verb: 'write', reviewId: 'review-1', id: null, title: 'Visits', body: null },
    { verb: 'set', id: 'step-PREPARE', isLeftOut: false },
  ]);
  const way = within(screen.getByRole('navigation', { name: 'The steps of the review' }));
  expect(way.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Discuss', 'Send the minutes']);
});

test('a member reads the preparation and writes introductions, but arranges nothing', async () => {
  renderAt('/reviews/review-1?step=step-PREPARE&item=item-EVALUATION', {
    ...lone,
    review: called({ viewerIs: 'MEMBER', viewerCan: ['WRITE'] }),
  });
  expect(await field('Introduction')).toBeEnabled();
  for (const name of [/^Move /, /^Invite/, /^Send the papers/, /^Call the meeting off/, /^Shape/]) {
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('link', { name })).toBeNull();
  }
});

test('somebody invited sees the meeting and the papers alone', async () => {
  const { requests } = renderAt('/reviews/review-1', {
    ...lone,
    review: called({ viewerIs: 'GUEST', viewerCan: [], steps: [], papersSentAt: '2026-11-20T10:00:00Z' }),
  });
  expect(await screen.findByText(/You are invited to the meeting/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Add to calendar' })).toHaveAttribute(
    'href',
    '/calendar/reviews/review-1.ics',
  );
  expect(screen.queryByRole('navigation', { name: 'The steps of the review' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'To the meeting' })).toBeNull();
  expect(screen.queryByLabelText('Introduction')).toBeNull();
  expect(requests.map(({ operation }) => operation)).not.toContain('ReviewChanged');
});

test('what nobody waits for any more holds the way up no longer', async () => {
  const steps = [
    step('PREPARE', { isDone: true }),
    step('A_MED_INPUT'),
    step('DISCUSS', { isDone: true }),
    step('CONCLUDE'),
  ];
  const standings = async () =>
    within(await screen.findByRole('list', { name: 'The steps of the review' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  renderAt('/reviews/review-1', { ...lone, review: review({ state: 'HELD', steps }) });
  expect(await standings()).toEqual([
    'Prepare Done',
    '2A-MED input Over',
    'Discuss Done',
    '4Conclude Now',
    '5Send the minutes Not yet',
  ]);
  expect(screen.getByRole('link', { name: 'Conclude' })).toHaveAttribute('aria-current', 'step');
});

test('papers go to members and guests after a question', async () => {
  let sent = 0;
  const now = called({ guests: [{ id: 'person-8', name: 'Bo Lind' }] });
  renderAt('/reviews/review-1?step=step-PREPARE', {
    ...lone,
    review: now,
    sendReviewPapers: () => {
      sent += 1;
      return done({ ...now, papersSentAt: '2026-11-21T09:00:00Z' });
    },
  });
  await click(await button('Send the papers'));
  const dialog = await screen.findByRole('alertdialog', { name: 'Send the papers?' });
  expect(dialog).toHaveTextContent('3 members and 1 guest get a mail');
  expect(sent).toBe(0);
  await click(within(dialog).getByRole('button', { name: 'Send' }));
  expect(await screen.findByText(/^Last sent 21 November 2026/)).toBeVisible();
});
