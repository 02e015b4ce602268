import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloLink } from '@apollo/client';
import { SchemaLink } from '@apollo/client/link/schema';
import { jest } from '@jest/globals';
import { act, configure, fireEvent, getConfig } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema } from 'graphql';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter } from 'react-router';
import { start } from '../app/start.tsx';
import { setLanguage, type Language } from '../lib/language.ts';
import { isLive } from '../lib/live/live-link.ts';
import { liveOver } from './live.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../schema.graphql'), 'utf8'));

/** A root value of the contract: fields are values, or functions of the field's arguments. */
export type RootValue = Readonly<Record<string, unknown>>;

/** A municipality and somebody signed in to it, for screens that need no more of them. */
export const signedIn = {
  municipality: { name: 'Fjordby Kommune', timeZone: 'Europe/Copenhagen', demonstration: true, years: [2026] },
  viewer: {
    person: { id: 'person-1', name: 'Lone Damgaard' },
    employments: [],
    teams: [],
    roles: [],
    seats: [],
    canSetRequirements: false,
    canSeeOrganisation: false,
    today: '2026-11-21',
  },
} satisfies RootValue;

/** What a screen asked of the API. */
interface AskedRequest {
  operation: string | undefined;
  variables: Record<string, unknown>;
  /** The Accept-Language header. */
  language: string | undefined;
}

// a page's code is loaded when the page is first shown, which takes its time on a busy machine
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

/** Does it as a browser does: what suspends inside the synchronous `act` of the usual `render` never comes back. */
function outsideAct(action: () => void): void {
  const environment = globalThis as typeof globalThis & { IS_REACT_ACT_ENVIRONMENT?: boolean };
  const before = environment.IS_REACT_ACT_ENVIRONMENT;
  environment.IS_REACT_ACT_ENVIRONMENT = false;
  action();
  environment.IS_REACT_ACT_ENVIRONMENT = before;
}

function mount(app: ReactNode): Root {
  document.body.innerHTML = '<div id="root"></div>';
  const container = document.getElementById('root');
  if (!container) throw new Error('no #root');
  const root = createRoot(container);
  outsideAct(() => root.render(app));
  return root;
}

let cleanUp: (() => void) | undefined;

/**
 * Draws the app at an address, over the real routes, queries and contract; `answers` stand in for the API, laid
 * over `signedIn`, and `somethingChanged` for what others do meanwhile. `requests` gathers what was asked.
 */
export function renderAt(address: string, answers: RootValue = {}, language: Language = 'en') {
  cleanUp?.();
  setLanguage(language);
  const requests: AskedRequest[] = [];
  const record = new ApolloLink((operation, forward) => {
    const headers: Record<string, string> = operation.getContext().headers ?? {};
    const { operationName, variables } = operation;
    requests.push({ operation: operationName, variables, language: headers['accept-language'] });
    return forward(operation);
  });
  const answering = new SchemaLink({ schema, rootValue: { ...signedIn, ...answers } });
  const live = liveOver(answering);
  const api = ApolloLink.from([record, ApolloLink.split(isLive, live.link, answering)]);
  const { app, router, client, stopListening } = start(api, (routes, options) =>
    createMemoryRouter(routes, { ...options, initialEntries: [address] }),
  );
  const root = mount(app);
  const unmount = () => {
    stopListening();
    outsideAct(() => root.unmount());
    cleanUp = undefined;
  };
  cleanUp = unmount;
  return { router, client, requests, unmount, somethingChanged: live.somethingChanged };
}

/**
 * Does something as a user, and waits for what follows: a page that suspends inside an action nobody waits for never comes
 * back. The library's own way of waiting is put aside meanwhile, for it would tell React that nobody does.
 */
export async function doing(action: () => Promise<void>): Promise<void> {
  const { asyncWrapper } = getConfig();
  configure({ asyncWrapper: (callback) => callback() });
  try {
    await act(action);
  } finally {
    configure({ asyncWrapper });
  }
}

/** Presses something, and waits for what follows. */
export function click(element: Element): Promise<void> {
  return doing(() => userEvent.click(element));
}

/** Puts a value into a field, or chooses it from a list, and waits for what follows. */
export function write(control: Element, value: string): Promise<void> {
  return doing(async () => {
    fireEvent.change(control, { target: { value } });
  });
}

/** The same, and leaves the field. */
export function writeAndLeave(control: Element, value: string): Promise<void> {
  return doing(async () => {
    fireEvent.change(control, { target: { value } });
    fireEvent.blur(control);
  });
}
