import type { Random } from './random.ts';

// Invented people: common given names, and family names mostly put together from two pieces of landscape.
const GIVEN =
  `Agnete Aida Aksel Albert Alma Amina Amir Anders Andrea Anette Annika Anton Arne Asger Asta Astrid August Aya
  Benjamin Benny Berit Birgit Birthe Bjarke Bo Bodil Britt Camilla Carl Casper Cecilie Charlotte Clara Dagmar Dagny Daniel
  Dina Dorte Ebbe Edith Egon Elif Elin Elisa Ella Ellen Elna Emil Emilie Emma Erik Esben Ester Eva Fatima Finn Flemming
  Frederik Freja Frida Gitte Grethe Gro Gudrun Gunnar Gustav Hana Hanne Harald Hasan Heidi Helga Henning Henrik Hjalmar
  Holger Ib Ida Idris Inge Inger Irma Isak Iris Ivan Jacob Jamila Jannik Jasmin Jens Jesper Jette Johan Johanne Jonas Jonna
  Julie Jytte Kaj Kamal Karen Karina Karl Karsten Kasper Katja Katrine Kenneth Kim Kirsten Kirstine Klara Knud Kristian
  Kristine Lasse Laura Laurits Leif Leila Lena Lily Linda Line Lise Liv Lone Lotte Louise Lucas Ludvig Maja Malene Malik
  Malou Maria Marie Marius Mariam Mark Markus Martha Martin Mathilde Matilde Maya Merete Mette Mia Mikkel Milan Mille Mina
  Mohamed Mona Morten Nabil Nadia Naja Nanna Nicolai Niels Nikoline Nina Noor Ole Oliver Olivia Omar Oskar Otto Palle Per
  Peter Petra Philip Pia Poul Preben Rakel Ramona Rasmus Rebekka Regitze Rikke Ronja Rosa Rune Runa Ruth Sabine Sally Sami
  Samira Sanne Sara Selma Signe Sigurd Silas Simon Simone Sine Sofie Sonja Stig Stine Storm Sune Susanne Svend Søren Tanja
  Tariq Thea Theodor Thomas Thora Tilde Tina Tobias Tom Torben Tove Trine Troels Ulla Ulrik Ursula Valdemar Vera Verner
  Vibeke Viggo Viktor Villads Vita Vivi Winnie Yasmin Yrsa Yusuf Zara Zeinab Zoe  Øjvind Åge Åse`.split(/\s+/);
const LAND =
  `Ager Birke Bro Bæk Dal Elle Eng Fjord Fyrre Gran Hav Hede Hyld Kilde Klint Klit Krog Kær Lind Lyng Mose Nørre
  Pile Rav Rug Siv Skov Sten Strand Søn Tange Vester Vind Øster Å`.split(/\s+/);
const PLACE =
  `bjerg bo dal frost gaard helt hjort holm holt høj krone kvist lund mark rand sand skær toft vang vig vænge`.split(
    ' ',
  );
const FROM_ELSEWHERE =
  `Abdirahin Arslanov Bakirli Cehaj Demirovic Dogani El-Amrin Farahin Grabowiecki Haddanis Ibrahimov
  Jankoviak Karimzai Lewandek Mehmeti Minhvu Phanvan Osmanovic Petrovan Qadirsson Rahmanis Saidov Stojanek Tranvan Uddinari
  Vasilar Warsan Yildirak Zahedin Zielinek`.split(/\s+/);

export interface Name {
  readonly given: string;
  readonly family: string;
}

export function nameOf(random: Random): Name {
  const given = random.pick(GIVEN);
  if (random.chance(0.12)) return { given, family: random.pick(FROM_ELSEWHERE) };
  const land = random.pick(LAND);
  const place = random.pick(PLACE.filter((ending) => ending !== land.toLowerCase()));
  return { given, family: land.endsWith(place[0] ?? '') ? `${land.slice(0, -1)}${place}` : `${land}${place}` };
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** An address under a domain that can never exist. */
export function emailOf({ given, family }: Name, number: number): string {
  const plain = `${given}.${family}`.toLowerCase().replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter);
  return `${plain}.${number}@fjordby.example`;
}

/** Invented places, for the parts of a larger municipality. */
export function placeName(index: number): string {
  const names = LAND.length * PLACE.length;
  const land = LAND[index % LAND.length] ?? '';
  const place = PLACE[(index * 5 + Math.floor(index / LAND.length)) % PLACE.length] ?? '';
  return index < names ? `${land}${place}` : `${land}${place} ${Math.floor(index / names) + 1}`;
}
