import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { click, renderAt, write, writeAndLeave } from '../../testing/render.tsx';
import { bo, done, lone, need, refused, room, talk } from './testing/team-fixture.ts';

beforeEach(() => sessionStorage.clear());

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const field = (name: string | RegExp) => screen.findByLabelText(name);

/** A root value whose notes change as the verbs say. */
function notes(start: object[], viewer: object = lone) {
  const asked: object[] = [];
  let now = start;
  const at = (index: number) => now[index] ?? {};
  return {
    asked,
    set: (next: object[]) => {
      now = next;
    },
    root: {
      ...viewer,
      teamConversation: () => room({ needs: now }),
      teamConversationChanged: () => room({ needs: now }),
      addTeamNeed: (given: { input: { body: string } }) => {
        asked.push({ add: given.input });
        now = [...now, need({ id: `need-${now.length + 1}`, body: given.input.body })];
        return { need: at(now.length - 1), teamConversation: room({ needs: now }), errors: [] };
      },
      removeTeamNeed: ({ id, version }: { id: string; version: number }) => {
        asked.push({ remove: id, version });
        now = now.filter((one) => Reflect.get(one, 'id') !== id);
        return { removedId: id, teamConversation: room({ needs: now }), errors: [] };
      },
    },
  };
}

test('a need is put up without a name, tied to a competence, and taken down again', async () => {
  const { asked, root } = notes([]);
  renderAt('/team-conversations/talk-1', root);
  expect(await screen.findByText(/^No notes yet/)).toBeVisible();
  await write(await field(/^A need/), ' Plan the week together ');
  await write(await field(/^Belongs to/), 'E1.1');
  await click(await button('Put the note up'));
  const list = within(await screen.findByRole('list', { name: /What does the team need/ }));
  expect(list.getByText('Plan the week together')).toBeVisible();
  expect(await field(/^A need/)).toHaveValue('');
  await click(await button('Undo'));
  expect(await screen.findByText(/^No notes yet/)).toBeVisible();
  expect(asked).toEqual([
    { add: { body: 'Plan the week together', elementId: 'E1.1' } },
    { remove: 'need-1', version: 1 },
  ]);
});

test('an empty need is refused before anything is sent; what is typed outlives a reload', async () => {
  const { asked, root } = notes([]);
  renderAt('/team-conversations/talk-1', root);
  await click(await button('Put the note up'));
  expect(await screen.findByRole('group', { name: 'Put this right before you go on' })).toHaveTextContent(
    'Must be filled in.',
  );
  await write(await field(/^A need/), 'Half a thought');
  renderAt('/team-conversations/talk-1', root);
  expect(await field(/^A need/)).toHaveValue('Half a thought');
  expect(asked).toEqual([]);
});

test('removing shows the way back', async () => {
  const { asked, root } = notes([need()]);
  renderAt('/team-conversations/talk-1', root);
  await click(await button('Remove: Write notes with the citizen'));
  expect(await screen.findAllByText(/^The note is removed/)).not.toHaveLength(0);
  await click(await button('Undo'));
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toEqual({ add: { body: 'Write notes with the citizen', elementId: null } });
});

test('a note that somebody else changed meanwhile: both texts are there, and mine can be saved over it', async () => {
  const versions: number[] = [];
  const { root } = notes([need()]);
  renderAt('/team-conversations/talk-1', {
    ...root,
    changeTeamNeed: ({ version }: { version: number }) => {
      versions.push(version);
      return version === 1
        ? { ...refused('CONFLICT', 'version'), need: need({ body: 'Theirs', version: 4 }) }
        : { need: need({ body: 'Mine', version: 5 }), teamConversation: room(), errors: [] };
    },
  });
  await click(await button('Change: Write notes with the citizen'));
  await write(await field(/^Change the need/), 'Mine');
  await click(await button('Save'));
  expect(await screen.findByText('Theirs: Theirs')).toBeVisible();
  expect(await field(/^Change the need/)).toHaveValue('Mine');
  await click(await button('Save'));
  await waitFor(() => expect(versions).toEqual([1, 4]));
});

test('a note that somebody removes while I change it keeps my words', async () => {
  const { asked, set, root } = notes([need()]);
  const { somethingChanged } = renderAt('/team-conversations/talk-1', root);
  await click(await button('Change: Write notes with the citizen'));
  await write(await field(/^Change the need/), 'My words');
  set([]);
  await somethingChanged();
  expect(await screen.findByText(/Somebody else removed the note meanwhile/)).toBeVisible();
  expect(await field(/^Change the need/)).toHaveValue('My words');
  await click(await button('Save'));
  await waitFor(() => expect(asked).toEqual([{ add: { body: 'My words', elementId: null } }]));
});

