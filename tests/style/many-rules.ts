/** A style of `n` rules as a large company might write them: words of theirs, of all kinds. */
export function manyRules(n: number): string {
  const rules = Array.from({ length: n }, (_, i) => {
    const word = `term${i}x`;
    const [body, flags] = [
      [`any: [{phrase: "our ${word} deal"}]`, `See [[our ${word} deal]].`],
      [`any: [{match: "(quick|short) ${word} #Value?"}]`, `A [[short ${word} 5]].`],
      [`any: [{match: "${word}*"}, {phrase: "call ${word} now"}]`, `A [[${word}s]].`],
      [`swap: {${word}: thing}`, `See [[${word}]].`],
      [`count: {of: [{phrase: ${word}}], max: 1}`, `See ${word} and [[${word}]].`],
    ][i % 5] as [string, string];
    return `  - {id: rule-${i}, message: "Not {quote}.", ${body}, examples: {flags: ["${flags}"], passes: ["How is it?"]}}\n`;
  });
  return `format: 1\nstyle: {id: acme, title: Acme, version: 1.0.0}\nrules:\n${rules.join('')}`;
}
