/** A company page of about so many words, each paragraph another one: nothing kept of one helps with the next. */
export function longPage(words: number): string {
  const paragraph = (n: number) =>
    `<p>Northwind Freight opened depot ${n} in Leeds in March 2026, close to junction ${n % 50} of the M1. ` +
    `It moves ${n * 37} pallets a week, and our drivers say that parking number ${n} is the hardest problem. ` +
    `Every shift is different, and that is how people like it here on floor ${n}. ` +
    `“We kept losing an hour at gate ${n},” said Priya Nair, operations director at Northwind Freight.</p>`;
  const count = Math.ceil(words / 70);
  return `<!doctype html><html lang="en"><head><title>News | Northwind Freight</title></head><body><nav><ul><li>Home</li></ul></nav><main><h1>News</h1>${Array.from({ length: count }, (_, n) => paragraph(n)).join('')}</main></body></html>`;
}
