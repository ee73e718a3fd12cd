declare module 'write-good' {
  export default function writeGood(text: string): readonly { readonly index: number; readonly reason: string }[];
}
