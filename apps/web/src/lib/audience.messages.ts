import type { Messages } from './i18n.ts';

export const audienceMessages = {
  me: { da: 'Kun mig', nb: 'Bare meg', en: 'Only me' },
  leader: { da: 'Mig og min leder', nb: 'Meg og lederen min', en: 'Me and my leader' },
  employee: { da: 'Mig og medarbejderen', nb: 'Meg og medarbeideren', en: 'Me and the employee' },
  team: { da: 'Teamet og lederen', nb: 'Teamet og lederen', en: 'The team and its leader' },
  committee: {
    da: 'Udvalget og de inviterede',
    nb: 'Utvalget og de inviterte',
    en: 'The committee and who is invited',
  },
  input: {
    da: 'A-MED; efter afsendelse også enheden, dens ledere og C-MED',
    nb: 'A-MED; etter innsending også enheten, lederne dens og C-MED',
    en: 'The A-MED; once sent also the unit, its leaders and the C-MED',
  },
  everyone: { da: 'Alle, når den er vedtaget', nb: 'Alle, når den er vedtatt', en: 'Everybody, once it is adopted' },
  statistics: { da: 'Tæller med i statistikken', nb: 'Telles med i statistikken', en: 'Counted in statistics' },
} satisfies Messages;
