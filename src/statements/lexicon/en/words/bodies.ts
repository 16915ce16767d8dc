/** Words by which a name is a body's or a place's rather than a person's. */
export const BODIES = `Department University Post Times News Party Committee House Senate Court Commission Council Agency Bureau
  Institute Center Foundation Campaign Association Union Press Journal Ministry Office Group Bank College School
  Company Corporation Inc Fund Congress Administration State States City County Street Day Act Organization
  Network Tower Magazine Airport Hall Club Board Force Army Navy Coalition Project Society Service Services
  Security Strategies Solutions Partners Associates Analytics Research Capital Holdings Corp LLC Systems Alliance
  Trust Church Hospital Museum Forum Summit Conference Convention Avenue Program Plan Law Bill Amendment Treaty
  Agreement Online Poll Report Index Initiative Caucus Federation League Authority Cabinet Parliament Police Team
  Media Radio Television Studio Studios Records Books Motors Airlines Industries Brands Foods Oil Energy Democrats
  Republicans Americans America Kremlin Pentagon`;
