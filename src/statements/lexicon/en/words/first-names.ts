/** First names that say in English-language news which pronoun stands for their bearer. Names common to both are left out. */
export const FIRST_NAMES = {
  he: `aaron abdul abdullah abraham adam adolfo ahmed alan albert alberto alec alejandro alex alexander alfonso alfred
    alfredo ali alistair allen alonzo amir anatoly andre andrew andy angus anthony antonio antony ari armando arnold
    arthur arturo barack barney barry bart bashar beau ben benjamin benny bernard bernardo bernie bert bill billy
    blake bob bobby boris boyd brad bradley brandon brendan brent brett brian brock bruce bryan byron caleb calvin
    carl carlos carlton cecil cedric cesar chad charles charlie chester chet chris christian christopher chuck chuka
    clarence claude clay cliff clifford clint clinton clive cody cole colin collin conor corey cory craig curt
    curtis cyrus damian damien dan daniel danny dante darius darrel darrell darren darryl dave david dean declan
    delbert dennis derek derrick desmond dick diego dirk dmitry domingo dominic don donald donnie donovan doug
    douglas drew duane duncan dustin dwight dylan earl earnest ed eddie edgar edmund eduardo edward edwin efrain
    elbert eli elias elijah elliott elmer elon elvis emanuel emil emilio emmanuel enrique enzo eric erik ernest
    ernesto erwin esteban ethan eugene evan everett ezra fabian federico felix fernando fidel floyd francis
    francisco frank franklin franz fred frederic frederick friedrich gabriel gareth garrett garth gary gavin geert
    gene geoff geoffrey george gerald gerard gerhard gerry gilbert giovanni giulio giuseppe glen glenn gonzalo
    gordon graham grant greg gregg gregory grover guillermo gus gustavo guy hakeem hank hans harlan harold harry
    harvey hassan hector heinrich helmut henry herbert herman hernan hiram homer horace hosni howard hubert hugh
    hugo humberto hussein ian ibrahim igor ira irving irwin isaac ismael ismail ivan jack jackson jacob jaime jake
    james jamie jared jarrod jason jasper javier jay jeb jed jeff jeffrey jeh jens jeremy jermaine jerome jerry
    jesse jesus jim jimmy joaquin joe joel joey johann john johnny jon jonas jonathan jorge jose joseph josh joshua
    juan julian jurgen justin kareem karl keith ken kendrick kenneth kent kevan kevin khalid khizr kirk klaus kurt
    kyle lamar lamont lance larry laurence lawrence lee leland lennie leo leon leonard leonid leroy lester levi
    lewis linus lionel lloyd lorenzo lou louis lucas luigi luis luke luther mack mahmoud malcolm manuel marc marcel
    marcelo marco marcus mario mark marlon marshall martin marty marvin mathew matt matteo matthew maurice mauricio
    maurizio max mel melville melvin merrick michael michel mickey miguel mike mikhail miles milo milton mitch
    mitchell mitt mohamed mohammad mohammed morris muhammad mustafa myron nasser nate nathan nathaniel ned neil
    nelson newt nicholas nick nicolas nigel nikita nikolai noah norm norman octavio olaf oleg oliver omar omari
    orlando orrin osama oscar otis otto owen pablo pascal patricio patrick paul pedro percy perry pete peter phil
    philip phillip pierre preet quentin quincy rafael rahm ralph ramiro ramon rand randall randy raul ravi ray
    raymond raymundo recep reggie reince reuben rex rhett ricardo richard rick ricky rob robby robert roberto rod
    rodney rodolfo rodrick rodrigo rogelio roger roland roman romeo ron ronald ronnie rory ross roy ruben rudolph
    rudy rufus russ russell ryan salman salvador salvatore sam samuel santiago saul scott sean sebastian sergei
    sergey sergio seth shane shaquille shaun shawn sheldon sherrod sidney silvio simon spencer stan stanley stefan
    stephan stephen sterling steve steven stewart stuart sven tariq tayyip ted terence terrence thad thaddeus theo
    theodore thierry thomas thurgood tim timothy tobias todd tom tommy tony travis trent trevor trey tyler tyrone
    ulysses uwe vern vernon vicente victor viktor vince vincent virgil vito vladimir volodymyr wade wallace walter
    warren wayne wendell werner wesley wilbur wilfred will william willie winston wolfgang woodrow woody xavier
    yasser yousef yuri yusuf zachary zack zbigniew zeke`,
  she: `abby abigail adriana adrienne agnes aimee alejandra alexa alexandra alexandria alexis alice alicia alison
    allison althea alyssa amal amanda amber amelia amy ana andrea angela angelica angelina angelique angie anita ann
    anna anne annette annie anya april ariana arianna ashley astrid audrey ava barb barbara beatrice becky bella
    benita bernadette bernice bertha beth bethany betsy bettina betty beverly bianca bobbi bonnie brenda briana
    brianna bridget bridgette brigitte brittany brittney caitlin camille candace carla carly carmela carmen carol
    carole caroline carolyn carrie cassandra cassie catherine cathy cecilia celeste celia chantal charlene charlotte
    chelsea cheryl chloe christina christine christy cindy claire clara claudette claudia colleen condoleezza connie
    constance cora cordelia corinne courtney crystal cynthia daisy danielle daphne darla darlene dawn deanna debbie
    deborah debra deena deirdre della delores denise desiree diana diane dianna dianne dina dinah dolly dolores
    donatella donna dora doris dorothy dottie edith edna eileen elaine eleanor elena elisa elisabeth elise elizabeth
    ella ellen ellie eloise elsa elsie emily emma erica erika erin erna esperanza estelle esther ethel eunice eva
    evangeline evelyn faith fatima felicia fiona florence frances francesca francine freda frieda gabrielle gail
    gayle georgette georgia georgina geraldine germaine gertrude ghazala gina ginger giselle gladys glenda gloria
    grace greta gretchen griselda guadalupe gwen hannah harriet harriett hattie heather heidi helen helena henrietta
    hilary hilda hillary holly hope huma ilana ileana imogen ines inez ingrid irene iris irma isabel isabella iva
    ivana ivanka ivy jacinda jackie jaclyn jacqueline jan jana jane janelle janet janette janice janie janine
    jasmine jeanette jeanne jeannette jeannie jenna jennifer jenny jeri jessica jill jillian jo joan joann joanna
    joanne jocelyn jolene joni josefina josephine joy joyce juanita judi judith judy julia juliana julie juliet
    juliette june justine kaitlin kara karen karin karina karine karla karyn kate katelyn katharine katherine
    kathleen kathryn kathy katie katrina katy kay kayla kaylee keisha kellyanne kelsey kendra kerri kiersten
    kimberly kirsten kirstjen krista kristen kristi kristin kristina kristine lana lara larissa latoya laura lauren
    lauri laurie lavinia leah leanne leigh leila lena leona leonor leticia letitia liliana lillian lily linda
    lindsey lisa liz lois lola lorena loretta lori lorna lorraine lorrie lottie louisa louise luann lucia lucille
    lucy luisa luz lydia lynn mabel madeleine madeline magdalena maggie mamie mandy marcella marcia margaret
    margarete margarita margery margo margot maria mariana marianne maribel maricela marie mariel marietta marilyn
    marina marine marisol marissa marjorie marlene marsha marta martha mary marybeth matilda maura maureen mavis
    maxine maya meg megan meghan melania melanie melinda melissa melody mercedes meredith mia michele michelle
    mildred mimi mindy minnie mireille miriam mitzi molly mona monica myra myrna nadia nancy nanette naomi natalie
    natasha nell nellie nichole nicole nikki nina noelle nora noreen norma odette olga olivia ophelia paige pamela
    patricia patsy patti patty paula pauline peggy penny petra phoebe phyllis polly portia priscilla rachael rachel
    ramona raquel rebecca reena regina rena renee rhoda rhonda rita roberta robin robyn rosa rosalind rosalyn rose
    roseanne rosemary rosie rowena roxana roxanne ruby ruth ruthie sabrina sadie sally samantha sandra sara sarah
    savannah selena selma serena shannon sharon shawna sheila shelley shelly sheri sherry shirin shirley sigrid
    silvana silvia simone sofia sonia sonya sophia sophie stacey stacie stacy stella stephanie sue susan susana
    suzanne suzy svetlana sybil sylvia tabitha tamara tammy tanya tara tasha tatiana teresa tessa thelma theodora
    theresa tiffany tina toni tonya tracy tricia trina trish trisha trudy tulsi ursula valentina valerie vanessa
    velma vera verna veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilhelmina willa
    wilma winifred xiomara yasmin yolanda yulia yvette yvonne zelda zoe zoey`,
} as const;