test('dots are placed one after the other and never more than one has; nobody else’s show', async () => {
  const placed: object[] = [];
  let own = 0;
  let pages = 0;
  const now = () => room({ needs: [need({ ownDots: own })], dotsLeft: 3 - own });
  renderAt('/team-conversations/talk-1', {
    ...lone,
    teamConversation: () => {
      pages += 1;
      return now();
    },
    placeDots: (given: { dots: number }) => {
      placed.push(given);
      own = given.dots;
      return { need: need({ ownDots: own }), teamConversation: now(), errors: [] };
    },
  });
  expect(await screen.findByText('You have 3 dots left')).toBeVisible();
  const add = await button('Put a dot on: Write notes with the citizen');
  await click(add);
  await click(add);
  await click(add);
  expect(await screen.findByText('All your dots are placed')).toBeVisible();
  await click(add);
  expect(placed).toEqual([
    { needId: 'need-1', dots: 1 },
    { needId: 'need-1', dots: 2 },
    { needId: 'need-1', dots: 3 },
  ]);
  expect(screen.queryByText(/^\d+ dots?$/)).toBeNull();
  // what is placed comes back with what is left: the page is not asked for anew
  expect(pages).toBe(1);
});

test('dots that are refused are taken up again, with words', async () => {
  renderAt('/team-conversations/talk-1', {
    ...lone,
    teamConversation: room({ needs: [need()] }),
    placeDots: refused('TOO_MANY', 'dots', { max: 3 }),
  });
  await click(await button('Put a dot on: Write notes with the citizen'));
  expect(await screen.findByText('That is too many at once. There can be at most 3.')).toBeVisible();
  expect(await screen.findByText('You have 3 dots left')).toBeVisible();
});

test('the others’ changes and who they are come by themselves', async () => {
  let other = {};
  const { somethingChanged } = renderAt('/team-conversations/talk-1', {
    ...lone,
    teamConversation: room(),
    teamConversationChanged: () => room(other),
  });
  expect(await screen.findByText('Nobody else has this page open')).toBeVisible();
  other = { needs: [need({ body: 'From the other device' })], present: [{ id: 'person-2', name: 'Per Eng' }] };
  await somethingChanged();
  expect(await screen.findByText('From the other device')).toBeVisible();
  expect(screen.getByText('Per Eng has this page open too')).toBeVisible();
});

test('the record is written with its version; every field says who sees it', async () => {
  const written: object[] = [];
  renderAt('/team-conversations/talk-1', {
    ...lone,
    teamConversation: room(),
    writeTeamText: (given: { field: string; body: string }) => {
      written.push(given);
      return { text: { field: given.field, body: given.body, version: 1 }, errors: [] };
    },
  });
  const agreements = await screen.findByRole('textbox', { name: /^What we agree/ });
  await writeAndLeave(agreements, 'Two hours each month');
  await waitFor(() =>
    expect(written).toEqual([
      { teamConversationId: 'talk-1', field: 'AGREEMENTS', version: 0, body: 'Two hours each month' },
    ]),
  );
  expect(screen.getAllByText('The team and its leader')).toHaveLength(4);
});

test('the leader places no dots, and says that it was held', async () => {
  let held = 0;
  renderAt('/team-conversations/talk-1', {
    ...bo,
    teamConversation: room({
      needs: [need()],
      viewerLeads: true,
      viewerCanPlaceDots: false,
      viewerCanWithdrawConsent: false,
      viewerCanHold: true,
      dotsLeft: null,
    }),
    holdTeamConversation: () => {
      held += 1;
      const needs = [need({ dots: 1 }), need({ id: 'need-2', body: 'Plan together', dots: 4 })];
      return done(talk({ state: 'HELD', heldOn: '2026-11-21', needs, viewerLeads: true, viewerCanConclude: true }));
    },
  });
  expect(await screen.findByText(/^The members place dots/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Put a dot/ })).toBeNull();
  await click(await button('We have talked'));
  await click(await button('It was held'));
  expect(await button('Conclude')).toBeVisible();
  expect(held).toBe(1);
  const list = within(screen.getByRole('list', { name: /What does the team need/ }));
  expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Plan together4 dots',
    'Write notes with the citizen1 dot',
  ]);
});

test('afterwards: a record, and a plan for each one all the same', async () => {
  const over = { state: 'CONCLUDED', heldOn: '2026-11-20', needs: [need({ dots: 2 })] };
  renderAt('/team-conversations/talk-1', {
    ...bo,
    teamConversation: talk({ ...over, viewerLeads: true, viewerCanReopen: true }),
  });
  const plans = within(await screen.findByRole('region', { name: 'Now a plan for each one all the same' }));
  expect(plans.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    ['job-1', 'job-3', 'job-2'].map((id) => `/plan/${id}?year=2026`),
  );
  expect(screen.getByRole('region', { name: 'The record' })).toHaveTextContent('Nothing was written.');
  expect(await button('Open it again')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  renderAt('/team-conversations/talk-1', { ...lone, teamConversation: talk(over) });
  expect(await screen.findByRole('link', { name: 'To my plan' })).toHaveAttribute('href', '/plan/job-1?year=2026');
  expect(screen.queryByRole('button', { name: 'Open it again' })).toBeNull();
});
