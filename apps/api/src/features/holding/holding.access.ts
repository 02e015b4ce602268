import type { AccessRules } from '../../request/access.ts';

/** Levels are read through the wheels alone. */
export const access: AccessRules = {};
