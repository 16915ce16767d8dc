/** Newspapers, agencies and channels of English-language news, in full or their beginnings. */
export const OUTLETS: readonly string[] = [
  ...`CNN BBC NBC ABC CBS MSNBC NPR PBS AP AFP UPI Reuters Bloomberg Politico Axios Breitbart HuffPost BuzzFeed Vox Slate
  Yonhap Kyodo ANSA EFE DPA ANI PTI Anadolu Tasnim Newsweek Time TASS Tass Xinhua RIA Interfax C-SPAN Twitter Facebook`.split(
    /\s+/,
  ),
  'RIA Novosti',
  'Al Jazeera',
  'Der Spiegel',
  'Le Monde',
  'USA Today',
  'Sky News',
  'Fox News',
  'The Hill',
];

/** Words in the names of others. */
export const OUTLET_WORDS = `Times Post News Tribune Herald Journal Guardian Telegraph Gazette Agency TV Television Radio Press
  Magazine Broadcasting Globe Chronicle Examiner Inquirer Observer Dispatch Daily Weekly Novosti`;

/** Words in the names of those who write in them and are no persons. */
export const OFFICES = `staff desk agency news press team editor editors correspondent correspondents reporter reporters bureau
  service newsroom board times post`;
