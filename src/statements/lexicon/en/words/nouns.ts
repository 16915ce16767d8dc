import type { WordClasses } from '../../language/word-classes.ts';

/** Nouns that tell who or what a phrase stands for, by what they are in the singular and the plural. */
export const NOUNS = {
  roleNoun: `campaign aide aides adviser advisers advisor advisors ad ads supporter supporters administration team official
    officials surrogate surrogates ally allies lawyer lawyers attorney attorneys nominee candidate leader leaders director
    manager president secretary minister ministry government police agent agents voter voters member members lawmaker
    lawmakers senator senators governor mayor editor reporter reporters analyst analysts columnist correspondent host
    representative representatives professor report study poll survey statement strategist strategists operative operatives
    delegate delegates activist activists organizer organizers economist economists researcher researchers employee
    employees agency source insider insiders communication communications press policy national senior deputy state public
    foreign security running vice political justice executive executives chief coach captain pollster producer author
    historian scientist scientists expert experts critics donor donors delegation commander general ambassador judge court
    prosecutor prosecutors investigator investigators commission committee board union company newspaper magazine`,
  officeAdjective: 'presidential congressional gubernatorial senatorial mayoral ministerial',
  affiliation: `republican democratic democrat libertarian american russian israeli british english scottish irish french
    german chinese iranian iraqi afghan pakistani indian mexican canadian cuban australian syrian ukrainian turkish greek
    saudi palestinian korean japanese egyptian libyan african asian european western eastern southern northern liberal
    conservative federal local black white hispanic latino latina muslim islamic christian catholic evangelical jewish
    democrats spanish italian polish dutch swedish brazilian venezuelan arab kurdish yemeni`,
  personNoun: `official officials people voter voters critics supporter supporters opponent opponents aide aides adviser
    advisers advisor advisors campaign group union party committee government ministry department administration senator
    senators lawmaker lawmakers leader leaders president candidate candidates nominee minister governor mayor judge court
    police protester protesters activist activists expert experts analyst analysts economist economists scientist scientists
    researcher researchers lawyer lawyers attorney attorneys strategist strategists operative operatives donor donors
    democrats republicans conservatives liberals crowd audience fans friend friends mother father wife husband son daughter
    brother sister family reporter reporters journalist journalists columnist editor host author professor teacher student
    students parent parents doctor doctors member members delegate delegates billionaire mogul businessman senate house
    board company agency bureau panel team source sources one ones other others several many most some both another few`,
  documentNoun: `report poll survey study letter statement ad ads memo email emails e-mail e-mails headline sign signs shirt
    shirts hat hats post posts tweet tweets article articles editorial story document documents lawsuit ruling order law
    bill plan platform website page account book speech message messages release review analysis paper script caption
    banner comments remarks filing complaint indictment transcript transcripts spot video slogan`,
  bodyNoun: `campaign group union party committee government ministry department administration court senate house board
    company agency bureau panel team commission council organisation organization newspaper paper network firm center
    centre institute office city state university bank fund charity pac church hospital magazine website outlet channel`,
  plural: 'people police men women many some several most both few two three four five',
  noSpeaker: `time times day days week weeks month months year years hour hours minute minutes morning mornings afternoon
    afternoons evening evenings night nights moment moments same percent way ways thing things number amount rest lot
    while thousands hundreds millions billions dozens scores`,
  resultNoun: 'profit profits loss losses earnings revenue revenues income sales turnover',
  nounWithClause: 'time day week moment way thing things reason year what word words phrase term',
  showsWords: `sign signs shirt shirts hat hats banner banners poster posters placard placards sticker stickers billboard
    billboards plaque plaques cap caps`,
  recording: `transcript transcripts footage video videos audio recording recordings clip clips tape tapes image images photo photos`,
  listener: `reporters supporters voters journalists fans followers him them me us lawmakers officials colleagues members
    people questions donors critics applause laughter cheers`,
  reportingNoun: `claim claims assertion assertions statement statements suggestion suggestions argument arguments promise
    promises comment comments remark remarks complaint complaints allegation allegations contention contentions insistence
    pledge pledges warning warnings vow vows admission admissions assessment assessments observation observations view views
    prediction predictions acknowledgement acknowledgements proclamation proclamations declaration declarations accusation
    accusations call calls`,
  rubric: `the breaking latest poll polls update updated watch video photo photos opinion analysis editorial exclusive
    report live quiz review election debate campaign news morning note correction source sources q day fact check first
    part chapter`,
  questionLabel: 'q question',
  answerLabel: 'a answer',
  announcing: 'this',
  work: `book books novel film movie documentary show series episode program programme song album anthem play musical essay
    op-ed column article editorial memoir report titled entitled headlined called magazine newspaper podcast poem painting
    opera autobiography biography`,
  maker: `author authors co-author co-authors host hosts co-host co-hosts anchor anchors star stars cast creator creators
    director directors editor editors episode episodes season seasons edition editions producer producers`,
  beforeMention: 'so-called word term phrase label expression name nickname nicknamed alias',
} satisfies Partial<WordClasses>;
