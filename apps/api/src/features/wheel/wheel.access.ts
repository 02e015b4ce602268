import { leaders, signedIn, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = {
  'Query.levels': signedIn,
  'Query.components': signedIn,
  'Query.wheels': signedIn,
  'Query.wheelVersion': signedIn,
  'Query.personWheel': signedIn,
  'Query.personElement': signedIn,
  'Query.teamWheel': leaders,
};
