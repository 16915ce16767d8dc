import type { Words } from './language/word-classes.ts';

/** Short forms of a language that has no lexicon, without their full stop. */
export interface ShortForms {
  /** Always with something behind them in their sentence: titles, `called`, `for example`. */
  readonly inside: Words;
  /** The same only with a figure behind them, and otherwise often a word: `p. 6`, `Art. 5`. */
  readonly beforeFigure?: Words;
  /** What a sentence can end with though it looks like an initial or is listed: `etc`. */
  readonly maybeLast?: Words;
}

/** By the primary subtag. */
export const SHORT_FORMS: Readonly<Record<string, ShortForms>> = {
  bg: {
    inside: 'г-н г-жа проф д-р доц акад инж ген полк кап сп ул бул пл гр с св вж напр т.нар т.е',
    beforeFigure: 'стр чл т',
    maybeLast: 'млн млрд хил лв г',
  },
  ca: {
    inside: 'Sr Sra Dr Dra Prof núm pàg av c',
    beforeFigure: 'pàg art núm',
  },
  cs: {
    inside: `p pí sl dr mudr judr phdr ing mgr bc prof doc gen plk pplk mjr kpt por npor ppor pplk prap mons sv ul nám
      kap odst tzv tj např popř resp cca srov ev arch akad red zn`,
    beforeFigure: 'str čl odst č tř',
    maybeLast: 'mil mld tis hod min apod atd r',
  },
  da: {
    inside: `hr fr frk dr prof lic cand mag adv ing kapt gen ca f.eks fx bl.a dvs jf vedr pga pgl sml afd adm dir kgl sct
      skt tlf`,
    beforeFigure: 'nr pkt art stk kl kap s',
    maybeLast: 'mio mia pct kr m.m m.v osv etc',
  },
  de: {
    inside: `Dr Prof Hr Hrn Fr Frl med phil jur rer nat theol dent vet iur habil h.c Ing Dipl Mag Lic Gen Lt Hptm Abg St
      Str Nr Anm Hrsg vgl bzw ca evtl ggf inkl exkl sog gest geb verh verw Tel zz zzt z.B d.h u.a o.ä u.U i.d.R
      m.E s.o s.u Kard Bf Msgr kath ev Jan Feb Apr Aug Sept Okt Nov Dez Mio Mrd Tsd`,
    beforeFigure: 'Art Abs Ziff Bd Kap Nr S Rn Aufl',
    maybeLast: 'usw etc',
  },
  el: {
    inside: `κ κος κα κκ Δρ δρ καθ Καθ πρ σ λεωφ Λεωφ οδ πλ Πλ αντιστρ στρατ ταξ υπ αγ Αγ π.χ δηλ βλ πρβλ τηλ ιατρ δικηγ
      μητρ`,
    beforeFigure: 'αρ σελ άρθρ',
    maybeLast: 'εκ εκατ δισ χιλ κ.λπ κλπ κ.ά μ.μ π.μ',
  },
  es: {
    inside: `Sr Sra Srs Sres Sras Srta Dr Dra Dres Prof Profa Lic Ing Arq Abg D Dña Da Excmo Excma Ilmo Mons Fr Sto Sta
      Gral Gen Cnel Cap Tte Sgto Cdte Alm Av Avda Ctra Pza Pl Nº tel aprox ej máx mín Ud Uds Vd Vds EE`,
    beforeFigure: 'art arts cap vol fig pág págs núm nro n',
    maybeLast: 'etc ptas p.m a.m',
  },
  fi: {
    inside: 'prof toht tri dos maist evl kenr ylil kapt vt esim mm ks vrt ns noin ym',
    beforeFigure: 'nro klo',
    maybeLast: 'milj mrd jne klo',
  },
  fr: {
    inside: `M MM Mme Mmes Mlle Mlles Dr Drs Pr Prof Me Mes Mgr St Ste Sts Gal Cdt Cne Col Lt Adj Av av bd Bd pl n° no cf
      env ex réf tél éd janv févr avr juil sept oct nov déc`,
    beforeFigure: 'art al chap vol fig p pp n',
    maybeLast: 'etc',
  },
  hi: {
    inside: 'डॉ श्री श्रीमती सुश्री प्रो पं कु मो मा स्व सं पृ नं ले कै मे जन रु ई',
    maybeLast: 'ई.पू',
  },
  hr: {
    inside: 'dr prof mr sc ing gosp g gđa akad gen puk br str čl sv ul npr tj tzv odn cca op',
    beforeFigure: 'br str čl',
    maybeLast: 'mil mlrd tis itd kn sl',
  },
  hu: {
    inside: 'dr Dr prof id ifj özv gen alez ezr szds pl ún ill kb sz old vö Szt u stb',
    beforeFigure: 'old sz',
    maybeLast: 'mrd',
  },
  hy: {
    inside: 'պրն տկն օր դոկտ պրոֆ ակադ գեն փող պող տ հ կ էջ տես օրինակ թ մ',
    maybeLast: 'մլն մլրդ հզր',
  },
  id: {
    inside: 'Dr dr Drs Dra Ir Prof H Hj KH Tn Ny Sdr Jend Letjen Mayjen Brigjen Kol Kapt Jl No hlm hal tgl',
    beforeFigure: 'No hlm',
    maybeLast: 'dll dsb dst',
  },
  it: {
    inside: `Sig Sigg Sig.ra Sig.na sig sigg Dott Dott.ssa dott dott.ssa Dr Prof Prof.ssa prof Ing ing Arch arch Avv avv
      Geom geom Rag rag On on Sen Min Gen gen Col Magg magg Cap Ten Mar Brig App Cav Comm Mons mons Don S SS Card
      P.za V.le C.so cfr es ecc tel ca c.d cd`,
    beforeFigure: 'art artt n nn pag pagg vol cap fig',
    maybeLast: 'mln mld',
  },
  lt: {
    inside: 'p dr prof doc gen plk kpt str pvz t.y vad Nr psl g pr al a kl',
    beforeFigure: 'Nr psl',
    maybeLast: 'mln mlrd tūkst d m val',
  },
  lv: {
    inside: 'prof dr kgs k-dze ģen plkv kpt piem t.i t.s Nr lpp',
    beforeFigure: 'Nr lpp',
    maybeLast: 'milj mljrd tūkst',
  },
  nb: {
    inside: `hr fr frk dr prof adv ing kapt gen oblt sgt ca f.eks bl.a dvs jf vedr pga avd adm dir kgl sst st tlf ev evt
      ifm mht`,
    beforeFigure: 'nr pkt art kl kap s',
    maybeLast: 'mill mrd pst kr osv etc mv m.m',
  },
  nl: {
    inside: `dr drs mr ir ing prof bc mw mevr dhr hr kol gen lt kap sgt maj luit adj ds st Sint burg wnd secr jl ca o.a
      m.n d.w.z bijv resp t.a.v i.v.m m.b.t t.o.v z.g zgn vgl excl incl St`,
    beforeFigure: 'art blz p nr afb hfst',
    maybeLast: 'mln mld enz etc',
  },
  pl: {
    inside: `p dr hab prof inż mgr lek med ks bp abp kard bł św gen płk ppłk mjr kpt por ppor chor sierż plut kpr asp
      sekr min red im ul al pl tzw tj m.in np ok godz tel woj pow gm br ub zob por wg ds z.o.o o.o dyr kier prok
      sędz adw rad nadkom podkom kom insp mł st`,
    beforeFigure: 'art ust str rozdz poz pkt nr godz',
    maybeLast: 'mln mld tys zł gr proc r w itd itp etc',
  },
  pt: {
    inside: `Sr Sra Srs Sras Srta Dr Dra Drs Dras Prof Profa Eng Arq Adv Exmo Exma Ilmo Gen Cel Ten Cap Sgt Maj Alm Brig
      Pe Fr Dom D Sto Sta Av R Pça Rod nº ex tel aprox máx mín jan fev abr jun jul ago nov dez inc`,
    beforeFigure: 'art arts cap vol fig pág págs núm n',
    maybeLast: 'etc',
  },
  ro: {
    inside: 'dl d-l dna d-na dr prof ing av conf gen col lt cpt mr Sf sf str bd nr pag art alin lit ex cca',
    beforeFigure: 'nr pag art alin',
    maybeLast: 'mil mld etc ș.a',
  },
  ru: {
    inside: `г гг гр тов проф акад доц д-р инж ген полк кап лейт маршал св им ул пр пл пер бул ш д оф корп обл р-н с пос
      дер см ср напр т.е т.н т.к н.э ок`,
    beforeFigure: 'стр ст п пп гл рис табл кв д',
    maybeLast: 'млн млрд тыс руб коп др т.д т.п',
  },
  sk: {
    inside: `p dr mudr judr ing mgr bc prof doc gen plk mjr kpt npor sv ul nám č str kap ods tzv tj napr resp cca`,
    beforeFigure: 'str čl č',
    maybeLast: 'mil mld tis hod atď r',
  },
  sl: {
    inside: 'dr prof mag inž g ga gen polk sv ul št str čl npr tj tim oz ok',
    beforeFigure: 'št str čl',
    maybeLast: 'mio mrd tis itd',
  },
  sr: {
    inside: `dr prof mr ing g gđa akad gen puk br str čl sv ul npr tj tzv odn др проф инж г гђа ген бр стр чл св ул нпр
      тј тзв`,
    beforeFigure: 'br str čl бр стр чл',
    maybeLast: 'mil mlrd mln itd мил млрд итд',
  },
  sv: {
    inside: `hr fr frk dr prof doc adv ing kapt gen övlt ca t.ex bl.a d.v.s dvs jfr ang avd dir kungl s:t st tel ev f.d
      s.k`,
    beforeFigure: 'nr pkt art kl kap s',
    maybeLast: 'milj mdr kr osv etc m.m',
  },
  tr: {
    inside: `Dr Prof Doç Av Sn Bay Bn Org Korg Tümg Alb Yrb Bnb Yzb Sok Cad Mah bkz örn yy Yrd Öğr Gör Op Uzm Hz`,
    beforeFigure: 'No',
    maybeLast: 'vb vs',
  },
  uk: {
    inside: `р рр проф акад доц д-р інж ген полк кап лейт св ім вул просп пл пров бул буд стор кв обл р-н с смт гр тов
      див пор напр т.зв т.к н.е`,
    beforeFigure: 'стор ст п пп гл рис кв буд',
    maybeLast: 'млн млрд тис грн коп т.д т.п',
  },
};

/** Short forms that many languages of Europe have, for those that have no row. */
export const COMMON_SHORT_FORMS: ShortForms = {
  inside: 'Dr dr Prof prof Mr Mrs Ms M Sr Sra St Ste Nr nr No no Nº Art art ca vgl ing Ing Gen gen Col Mgr',
  maybeLast: 'etc',
};
