/** The contract writes enums in capitals, the database in small letters; otherwise they are the same words. */
export const toEnum = <T extends string>(code: T): Uppercase<T> => code.toUpperCase() as Uppercase<T>;
export const fromEnum = <T extends string>(value: T): Lowercase<T> => value.toLowerCase() as Lowercase<T>;
