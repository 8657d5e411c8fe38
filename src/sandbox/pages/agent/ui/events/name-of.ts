/** How the people of a chat are called, for whoever pressed a button. */
export type NameOf = (userId: string) => string;
