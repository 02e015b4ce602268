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
    parseValue: outputOnly,
    parseLiteral: outputOnly,
  }),
  NumberRows: new GraphQLScalarType({
    name: 'NumberRows',
    serialize: (value) => value,
    parseValue: outputOnly,
    parseLiteral: outputOnly,
  }),
};
