import type { Resolvers } from '../../graphql/generated.ts';
import { toEnum } from '../../request/enums.ts';
import { connectionOf, pageOf } from '../../request/paging.ts';
import { looksAt } from './audit.service.ts';

export { access } from './audit.access.ts';

export const resolvers: Resolvers = {
  Query: {
    async looks(_, args, ctx) {
      const page = pageOf(args);
      return connectionOf(await looksAt(ctx, page), page);
    },
  },
  Look: {
    viewerFunction: (look) => toEnum(look.viewerFunction),
    kind: (look) => toEnum(look.kind),
  },
};
