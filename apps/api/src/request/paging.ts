import { GraphQLError } from 'graphql';

export interface Page {
  readonly first: number;
  readonly offset: number;
}

/**
 * A page from `first` and `after`: at most 100 entries, and a cursor that this product gave.
 * @throws BAD_USER_INPUT for another number or a cursor of another form
 */
export function pageOf(args: { first?: number | null; after?: string | null }): Page {
  const first = args.first ?? 50;
  const offset = args.after
    ? Number(/^after:(\d{1,7})$/.exec(Buffer.from(args.after, 'base64url').toString())?.[1])
    : 0;
  if (first < 1 || first > 100 || Number.isNaN(offset)) {
    throw new GraphQLError('A page has 1 to 100 entries and begins after a cursor of an earlier page.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return { first, offset };
}

/** A Relay connection from rows that were asked for with one more than the page holds. */
export function connectionOf<T>(rows: readonly T[], { first, offset }: Page) {
  const edges = rows.slice(0, first).map((node, index) => ({
    node,
    cursor: Buffer.from(`after:${offset + index + 1}`).toString('base64url'),
  }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
