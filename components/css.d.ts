/** A style sheet as text, for a shadow root: a linked one would need a file that pages can reach. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

declare module '*.css' {}
