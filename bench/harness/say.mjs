/** Tells on the error output what is being done, so that the standard output is the result alone. */
export const say = (text) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
