import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { click, renderAt, write } from '../../testing/render.tsx';
import { boardRow, called, committee, done, house, lone, nothing, review } from './testing/review-fixture.ts';

const named = (role: string, name: string | RegExp) => screen.findByRole(role, { name });

test('who sits in no committee reads what a C-MED is, and the minutes of the centre', async () => {
  renderAt('/reviews', {
    ...nothing,
    minutesList: [
      {
        id: 'minutes-1',
        committee,
        year: 2025,
        number: 2,
        correction: 'A name',
        state: 'SENT',
        sentAt: '2025-11-28T10:00:00Z',
        receipt: '2025-0007',
        isReplaced: false,
      },
    ],
  });
  expect(await named('heading', 'What is a C-MED?')).toBeVisible();
  expect(await named('link', 'C-MED Children 2025')).toHaveAttribute('href', '/minutes/minutes-1');
  expect(screen.getByText('Receipt 2025-0007 · Corrected, version 2')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Open the year/ })).toBeNull();
});

test('a chair opens the year’s review and lands in it; a member is told who opens it', async () => {
  const seated = { committee, reviews: [], viewerSteers: true, yearsToOpen: [2026] };
  const opened: unknown[] = [];
  const { router } = renderAt('/reviews', {
    ...lone,
    reviewCommittees: [seated],
    openReview: (variables: unknown) => {
      opened.push(variables);
      return done(review());
    },
    review: review(),
  });
  await click(await named('button', 'Open the year’s review 2026'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/reviews/review-1'));
  expect(opened).toEqual([{ committeeId: 'committee-1', year: 2026 }]);
  renderAt('/reviews', { ...lone, reviewCommittees: [{ ...seated, viewerSteers: false, yearsToOpen: [] }] });
  expect(await screen.findByText(/The chair or the secretary opens it/)).toBeVisible();
});

test('an own review tells what is next, by whom, and until when', async () => {
  renderAt('/reviews', {
    ...lone,
    reviewCommittees: [{ committee, reviews: [called()], viewerSteers: true, yearsToOpen: [] }],
  });
  const card = await named('region', 'C-MED review 2026');
  const steps = within(card).getByRole('list', { name: 'How far we are' });
  expect(within(steps).getAllByRole('listitem')).toHaveLength(5);
  expect(steps).toHaveTextContent(/Prepare Done.*A-MED input Now.*Send the minutes Not yet/);
  expect(card).toHaveTextContent('Ask the A-MEDs for input');
  expect(card).toHaveTextContent('Chair or secretary');
  expect(card).toHaveTextContent('30 November 2026');
});

test('the board puts what is late first, keeps a state, and reminds by one click', async () => {
  const reminded: unknown[] = [];
  let remindedOn: string | null = null;
  renderAt('/reviews/board', {
    ...house,
    reviewBoard: () => [
      boardRow(0),
      boardRow(1, { state: 'SENT', sentOn: '2026-11-02', minutes: { id: 'minutes-1', receipt: '2026-0001' } }),
      boardRow(2, { isLate: true, remindedOn, viewerCanRemind: remindedOn === null }),
      boardRow(3, { state: 'CALLED', meetsOn: '2026-11-25' }),
    ],
    remindCommittee: (variables: unknown) => {
      reminded.push(variables);
      remindedOn = '2026-11-21';
      return { row: boardRow(2, { isLate: true, remindedOn }), errors: [] };
    },
  });
  const rows = async () => (await screen.findAllByRole('rowheader')).map(({ textContent }) => textContent);
  expect(await rows()).toEqual(['C-MED 2Centre 2', 'C-MED 0Centre 0', 'C-MED 3Centre 3', 'C-MED 1Centre 1']);
  expect(screen.getByRole('row', { name: /C-MED 2/ })).toHaveTextContent(/Not begun.*Late/);
  expect(screen.getByRole('link', { name: 'Sent on 2 November 2026' })).toHaveAttribute('href', '/minutes/minutes-1');
  await click(screen.getByRole('button', { name: 'Remind C-MED 2' }));
  expect(await screen.findByText(/C-MED 2: its chair/, { selector: '.mh-toast span' })).toBeVisible();
  expect(reminded).toEqual([{ committeeId: 'committee-2', year: 2026 }]);
  expect(screen.getByRole('row', { name: /C-MED 2/ })).toHaveTextContent('Reminded on 21 November 2026');
  expect(screen.queryByRole('button', { name: 'Remind C-MED 2' })).toBeNull();
  await write(screen.getByLabelText('State'), 'called');
  await waitFor(async () => expect(await rows()).toEqual(['C-MED 3Centre 3']));
});
