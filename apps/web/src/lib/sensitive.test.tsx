import { describe, expect, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { setLanguage } from './language.ts';
import { SensitiveHint } from './SensitiveHint.tsx';
import { hasSensitiveWord } from './sensitive.ts';

describe('speaks of what does not belong here', () => {
  test.each([
    'Jeg har været sygemeldt i foråret',
    'Efter min SYGEMELDING vil jeg',
    'langtidssygemeldt',
    'stress-sygemeldt',
    'mindre sygefravær',
    'Han er syg.',
    'en alvorlig sygdom',
    'Jeg har fået en diagnose',
    'hendes ADHD',
    'jeg har stress',
    'jeg lider af migræne',
    'fået konstateret kræft? nej: har kræft',
    'Jeg er gravid',
    'under graviditeten',
    'tilbage fra barsel',
    'min fagforening siger',
    'fagforeningens møde',
    'en skriftlig advarsel',
    'advarslen fra maj',
    'risikerer afskedigelse',
    'en tjenstlig samtale',
    'hun blev fyret',
  ])('da: %s', (text) => expect(hasSensitiveWord(text)).toBe(true));

  test.each([
    'Jeg har vært sykmeldt',
    'sykemeldingen varte lenge',
    'lavere sykefravær',
    'hun er syk',
    'diagnosen kom i mai',
    'har fått kreft',
    'Hun er gravid',
    'i foreldrepermisjon',
    'fagforeningen',
    'en skriftlig advarsel',
    'etter oppsigelsen',
    'disiplinærsak',
  ])('nb: %s', (text) => expect(hasSensitiveWord(text)).toBe(true));

  test.each([
    'I was ill in May',
    'Sick leave',
    'her diagnosis',
    'my cancer',
    'she is pregnant',
    'before her maternity leave',
    'my trade union',
    'a written\nwarning',
    'he was fired',
    'disciplinary hearing',
  ])('en: %s', (text) => expect(hasSensitiveWord(text)).toBe(true));

  test('letters that are put together and soft hyphens change nothing', () => {
    expect(hasSensitiveWord('sygefrav\u00E6r'.normalize('NFD'))).toBe(true);
    expect(hasSensitiveWord('pa\u030Atalen')).toBe(true);
    expect(hasSensitiveWord('fag\u00ADforening')).toBe(true);
  });
});

describe('speaks of work', () => {
  test.each([
    '',
    'Jeg vil i praktik på et sygehus',
    'sygeplejerske i hjemmesygeplejen',
    'sygeplejefaglig dokumentation',
    'pleje af syge borgere',
    'kursus i demens og autisme',
    'ADHD i indskolingen',
    'stresshåndtering i teamet',
    'diagnostisk test i dansk',
    'Advarselstavler på vejarbejde',
    'oplæring af barselsvikaren',
    'holde tale ved en afskedsreception',
    'forberede disciplinen matematik',
    'opsigtsvækkende resultater',
    'en fyr fra nabokommunen efter fyraften',
    'foreningsliv og faglig sparring',
    'kræfter på mellemtrinnet',
    'jeg har kræfter til mere',
    'medarbejderen må gerne sige til',
    'jeg har demensfaglig viden',
    'sykehuset og sykepleier i sykehjem',
    'svangerskapsomsorgen i helsestasjonen',
    'skill and drill, still will',
    'ill-defined tasks',
    'vi har ADHD-forløb',
    'the European Union’s rules and a union of municipalities',
    'strike a balance, fired up',
    'dismiss an old routine',
  ])('%s', (text) => expect(hasSensitiveWord(text)).toBe(false));
});

test('the hint comes with the word and goes with it, and is announced', () => {
  act(() => setLanguage('da'));
  const { rerender } = render(<SensitiveHint text="Jeg vil lære mere" />);
  const place = screen.getByRole('status');
  expect(place).toBeEmptyDOMElement();
  rerender(<SensitiveHint text="Jeg var sygemeldt" />);
  expect(place).toHaveTextContent(/Sygdom, diagnoser, graviditet, fagforening og sanktioner hører ikke til her/);
  rerender(<SensitiveHint text="Jeg var" />);
  expect(place).toBeEmptyDOMElement();
});
