import { expect, test } from 'vitest';
import { compareReports, parseReport } from '../../../src/engine.ts';

/** What is flagged between two reports: kind and values of each detail that differs, in the order of the first. */
function flagged(lang: string, [first, second]: readonly [string, string]): readonly string[] {
  const reports = [first, second].map((text, index) => parseReport(text, { id: `r${index}`, lang }));
  const { matches } = compareReports(reports);
  return matches
    .flatMap(({ details }) => details.filter(({ differs }) => differs))
    .map(({ kind, readings }) => `${kind} ${readings.map(({ value }) => value).join(' / ')}`)
    .toSorted();
}

/** One pair of reports in many languages: people, a sum, a share, a day and an hour differ, all else is the same. */
const TRANSLATED: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'The old bridge of Ulmenau collapsed at 18:30.\n\nThe fire brigade counted 15 injured hikers on the north bank.\n\nThe new bridge will cost 12 million euros.\n\nThe river rose by 20 % within hours.\n\nThe mayor wants to reopen the road on 3 May 2023.',
    'The old bridge of Ulmenau collapsed at 19:45.\n\nThe fire brigade counted 17 injured hikers on the north bank.\n\nThe new bridge will cost 14 million euros.\n\nThe river rose by 25 % within hours.\n\nThe mayor wants to reopen the road on 9 May 2023.',
  ],
  de: [
    'Die alte Brücke von Ulmenau stürzte um 18.30 Uhr ein.\n\nDie Feuerwehr zählte 15 verletzte Wanderer am Nordufer.\n\nDie neue Brücke soll 12 Millionen Euro kosten.\n\nDer Fluss stieg binnen Stunden um 20 %.\n\nDer Bürgermeister will die Straße am 3. Mai 2023 wieder öffnen.',
    'Die alte Brücke von Ulmenau stürzte um 19.45 Uhr ein.\n\nDie Feuerwehr zählte 17 verletzte Wanderer am Nordufer.\n\nDie neue Brücke soll 14 Mio. Euro kosten.\n\nDer Fluss stieg binnen Stunden um 25 Prozent.\n\nDer Bürgermeister will die Straße am 9. Mai 2023 wieder öffnen.',
  ],
  fr: [
    'Le vieux pont d’Ulmenau s’est effondré à 18h30.\n\nLes pompiers ont compté 15 randonneurs blessés sur la rive nord.\n\nLe nouveau pont coûtera 12 millions d’euros.\n\nLa rivière a monté de 20 % en quelques heures.\n\nLe maire veut rouvrir la route le 3 mai 2023.',
    'Le vieux pont d’Ulmenau s’est effondré à 19 h 45.\n\nLes pompiers ont compté 17 randonneurs blessés sur la rive nord.\n\nLe nouveau pont coûtera 14 millions d’euros.\n\nLa rivière a monté de 25 % en quelques heures.\n\nLe maire veut rouvrir la route le 9 mai 2023.',
  ],
  es: [
    'El viejo puente de Ulmenau se derrumbó a las 18:30.\n\nLos bomberos contaron 15 excursionistas heridos en la orilla norte.\n\nEl nuevo puente costará 12 millones de euros.\n\nEl río subió un 20 % en pocas horas.\n\nEl alcalde quiere reabrir la carretera el 3 de mayo de 2023.',
    'El viejo puente de Ulmenau se derrumbó a las 19:45.\n\nLos bomberos contaron 17 excursionistas heridos en la orilla norte.\n\nEl nuevo puente costará 14 millones de euros.\n\nEl río subió un 25 % en pocas horas.\n\nEl alcalde quiere reabrir la carretera el 9 de mayo de 2023.',
  ],
  it: [
    'Il vecchio ponte di Ulmenau è crollato alle 18.30.\n\nI vigili del fuoco hanno contato 15 escursionisti feriti sulla riva nord.\n\nIl nuovo ponte costerà 12 milioni di euro.\n\nIl fiume è salito del 20 per cento in poche ore.\n\nIl sindaco vuole riaprire la strada il 3 maggio 2023.',
    'Il vecchio ponte di Ulmenau è crollato alle 19.45.\n\nI vigili del fuoco hanno contato 17 escursionisti feriti sulla riva nord.\n\nIl nuovo ponte costerà 14 milioni di euro.\n\nIl fiume è salito del 25 per cento in poche ore.\n\nIl sindaco vuole riaprire la strada il 9 maggio 2023.',
  ],
  pt: [
    'A velha ponte de Ulmenau desabou às 18h30.\n\nOs bombeiros contaram 15 caminhantes feridos na margem norte.\n\nA nova ponte custará 12 milhões de euros.\n\nO rio subiu 20% em poucas horas.\n\nO prefeito quer reabrir a estrada em 3 de maio de 2023.',
    'A velha ponte de Ulmenau desabou às 19h45.\n\nOs bombeiros contaram 17 caminhantes feridos na margem norte.\n\nA nova ponte custará 14 milhões de euros.\n\nO rio subiu 25% em poucas horas.\n\nO prefeito quer reabrir a estrada em 9 de maio de 2023.',
  ],
  nl: [
    'De oude brug van Ulmenau stortte om 18.30 uur in.\n\nDe brandweer telde 15 gewonde wandelaars op de noordoever.\n\nDe nieuwe brug kost 12 miljoen euro.\n\nDe rivier steeg binnen enkele uren met 20 procent.\n\nDe burgemeester wil de weg op 3 mei 2023 heropenen.',
    'De oude brug van Ulmenau stortte om 19.45 uur in.\n\nDe brandweer telde 17 gewonde wandelaars op de noordoever.\n\nDe nieuwe brug kost 14 miljoen euro.\n\nDe rivier steeg binnen enkele uren met 25 procent.\n\nDe burgemeester wil de weg op 9 mei 2023 heropenen.',
  ],
  pl: [
    'Stary most w Ulmenau zawalił się o godz. 18.30.\n\nStraż pożarna naliczyła 15 rannych turystów na północnym brzegu.\n\nNowy most będzie kosztował 12 mln euro.\n\nRzeka podniosła się w ciągu kilku godzin o 20 procent.\n\nBurmistrz chce otworzyć drogę 3 maja 2023 roku.',
    'Stary most w Ulmenau zawalił się o godz. 19.45.\n\nStraż pożarna naliczyła 17 rannych turystów na północnym brzegu.\n\nNowy most będzie kosztował 14 milionów euro.\n\nRzeka podniosła się w ciągu kilku godzin o 25 proc.\n\nBurmistrz chce otworzyć drogę 9 maja 2023 roku.',
  ],
  ru: [
    'Старый мост в Ульменау рухнул в 18:30.\n\nПожарные насчитали 15 раненых туристов на северном берегу.\n\nНовый мост обойдётся в 12 миллионов евро.\n\nРека за несколько часов поднялась на 20 %.\n\nМэр хочет открыть дорогу 3 мая 2023 года.',
    'Старый мост в Ульменау рухнул в 19:45.\n\nПожарные насчитали 17 раненых туристов на северном берегу.\n\nНовый мост обойдётся в 14 млн евро.\n\nРека за несколько часов поднялась на 25 %.\n\nМэр хочет открыть дорогу 9 мая 2023 года.',
  ],
  uk: [
    'Старий міст в Ульменау обвалився о 18:30.\n\nПожежники нарахували 15 поранених туристів на північному березі.\n\nНовий міст через річку коштуватиме місту 12 мільйонів євро.\n\nРічка за кілька годин піднялася на 20%.\n\nМер хоче відкрити дорогу 3 травня 2023 року.',
    'Старий міст в Ульменау обвалився о 19:45.\n\nПожежники нарахували 17 поранених туристів на північному березі.\n\nНовий міст через річку коштуватиме місту 14 млн євро.\n\nРічка за кілька годин піднялася на 25%.\n\nМер хоче відкрити дорогу 9 травня 2023 року.',
  ],
  sv: [
    'Den gamla bron i Ulmenau rasade klockan 18.30.\n\nBrandkåren räknade 15 skadade vandrare på norra stranden.\n\nDen nya bron kostar 12 miljoner euro.\n\nFloden steg med 20 procent på några timmar.\n\nBorgmästaren vill öppna vägen den 3 maj 2023.',
    'Den gamla bron i Ulmenau rasade klockan 19.45.\n\nBrandkåren räknade 17 skadade vandrare på norra stranden.\n\nDen nya bron kostar 14 miljoner euro.\n\nFloden steg med 25 procent på några timmar.\n\nBorgmästaren vill öppna vägen den 9 maj 2023.',
  ],
  tr: [
    'Ulmenau’nun eski köprüsü saat 18.30’da çöktü.\n\nİtfaiye kuzey kıyısında 15 yaralı yürüyüşçü saydı.\n\nYeni köprünün maliyeti yaklaşan yıl 12 milyon avro olacak.\n\nNehir birkaç saat içinde yüzde 20 yükseldi.\n\nBelediye başkanı yolu 3 Mayıs 2023 tarihinde açmak istiyor.',
    'Ulmenau’nun eski köprüsü saat 19.45’te çöktü.\n\nİtfaiye kuzey kıyısında 17 yaralı yürüyüşçü saydı.\n\nYeni köprünün maliyeti yaklaşan yıl 14 milyon avro olacak.\n\nNehir birkaç saat içinde yüzde 25 yükseldi.\n\nBelediye başkanı yolu 9 Mayıs 2023 tarihinde açmak istiyor.',
  ],
  hi: [
    'उल्मेनाउ का पुराना पुल 18:30 बजे गिर गया।\n\nदमकल विभाग ने उत्तरी तट पर 15 घायल पर्वतारोही गिने।\n\nनया पुल 12 करोड़ रुपये में बनेगा।\n\nनदी का जलस्तर कुछ घंटों में 20 प्रतिशत बढ़ गया।\n\nमहापौर 3 मई 2023 को सड़क खोलना चाहते हैं।',
    'उल्मेनाउ का पुराना पुल 19:45 बजे गिर गया।\n\nदमकल विभाग ने उत्तरी तट पर 17 घायल पर्वतारोही गिने।\n\nनया पुल 14 करोड़ रुपये में बनेगा।\n\nनदी का जलस्तर कुछ घंटों में 25 प्रतिशत बढ़ गया।\n\nमहापौर 9 मई 2023 को सड़क खोलना चाहते हैं।',
  ],
  ar: [
    'انهار الجسر القديم في أولميناو عند الساعة 18:30.\n\nأحصى رجال الإطفاء ١٥ متنزها جريحا على الضفة الشمالية.\n\nسيكلف الجسر الجديد فوق النهر المدينة 12 مليون يورو.\n\nارتفع منسوب النهر بنسبة 20% خلال ساعات.\n\nيريد رئيس البلدية إعادة فتح الطريق في 3 مايو 2023.',
    'انهار الجسر القديم في أولميناو عند الساعة 19:45.\n\nأحصى رجال الإطفاء ١٧ متنزها جريحا على الضفة الشمالية.\n\nسيكلف الجسر الجديد فوق النهر المدينة 14 مليون يورو.\n\nارتفع منسوب النهر بنسبة 25% خلال ساعات.\n\nيريد رئيس البلدية إعادة فتح الطريق في 9 مايو 2023.',
  ],
  ja: [
    'ウルメナウの古い橋は午後6時30分に崩れ落ちた。\n\n消防は北岸で15人の負傷した登山者を数えた。\n\n新しい橋の建設には12億円かかる見込みだ。\n\n川の水位は数時間で20%上昇した。\n\n市長は2023年5月3日に道路を再開したい考えだ。',
    'ウルメナウの古い橋は午後7時45分に崩れ落ちた。\n\n消防は北岸で17人の負傷した登山者を数えた。\n\n新しい橋の建設には14億円かかる見込みだ。\n\n川の水位は数時間で25%上昇した。\n\n市長は2023年5月9日に道路を再開したい考えだ。',
  ],
  zh: [
    '乌尔梅瑙的旧桥于下午6时30分倒塌。\n\n消防队在北岸清点出15名受伤的登山者。\n\n新桥将耗资12亿元。\n\n河水在几小时内上涨了20%。\n\n市长希望在2023年5月3日重新开放道路。',
    '乌尔梅瑙的旧桥于下午7时45分倒塌。\n\n消防队在北岸清点出17名受伤的登山者。\n\n新桥将耗资14亿元。\n\n河水在几小时内上涨了25%。\n\n市长希望在2023年5月9日重新开放道路。',
  ],
  ko: [
    '울메나우의 오래된 다리가 오후 6시 30분에 무너졌다.\n\n소방당국은 북쪽 강변에서 부상당한 등산객 15명을 확인했다.\n\n새 다리 건설에는 12억 원이 든다.\n\n강물은 몇 시간 만에 20% 불어났다.\n\n시장은 2023년 5월 3일에 도로를 다시 열고 싶어 한다.',
    '울메나우의 오래된 다리가 오후 7시 45분에 무너졌다.\n\n소방당국은 북쪽 강변에서 부상당한 등산객 17명을 확인했다.\n\n새 다리 건설에는 14억 원이 든다.\n\n강물은 몇 시간 만에 25% 불어났다.\n\n시장은 2023년 5월 9일에 도로를 다시 열고 싶어 한다.',
  ],
};

