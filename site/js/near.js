// How a text nobody knows differs from a wording, word by word. Pure.

/**
 * Compares a text with a template. Both come back as lists of {text, differs}; a hole of
 * the template agrees with any one word.
 */
export function compare(text, template) {
  const a = words(text);
  const b = words(template);
  // The longest common subsequence, by the table that every book has; both are short.
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i][j] = agree(a[i], b[j]) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    }
  }
  const ours = a.map((word) => ({ text: word, differs: true }));
  const theirs = b.map((word) => ({ text: word, differs: true }));
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (agree(a[i], b[j])) {
      ours[i++].differs = false;
      theirs[j++].differs = false;
    } else if (length[i + 1][j] >= length[i][j + 1]) i++;
    else j++;
  }
  return { text: ours, template: theirs };
}

const words = (text) => text.trim().split(/\s+/).slice(0, 80);

const bare = (word) => word.toLowerCase().replace(/^["'(]+|["').,:;]+$/g, "");

const agree = (word, part) => /\{\w+\}/.test(part) || bare(word) === bare(part);
