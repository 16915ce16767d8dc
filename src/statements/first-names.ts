/** First names that say in English-language news which pronoun stands for their bearer. Names common to both are left out. */
const FIRST_NAMES = {
  he: `aaron abdul abraham adam ahmed alan albert alec alex alexander alfred ali allen andre andrew andy anthony antonio
    antony arnold arthur barack barney barry bart ben benjamin bernard bernie bert bill billy bob bobby boris brad
    bradley brendan brent brett brian bruce bryan byron caleb calvin carl carlos charles charlie chester chet chris
    christian christopher chuck clarence claude clay clifford clint clinton colin corey cory craig curt curtis daniel
    dan danny darren darrell darryl dave david dean dennis derek dick dmitry dominic don donald doug douglas drew duncan
    dustin dwight earl ed eddie edgar edward edwin eli elijah elliott emmanuel enrique eric erik ernest ethan eugene evan
    felix fernando floyd francis francisco frank franklin fred frederick gabriel gareth garrett gary gene geoff geoffrey
    george gerald gerard gilbert glen glenn gordon graham grant greg gregg gregory guy hank harold harry harvey hector
    henry herbert herman howard hugh hugo ian ibrahim igor ira isaac ismael ivan jack jackson jacob jaime jake james jamie
    jared jason javier jay jeb jed jeff jeffrey jeh jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel joey john johnny
    jon jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kent kevin khizr kirk kurt kyle lamar
    lance larry lawrence lee leo leon leonard leonid leroy lewis lloyd lou louis lucas luis luke malcolm manuel marc
    marco marcus mario mark marlon marshall martin marty marvin mathew matt matthew maurice max mel melvin michael miguel
    mike mikhail milo milton mitch mitchell mitt mohamed mohammed morris muhammad nathan ned neil nelson newt nicholas nick
    nicolas nigel norm norman oliver omar orrin oscar otto owen pablo patrick paul pedro perry pete peter phil philip
    phillip preet rafael ralph ramon rand randall randy raul ray raymond reggie reince rex ricardo richard rick ricky rob
    robby robert roberto rod rodney rodrigo roger roland ron ronald ronnie ross roy ruben rudolph rudy russ russell ryan
    salvador sam samuel scott sean sebastian sergei sergey seth shane shaun shawn sheldon sherrod sidney simon spencer stan
    stanley stephen stephan steve steven stewart stuart ted terrence theodore thomas tim timothy todd tom tommy tony
    travis trent trevor trey tyler vernon vicente victor viktor vince vincent vladimir volodymyr wade wallace walter warren
    wayne wesley wilbur will william willie woody yuri zachary zack`,
  she: `abby abigail adriana agnes aimee alexandra alexis alice alicia alison allison amanda amber amelia amy ana andrea
    angela angelica angie anita ann anna anne annette annie april arianna ashley audrey barbara beatrice becky bella bernice
    beth bethany betsy betty beverly bonnie brenda bridget brittany brittney caitlin camille candace carla carly carmen
    carol carole caroline carolyn carrie catherine cathy cecilia celia charlene charlotte chelsea cheryl christina christine
    christy cindy claire clara claudia colleen connie constance corinne courtney crystal cynthia daisy danielle darlene dawn
    deborah debbie debra deirdre delores denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor
    elena elise elizabeth ella ellen ellie eloise emily emma erica erika erin esther ethel eva evelyn faith felicia florence
    frances gabrielle gail georgia geraldine gina ginger gladys glenda gloria grace gretchen gwen hannah harriet heather
    heidi helen helena hillary holly hope huma irene iris irma isabel isabella ivana ivanka ivy jackie jacqueline jaclyn jan
    jane janet janice jasmine jeanne jeannette jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn josephine
    joy joyce juanita judith judy julia juliana julie june kara karen karla kate katherine kathleen kathryn kathy katie
    katrina kay kayla kellyanne kendra kimberly kirsten kirstjen kristen kristin kristina laura lauren leah leigh lena lillian lily
    linda lisa liz lois loretta lorraine louise lucia lucille lucy lydia lynn mabel madeline madeleine maggie marcia
    margaret margarita maria marianne marie marilyn marina marine marissa marjorie marsha martha mary maura maureen maxine megan
    meghan melania melanie melinda melissa mercedes meredith mia michele michelle mildred miriam molly monica nadia nancy naomi
    natalie natasha nicole nina nora norma olga olivia pamela patricia patsy patti patty paula pauline peggy penny phyllis
    priscilla rachel rebecca regina renee rhonda rita roberta robin robyn rosa rosalind rose rosemary roxanne ruby ruth sabrina
    sally samantha sandra sara sarah savannah selena shannon sharon sheila shelley shelly sheri sherry shirley silvia simone
    sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana suzanne sylvia tamara tammy tanya tara
    tatiana teresa theresa tiffany tina toni tonya tracy tricia tulsi ursula valerie vanessa vera veronica vicki victoria
    viola violet virginia vivian wanda wendy whitney wilma yolanda yvette yvonne zoe`,
} as const;

const PRONOUN_BY_NAME: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...FIRST_NAMES.he.split(/\s+/).map((name) => [name, 'he'] as const),
  ...FIRST_NAMES.she.split(/\s+/).map((name) => [name, 'she'] as const),
]);

/** The pronoun that goes with a first name; `undefined` where it says nothing. */
export function pronounOfFirstName(name: string): 'he' | 'she' | undefined {
  return PRONOUN_BY_NAME.get(name.toLowerCase());
}
