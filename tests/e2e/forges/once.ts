/** Answers that never change, because they are asked of commits, trees and blobs by their hash. */
const known = new Map<string, Promise<unknown>>();

/** Asks a question that names a hash only once; any other anew. */
export function once<Result>(question: string, ask: () => Promise<Result>): Promise<Result> {
  if (!/[0-9a-f]{40}/.test(question)) return ask();
  const answer = (known.get(question) as Promise<Result> | undefined) ?? ask();
  known.set(question, answer);
  // What is not there yet may come.
  answer.catch(() => known.delete(question));
  return answer;
}
