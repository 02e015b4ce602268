import { describe, expect, jest, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { setLanguage } from '../lib/language.ts';
import { click, doing, renderAt, signedIn } from '../testing/render.tsx';

jest.unstable_mockModule('../features/organisation/OrganisationPage.tsx', () => {
  throw new TypeError('Failed to fetch dynamically imported module: OrganisationPage.js');
});

const refusal = (code: string, more: object = {}) => ({
  goal: () => {
    throw new GraphQLError('for developers', { extensions: { code, ...more } });
  },
});
const noLooks = {
  glassAccesses: [],
  looks: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
};

describe('a page that cannot be shown', () => {
  // React tells the console of each error that a boundary catches
  const quiet = () => jest.spyOn(console, 'error').mockImplementation(() => undefined);

  test.each(['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT'])('%s is told as no access, inside the frame', async (code) => {
    quiet();
    renderAt('/direction/x', refusal(code));
    expect(await screen.findByRole('heading', { level: 1, name: 'No access, or no longer there' })).toBeVisible();
    expect(screen.queryByText(/for developers/)).toBeNull();
    expect(screen.getAllByRole('link', { name: 'The wheels' })[0]).toBeVisible();
  });

  test('so is an address that does not exist', async () => {
    quiet();
    renderAt('/no/such/place');
    expect(await screen.findByRole('heading', { level: 1, name: 'No access, or no longer there' })).toBeVisible();
  });

  test('another fault gives the reference that finds it in the log', async () => {
    quiet();
    renderAt('/direction/x', refusal('INTERNAL_SERVER_ERROR', { requestId: 'req-7f3a' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Something went wrong' })).toBeVisible();
    expect(screen.getByText('Reference: req-7f3a')).toBeVisible();
  });

  test('a page whose code does not arrive is told as no connection', async () => {
    quiet();
    renderAt('/organisation');
    expect(await screen.findByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
  });
});

test('a session that has ended leads to the sign-in page and, signed in again, back', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let ended = true;
  const { router } = renderAt('/direction/x?after=c#part', {
    viewer: () => signedIn.viewer,
    personas: [
      { personId: 'p', kind: 'DIRECTOR', name: 'Erik Strandby', jobTitle: 'Director', unitName: 'All', sees: '' },
    ],
    signInAsPersona: () => {
      ended = false;
      return { viewer: signedIn.viewer, errors: [] };
    },
    goal: () => {
      throw new GraphQLError('no', { extensions: { code: ended ? 'UNAUTHENTICATED' : 'NOT_FOUND' } });
    },
  });
  await click(await screen.findByRole('button', { name: 'Erik Strandby' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^No access/ })).toBeVisible();
  const { pathname, search, hash } = router.state.location;
  expect(pathname + search + hash).toBe('/direction/x?after=c#part');
});

test('a document that was just opened leaves the focus to the reader; each move after it leads to the heading', async () => {
  const { router } = renderAt('/', noLooks);
  await screen.findByRole('heading', { level: 1, name: 'Your wheel will stand here' });
  expect(router.state.location.pathname).toBe('/wheel');
  expect(document.body).toHaveFocus();
  await click(screen.getByRole('link', { name: 'Who has seen my data' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Who has seen my data' })).toHaveFocus();
  await doing(() => router.navigate(-1));
  expect(await screen.findByRole('heading', { level: 1, name: 'Your wheel will stand here' })).toHaveFocus();
});

test('while a page is on its way its heading says so, in the reader’s language', async () => {
  let arrive = (_looks: object) => {};
  const looks = new Promise<object>((resolve) => (arrive = resolve));
  renderAt('/looks', { glassAccesses: [], looks: () => looks }, 'nb');
  await screen.findByRole('link', { name: 'Hjulene' });
  expect(screen.getByRole('heading', { level: 1, name: 'Siden hentes' })).toBeInTheDocument();
  arrive(noLooks.looks);
  expect(await screen.findByRole('heading', { level: 1, name: 'Hvem har sett mine data' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Siden hentes' })).toBeNull();
});

describe('the frame', () => {
  test('another language changes the page, what is asked of the API, and the document', async () => {
    const { requests } = renderAt('/looks', noLooks);
    await screen.findByRole('heading', { level: 1, name: 'Who has seen my data' });
    const before = requests.length;
    await act(async () => setLanguage('nb'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Hvem har sett mine data' })).toBeVisible();
    expect(document.documentElement.lang).toBe('nb');
    expect(document.title).toBe('Hvem har sett mine data · Medhjul');
    expect(requests.slice(before).map(({ operation, language }) => [operation, language])).toEqual(
      expect.arrayContaining([
        ['Session', 'nb, da;q=0.5, en;q=0.4'],
        ['Looks', 'nb, da;q=0.5, en;q=0.4'],
      ]),
    );
  });

  test('the team’s wheel is offered to those who have a team', async () => {
    const team = {
      leaderEmployment: { id: 'e', jobTitle: 'Leader' },
      wheel: 'EMPLOYEE',
      unit: null,
      memberCount: 4,
    };
    renderAt('/looks', noLooks);
    await screen.findByRole('heading', { level: 1, name: 'Who has seen my data' });
    expect(screen.queryByRole('link', { name: 'My team’s wheel' })).toBeNull();
    renderAt('/looks', { ...noLooks, viewer: { ...signedIn.viewer, teams: [team] } });
    await screen.findByRole('heading', { level: 1, name: 'Who has seen my data' });
    expect(screen.getByRole('link', { name: 'My team’s wheel' })).toHaveAttribute('href', '/team');
  });
});
