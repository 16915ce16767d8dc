import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/content/detect-language.ts';

describe('the language of a text', () => {
  test.each([
    [
      'en',
      'It rained for three days in the north, and the mayor of Karlsvik asked everybody to stay at home until Sunday.',
    ],
    [
      'es',
      'Llovió durante tres días en el norte y la alcaldesa pidió a los vecinos que se quedaran en casa hasta el domingo.',
    ],
    ['pt', 'Choveu durante três dias no norte e a prefeita pediu aos moradores que não saíssem de casa até domingo.'],
    [
      'fr',
      'Il a plu pendant trois jours dans le nord et la maire a demandé aux habitants de rester chez eux jusqu’à dimanche.',
    ],
    ['de', 'Im Norden regnete es drei Tage lang, und die Bürgermeisterin bat alle, bis Sonntag zu Hause zu bleiben.'],
    [
      'it',
      'Ha piovuto per tre giorni nel nord e la sindaca ha chiesto agli abitanti di restare a casa fino a domenica.',
    ],
    ['ru', 'На севере три дня шёл дождь, и мэр попросила жителей оставаться дома до воскресенья.'],
    ['uk', 'На півночі три дні йшов дощ, і мерка попросила мешканців залишатися вдома до неділі.'],
    ['ja', '北部では三日間雨が降り続き、市長は住民に日曜日まで家にいるよう求めた。'],
    ['zh', '北部连续下了三天雨，市长要求居民在星期日之前留在家中。'],
    ['ko', '북부에 사흘 동안 비가 내렸고 시장은 주민들에게 일요일까지 집에 머물러 달라고 요청했다.'],
    ['ar', 'هطل المطر ثلاثة أيام في الشمال وطلبت رئيسة البلدية من السكان البقاء في منازلهم حتى يوم الأحد.'],
    ['fa', 'سه روز در شمال باران بارید و شهردار از ساکنان خواست تا یکشنبه در خانه‌های خود بمانند.'],
    ['hi', 'उत्तर में तीन दिन तक बारिश हुई और महापौर ने निवासियों से रविवार तक घर पर रहने को कहा।'],
    [
      'tr',
      'Kuzeyde üç gün boyunca yağmur yağdı ve belediye başkanı herkesten pazar gününe kadar evde kalmasını istedi.',
    ],
    ['nl', 'In het noorden regende het drie dagen en de burgemeester vroeg iedereen om tot zondag thuis te blijven.'],
    [
      'pl',
      'Na północy przez trzy dni padał deszcz, a burmistrz poprosiła mieszkańców, by do niedzieli zostali w domach.',
    ],
    ['id', 'Hujan turun selama tiga hari di utara dan wali kota meminta warga tinggal di rumah karena banjir.'],
    [
      'ms',
      'Hujan turun selama tiga hari di utara dan datuk bandar meminta penduduk tinggal di rumah kerana banjir, kata polis.',
    ],
    ['vi', 'Mưa kéo dài ba ngày ở miền bắc và thị trưởng yêu cầu người dân ở nhà cho đến chủ nhật.'],
    ['sv', 'Det regnade i tre dagar i norr och borgmästaren bad alla att stanna hemma till på söndag.'],
    ['el', 'Έβρεχε τρεις μέρες στον βορρά και η δήμαρχος ζήτησε από όλους να μείνουν στο σπίτι.'],
  ])('is told: %s', async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  test('is that of the text, not of what it quotes or names', async () => {
    const german =
      'Die Gruppe nannte sich „The Friends of the Harbour“, und niemand in Karlsvik wusste, wer dahinter stand.';
    expect(await detectLanguage(german)).toBe('de');
    expect(await detectLanguage('The word 平和 stands on the gate, which was built by the people of the town.')).toBe(
      'en',
    );
  });

  test('isn’t guessed from a few letters, or from none', async () => {
    expect(await detectLanguage('Rain, rain')).toBeNull();
    expect(await detectLanguage('1984 – 300 – 12.5')).toBeNull();
  });
});
