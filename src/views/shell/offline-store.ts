/** Name of the store in which the browser keeps what can be read without a network. */
export const OFFLINE_STORE = 'variorum';
