import { signedIn, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = { 'Query.looks': signedIn };
