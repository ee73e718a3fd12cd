/** A style sheet as text, for a shadow root: a linked one would need a file that pages can reach. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** A style sheet of one of our own pages: the build links it. */
declare module '*.css';
