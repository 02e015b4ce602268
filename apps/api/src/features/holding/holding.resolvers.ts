import type { Resolvers } from '../../graphql/generated.ts';
import { toEnum } from '../../request/enums.ts';
import { componentById } from '../wheel/wheel-content.loaders.ts';

export { access } from './holding.access.ts';

export const resolvers: Resolvers = {
  Holding: {
    kind: (holding) => toEnum(holding.kind),
    missingComponents: (holding, _, ctx) => holding.missingComponents.map((code) => componentById(ctx, code)),
  },
};