/** Sums in the money of a country. */
const SUMS: Readonly<Record<string, string>> = {
  hi: 'money 120000000 INR / 140000000 INR',
  ja: 'money 1200000000 JPY / 1400000000 JPY',
  zh: 'money 1200000000 CNY / 1400000000 CNY',
  ko: 'money 1200000000 KRW / 1400000000 KRW',
};

test.each(Object.entries(TRANSLATED))('the same details are flagged in every language: %s', (lang, reports) => {
  expect(flagged(lang, reports)).toEqual(
    [
      'date 2023-05-03 / 2023-05-09',
      SUMS[lang] ?? 'money 12000000 EUR / 14000000 EUR',
      'number 15 / 17',
      'percentage 20% / 25%',
      'time 18:30 / 19:45',
    ].toSorted(),
  );
});

/** `15` and `at least 10` of one thing, in the words of each language. */
test.each([
  ['de', 'Bei dem Unfall auf der Brücke wurden %s Wanderer verletzt.', '15', 'mindestens 10'],
  ['de', 'Bei dem Unfall auf der Brücke wurden %s Wanderer verletzt.', '15', 'rund 16'],
  ['fr', 'L’accident sur le vieux pont a fait %s blessés parmi les randonneurs.', '15', 'au moins 10'],
  ['es', 'El accidente en el viejo puente dejó %s heridos entre los excursionistas.', '15', 'más de 10'],
  ['it', 'L’incidente sul vecchio ponte ha causato %s feriti tra gli escursionisti.', '15', 'almeno 10'],
  ['pl', 'W wypadku na starym moście zostało rannych %s turystów z miasta.', '15', 'co najmniej 10'],
  ['ru', 'При аварии на старом мосту пострадали %s туристов из города.', '15', 'более 10'],
  ['ja', '古い橋の事故で登山者%s人が負傷して病院に運ばれた。', '15', '少なくとも10'],
])('a number that is hedged is at odds with none that it can be: %s', (lang, text, exact, hedged) => {
  expect(flagged(lang, [text.replace('%s', exact), text.replace('%s', hedged)])).toEqual([]);
});
