import { KeptByText } from '../text/kept';

/** A piece of a text: `text` is exactly the slice [start, end). */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** "Dr.", "approx.", a list number or the point of "Java, .NET" end no sentence. */
const GOES_ON =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Sr|Jr|Prof|Pvt|vs|approx|e\.g|i\.e|p\.s|incl|ca|rev|fig|[A-Z])\.|^\d+[.)]|[\s(/]\.)$/i;
/** These do before a number: "no. 4", "fig. 2". "If it is a no. Just say so." is two. */
const COUNTS = /\bno\.$/i;
const FIGURE = /^[#\d]/;
/** These do before a name: "Hale Ltd. Leeds". */
const FIRM = /\b(?:Ltd|Inc|Co|St|dept)\.$/i;
const STARTS =
  /^(?:I|We|You|He|She|They|It|My|Our|Your|Their|This|That|These|There|The|Is|Are|Do|Does|Did|Can|Could|Would|Will|Have|Has|How|What|Which|Who|When|Where|Why|Please|If|And|But|So|As|In|For)\b/;

function goesOn(text: string, next: string): boolean {
  if (COUNTS.test(text)) return FIGURE.test(next);
  return FIRM.test(text) ? !STARTS.test(next) : GOES_ON.test(text);
}

/** The sentences of one line, trimmed, in order; pieces without a letter or digit are left out. */
export function sentencesOf(line: string): readonly Segment[] {
  return line.length > CACHE_LENGTH ? segmented(line) : kept.of(line);
}

function segmented(line: string): readonly Segment[] {
  const out: Segment[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    const text = segment.trim();
    if (!text || !HAS_WORD.test(text)) continue;
    const start = index + segment.indexOf(text);
    const last = out.at(-1);
    if (last && goesOn(last.text, text)) out[out.length - 1] = piece(line, last.start, start + text.length);
    else out.push({ start, end: start + text.length, text });
  }
  return out;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

function piece(line: string, start: number, end: number): Segment {
  return { start, end, text: line.slice(start, end) };
}

/** A longer line is cut by the segmenter as any other, but not kept. */
const CACHE_LENGTH = 5_000;
const CACHE_LINES = 2_000;
const kept = new KeptByText(CACHE_LINES, segmented);
