/** One draft to practise on. */
export interface PracticeSample {
  readonly id: string;
  readonly title: string;
  readonly channel: 'email' | 'message' | 'note';
  readonly to: string;
  readonly subject: string;
  /** Their last message, where they answered. */
  readonly incoming?: string;
  readonly stage: 'cold' | 'replied' | 'met' | 'client';
  readonly body: string;
}
