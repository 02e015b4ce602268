import type { RichTextNode } from '@medhjul/rules/rich-text';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function day(value: unknown): string {
  const isDay = typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value));
  // Date.parse rolls 31 February over instead of refusing it.
  if (!isDay || new Date(value).toISOString().slice(0, 10) !== value) {
    throw new GraphQLError('A date is written yyyy-mm-dd and is a day of the calendar.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return value;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The same moment in UTC. */
function moment(value: unknown): string {
  const date = typeof value === 'string' ? MOMENT.exec(value)?.[1] : undefined;
  if (typeof value !== 'string' || date === undefined) {
    throw new GraphQLError('A moment is written in ISO 8601 with its offset, e.g. 2026-03-01T09:00:00Z.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  day(date);
  return new Date(value).toISOString();
}

/** Only that it is a tree at all: what it may hold is checked where it is written, so that the answer names the field. */
function tree(value: unknown): RichTextNode {
  if (typeof value !== 'object' || value === null || !('type' in value)) {
    throw new GraphQLError('Rich text is a tree of nodes with a type, sent as a variable.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return value as RichTextNode;
}

const outputOnly = (): never => {
  throw new GraphQLError('This value only comes out.', { extensions: { code: 'BAD_USER_INPUT' } });
};

export const scalars = {
  Date: new GraphQLScalarType({
    name: 'Date',
    serialize: (value) => value as string,
    parseValue: day,
    parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
  }),
  DateTime: new GraphQLScalarType({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string)),
    parseValue: moment,
    parseLiteral: (node) => moment(node.kind === Kind.STRING ? node.value : null),
  }),
  NumberRows: new GraphQLScalarType({
    name: 'NumberRows',
    serialize: (value) => value,
    parseValue: outputOnly,
    parseLiteral: outputOnly,
  }),
  RichText: new GraphQLScalarType({
    name: 'RichText',
    serialize: (value) => value,
    parseValue: tree,
    parseLiteral: () => tree(null),
  }),
};
