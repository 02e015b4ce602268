const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text has the form of an id; one of another form names nothing, and must not reach a statement. */
export const isId = (text: string): boolean => UUID.test(text);
