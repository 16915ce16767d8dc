interface ImportMetaEnv {
  /** Names the software that builds the site; absent while it is served in development. */
  readonly SOFTWARE?: string;
}
