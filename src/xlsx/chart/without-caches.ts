const CACHES = [["<c:numCache>", "</c:numCache>"], ["<c:strCache>", "</c:strCache>"]] as const;

/** A chart part without the values that it keeps of its cells. */
export function withoutCaches(xml: string): string {
  return CACHES.reduce((text, [open, close]) => {
    let rest = "";
    let from = 0;
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
      const end = text.indexOf(close, at);
      if (end < 0) break;
      rest += text.slice(from, at);
      from = end + close.length;
    }
    return rest + text.slice(from);
  }, xml);
}
