/** The texts that a simple regular expression stands for, written out; undefined if it stands for too many or for anything. */
export function literalsOf(source: string, most = 24): readonly string[] | undefined {
  try {
    const reader = new Reader(source.replace(/^\(\?i\)/, ''), most);
    const texts = [...new Set(reader.all().map((t) => t.replace(/\s+/g, ' ').trim()))];
    return texts.length > 0 && texts.every((t) => t !== '') ? texts : undefined;
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}

class TooMany extends Error {}

/** Literal letters, (a|b), (?:a|b), [ab], x? and word edges: what lists of words are written with. */
class Reader {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly most: number,
  ) {}

  all(): readonly string[] {
    const texts = this.choices();
    if (this.at < this.source.length) throw new TooMany();
    return texts;
  }

  private choices(): readonly string[] {
    let out = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      out = [...out, ...this.sequence()];
    }
    return this.few(out);
  }

  private sequence(): readonly string[] {
    let out: readonly string[] = [''];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const part = this.optional(this.atom());
      out = this.few(out.flatMap((head) => part.map((tail) => head + tail)));
    }
    return out;
  }

  private atom(): readonly string[] {
    const c = this.source[this.at++] ?? '';
    if (c === '(') {
      if (this.source[this.at] === '?') {
        if (this.source[this.at + 1] !== ':') throw new TooMany();
        this.at += 2;
      }
      const inner = this.choices();
      if (this.source[this.at++] !== ')') throw new TooMany();
      return inner;
    }
    if (c === '[') {
      const end = this.source.indexOf(']', this.at);
      const inside = this.source.slice(this.at, end);
      if (end < 0 || /^\^|-|\\/.test(inside)) throw new TooMany();
      this.at = end + 1;
      return [...inside];
    }
    if (c === '\\') {
      const escaped = this.source[this.at++] ?? '';
      if (escaped === 'b') return [''];
      if (escaped === 's') return [' '];
      if (/[a-z0-9]/i.test(escaped)) throw new TooMany();
      return [escaped];
    }
    if ('.*+{^$'.includes(c)) throw new TooMany();
    return [c];
  }

  private optional(part: readonly string[]): readonly string[] {
    const c = this.source[this.at] ?? '';
    // "\s+" between words is a space like any other.
    if (c === '+' && part.length === 1 && part[0] === ' ') this.at++;
    else if (c === '?') {
      this.at++;
      return [...part, ''];
    } else if (c !== '' && '*+{'.includes(c)) throw new TooMany();
    return part;
  }

  private few(texts: readonly string[]): readonly string[] {
    if (texts.length > this.most) throw new TooMany();
    return texts;
  }
}
