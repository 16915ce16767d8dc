import { describe, expect, test } from 'vitest';
import { findDetails } from '../../../src/statements/details/find-details.ts';

const find = (lang: string, text: string, published?: string) =>
  findDetails(text, { lang, lexicon: undefined, published }).map(({ kind, value }) => `${kind} ${value}`);

describe('what the platform knows of a language tells its numbers, dates, times and sums', () => {
  test.each([
    ['de', '300.000 US-Dollar und 1,2 Mrd. €', ['money 300000 USD', 'money 1200000000 EUR']],
    ['de-CH', 'Es kostet 3’500 Franken', ['number 3500']],
    ['fr', '1 234 morts, 18 heures, deux jours', ['number 1234', 'time 18:00', 'number 2 days']],
    ['es', '2.500 millones de dólares, hace tres años', ['money 2500000000 USD', 'date 3 years ago']],
    ['pt', 'R$ 300 mil às 18h30', ['money 300000 BRL', 'time 18:30']],
    ['pl', '1,2 mld zł, pięć osób, 21 km', ['money 1200000000 PLN', 'number 5', 'number 21 km']],
    ['sv', 'den 3 maj, 12 procent, fem dagar', ['date --05-03', 'percentage 12%', 'number 5 days']],
    ['fi', '3. toukokuuta kello 18.30', ['date --05-03', 'time 18:30']],
    ['tr', 'yüzde 12, %7, 3 Mayıs', ['percentage 12%', 'percentage 7%', 'date --05-03']],
    ['ar', 'و١٫٥ مليون دولار و٢٥ شخصا', ['money 1500000 USD', 'number 25']],
    ['hi', '२ करोड़ रुपये, 12 प्रतिशत', ['money 20000000 INR', 'percentage 12%']],
    ['ja', '5月3日午後6時、1億2000万円', ['date --05-03', 'time 18:00', 'money 120000000 JPY']],
    ['ko', '5월 3일, 25명, 300만 달러', ['date --05-03', 'number 25', 'money 3000000 USD']],
    ['vi', '25 người, 12%, 3 triệu euro', ['number 25', 'percentage 12%', 'money 3000000 EUR']],
  ])('%s: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });

  test('a figure that can be read in two ways tells nothing', () => {
    expect(find('de', 'Es waren 1,234 Leute.')).toEqual([]);
    expect(find('de', 'Es waren 1.234 Leute und 0,125 Gramm.')).toEqual(['number 1234', 'number 0.125']);
  });

  test('a number within a name or another number is none', () => {
    expect(find('de', 'A9, G7-Gipfel, Covid-19, 12.5.3 und der 3. Senat')).toEqual([]);
  });

  test('days told from today are days of the calendar by the day of the report', () => {
    expect(find('nl', 'Gisteren, drie dagen geleden en vrijdag', '2022-07-29')).toEqual([
      'date 2022-07-28',
      'date 2022-07-26',
      'date 2022-07-29',
    ]);
  });

  test('a language that the platform does not know has none', () => {
    expect(find('qab', '12 ponto, 3 May 2022')).toEqual([]);
    expect(find('not a tag', '12')).toEqual([]);
  });
});
