import type { Messages } from './i18n.ts';

export const audienceMessages = {
  me: { da: 'Kun mig', nb: 'Bare meg', en: 'Only me' },
  leader: { da: 'Mig og min leder', nb: 'Meg og lederen min', en: 'Me and my leader' },
  employee: { da: 'Mig og medarbejderen', nb: 'Meg og medarbeideren', en: 'Me and the employee' },
  team: { da: 'Teamet og lederen', nb: 'Teamet og lederen', en: 'The team and its leader' },
  statistics: { da: 'Tæller med i statistikken', nb: 'Telles med i statistikken', en: 'Counted in statistics' },
} satisfies Messages;
