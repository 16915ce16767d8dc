const OUTLETS =
  /^(?:CNN|BBC|NBC|ABC|CBS|MSNBC|NPR|PBS|AP|AFP|UPI|Reuters|Bloomberg|Politico|Axios|Breitbart|HuffPost|BuzzFeed|Vox|Slate|Newsweek|Time|TASS|Tass|Xinhua|RIA Novosti|RIA|Interfax|Al Jazeera|Der Spiegel|Le Monde|USA Today|C-SPAN|Sky News|Fox News|The Hill|Twitter|Facebook)\b/;
const OUTLET_WORDS =
  /\b(?:Times|Post|News|Tribune|Herald|Journal|Guardian|Telegraph|Gazette|Agency|TV|Television|Radio|Press|Magazine|Broadcasting|Globe|Chronicle|Examiner|Inquirer|Observer|Dispatch|Daily|Weekly|Novosti)\b/;

/** Whether a name is that of a newspaper, an agency or a channel. */
export function isOutlet(name: string): boolean {
  return OUTLETS.test(name) || OUTLET_WORDS.test(name);
}
