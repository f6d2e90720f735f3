"use strict";

exports.id = 8591;

exports.ids = [ 8591 ];

exports.modules = {
 8591: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   historyPage: () => historyPage
  });
  var commit = __webpack_require__(8952);
  var digest = __webpack_require__(1709);
  var spans = __webpack_require__(827);
  var facts = __webpack_require__(1349);
  var history_text = __webpack_require__(7820);
  var safe = __webpack_require__(9369);
  const escaped = text => (0, safe.I)(text).replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`);
  function html_anchor(label, url) {
   if (url === void 0 || !/^https?:\/\/[^\s"'<>`]+$/.test(url)) return escaped(label);
   return `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(label)}</a>`;
  }
  const WIDTH = 360;
  const LANE = 46;
  const BAR = 22;
  const LEAST = 14;
  const look = ({entry, veto}) => [ entry.mode, ...veto ? [ "vetoed" ] : [] ].join(" ");
  function lanes(memories, now) {
   const rows = memories.map((memory, index) => lane(memory, index, now));
   const first = Math.min(...memories.flatMap(memory => memory.history.entries.map(({at}) => new Date(at).getTime())));
   const bottom = memories.length * LANE;
   const axis = Number.isFinite(first) ? `<text class="dim" x="0" y="${bottom + 10}">${(0, 
   facts.HB)(first)}</text><text class="dim" x="${WIDTH}" y="${bottom + 10}" text-anchor="end">now</text>` : "";
   const height = bottom + 16;
   return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Which build was live when, one lane an image">\n<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="bad" width="5" height="5"/><line class="stroke" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>\n${rows.join("\n")}\n${axis}\n</svg>`;
  }
  function lane(memory, index, now) {
   const live = (0, spans.i)(memory).filter(({entry}) => entry.mode !== "veto").reverse();
   const top = index * LANE;
   const title = `<text class="lane" x="0" y="${top + 12}">${escaped(lastPart(memory.image))}</text>`;
   if (live.length === 0) return `${title}<text class="dim" x="0" y="${top + 34}">no move is recorded</text>`;
   const widths = widthsOf(live, now);
   let left = 0;
   const bars = live.map((span, at) => {
    const drawn = bar(span, left, top + 18, widths[at], now);
    left += widths[at];
    return drawn;
   });
   return [ title, ...bars ].join("\n");
  }
  const lastPart = image => image.slice(image.lastIndexOf("/") + 1);
  function widthsOf(live, now) {
   const weights = live.map(({from, to = now}) => from === void 0 ? 0 : Math.sqrt(Math.max(0, to - from)));
   const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
   const room = Math.max(0, WIDTH - live.length * LEAST);
   const least = Math.min(LEAST, WIDTH / live.length);
   return weights.map(weight => least + room * weight / sum);
  }
  function bar(span, x, y, width, now) {
   const {entry, from, to, isLive, veto} = span;
   const name = entry.commit ? (0, commit.Fu)(entry.commit) : "?";
   const at = new Date(entry.at).getTime();
   const words = [ `${name}: ${entry.mode} by ${entry.by}, ${(0, facts.HB)(at)} ${(0, 
   facts.SK)(at)}`, isLive ? `live now${from === void 0 ? "" : `, for ${(0, facts.xv)(now - from)}`}` : `live for ${(0, 
   history_text.Sl)({
    entry,
    from,
    to
   })}`, ...veto ? [ "vetoed" ] : [] ].join("; ");
   const label = width > 50 ? `<text class="on" x="${round(x + width / 2)}" y="${y + 15}" text-anchor="middle">${escaped(name)}</text>` : "";
   return `<g class="${look(span)}${isLive ? " live" : ""}"><title>${escaped(words)}</title>` + `<rect x="${round(x + .5)}" y="${y}" width="${round(width - 1)}" height="${BAR}" rx="3"/>${label}</g>`;
  }
  const round = number => Math.round(number * 10) / 10;
  const PAGE_STYLE = `\n:root{--ground:#fbfaf8;--ink:#1d2126;--dim:#5a6068;--line:#dcd9d2;--good:#1f6f4a;--back:#8a5a00;--bad:#a3262a;--idle:#6b7178;--on:#fff;--hold:#fdf0d5;--hold-ink:#5b3a00}\n@media (prefers-color-scheme:dark){:root{--ground:#15181c;--ink:#e8e6e1;--dim:#a3a9b1;--line:#333941;--good:#5cc493;--back:#e0b04f;--bad:#ff8f8b;--idle:#9aa1a9;--on:#101215;--hold:#3a2d10;--hold-ink:#ffe0a0}}\n*{box-sizing:border-box}\nbody{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}\nmain{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}\nh1{font-size:1.35rem;margin:0 0 1rem;font-weight:650}\nh2{font-size:1rem;margin:2.2rem 0 .4rem;overflow-wrap:anywhere;font-weight:650}\np{margin:.3rem 0}\ncode,b,time{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.93em;overflow-wrap:anywhere}\na{color:inherit}\n.hold{background:var(--hold);color:var(--hold-ink);padding:.8rem 1rem;border-radius:6px;margin:0 0 1rem;overflow-wrap:anywhere}\n.hold strong{display:block}\n.now b{font-size:1.1em}\nsvg{display:block;width:100%;height:auto;max-width:36rem;margin:1.4rem 0 .4rem;font:11px ui-monospace,Menlo,Consolas,monospace}\n.lane{fill:var(--ink);font-weight:600}.dim{fill:var(--dim)}.on{fill:var(--on)}\nsvg rect{fill:var(--good)}svg .rollback rect{fill:var(--back)}svg .found rect{fill:var(--idle)}\nsvg .bad{fill:var(--bad)}svg .stroke{stroke:var(--ground);stroke-width:2}\nsvg .vetoed rect{fill:url(#hatch)}svg .vetoed .on{fill:var(--ink);paint-order:stroke;stroke:var(--ground);stroke-width:4px}\nsvg .live rect{stroke:var(--ink);stroke-width:1.5}\n.legend{color:var(--dim);font-size:.85rem}\n.key{display:inline-block;width:.8em;height:.8em;border-radius:2px;background:var(--good);margin:0 .2em 0 .7em}\n.key:first-child{margin-left:0}\n.key.rollback{background:var(--back)}.key.found{background:var(--idle)}\n.key.vetoed{background:repeating-linear-gradient(45deg,var(--bad) 0 3px,var(--ground) 3px 5px)}\n.moves{list-style:none;margin:0;padding:0}\n.moves li{border-top:1px solid var(--line);border-left:4px solid var(--good);padding:.55rem 0 .55rem .8rem}\n.moves .rollback{border-left-color:var(--back)}.moves .found,.moves .veto{border-left-color:var(--idle)}.moves .vetoed{border-left-color:var(--bad)}\n.mode{color:var(--dim)}.time{white-space:nowrap}\n.badge{border:1px solid var(--good);color:var(--good);border-radius:1em;padding:0 .5em;font-size:.85rem}\ntime{color:var(--dim);float:right}\n.facts{color:var(--dim);font-size:.9rem;overflow-wrap:anywhere;clear:both}\n.veto p,p.veto{color:var(--bad);overflow-wrap:anywhere}\nfooter{margin-top:2.5rem;color:var(--dim);font-size:.85rem}\n@media print{body{background:#fff;color:#000}.moves li{break-inside:avoid}}\n`;
  function historyPage(memories, now) {
   return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<meta name="color-scheme" content="light dark">\n<title>Release history</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>Release history</h1>\n${hold(memories)}\n${memories.map(memory => liveNow(memory, now)).join("\n")}\n<section aria-label="Timeline">\n${lanes(memories, now)}\n<p class="legend"><span class="key promote"></span> promote, deploy <span class="key rollback"></span> rollback <span class="key found"></span> found there <span class="key vetoed"></span> vetoed</p>\n</section>\n${memories.map(memory => table(memory, now)).join("\n")}\n<footer>\n<p>Made ${stamp(now)} UTC by <code>release-action history --html</code>. A bar's width is by the square root of its time.</p>\n<p>To go back: <code>release-action rollback previous --images …</code>. To let automatic releases run again: <code>release-action lift --images …</code>.</p>\n</footer>\n</main>\n</body>\n</html>\n`;
  }
  const stamp = at => `${(0, facts.HB)(at)} ${(0, facts.SK)(at)}`;
  function hold(memories) {
   const found = (0, spans.U)(memories);
   if (!found) return "";
   const at = new Date(found.at).getTime();
   return `<p class="hold" role="alert"><strong>Automatic releases are held</strong> ${html_anchor(`by ${found.by}`, found.run)} since ${stamp(at)} UTC${found.why ? `: ${escaped(found.why)}` : ""}</p>`;
  }
  function liveNow(memory, now) {
   const live = (0, spans.i)(memory).find(({isLive}) => isLive);
   const name = `<code>${escaped(memory.image)}:${escaped(memory.tag)}</code>`;
   if (!live) return `<p class="now">${name} shows ${memory.shown ? `<b>${(0, digest.VK)(memory.shown)}</b>, which no history tells of` : "nothing: there is no such tag"}</p>`;
   const since = live.from === void 0 ? "" : `, live for <span class="time">${(0, facts.xv)(now - live.from)}</span>`;
   return `<p class="now">${name} shows <b>${live.entry.commit ? (0, commit.Fu)(live.entry.commit) : "a build of no known commit"}</b>${since}</p>`;
  }
  function table(memory, now) {
   const rows = (0, spans.i)(memory).map(span => row(span, now)).join("\n");
   const body = rows === "" ? "<p>No move is recorded.</p>" : `<ol class="moves">\n${rows}\n</ol>`;
   return `<section>\n<h2>${escaped(memory.image)}:${escaped(memory.tag)}</h2>\n${body}\n</section>`;
  }
  const lived = words => words === "not known" ? "how long it was live is not known" : `live for <span class="time">${words}</span>`;
  function row({entry, from, to, isLive, veto}, now) {
   const at = new Date(entry.at).getTime();
   const facts = [ entry.build ? `<code>${(0, digest.VK)(entry.build.digest)}</code>` : "no build", html_anchor(`by ${entry.by}`, entry.run), entry.mode === "veto" ? "" : lived((0, 
   history_text.Sl)({
    entry,
    from,
    to: isLive ? now : to
   })), entry.proof ? `proved by ${escaped(entry.proof)}` : "", ...(0, history_text.Y9)(entry).map(escaped) ].filter(fact => fact !== "");
   const ruling = veto ? `<p class="veto">Vetoed by ${escaped(veto.by)} on ${stamp(new Date(veto.at).getTime())}${veto.why ? `: ${escaped(veto.why)}` : ""}</p>` : "";
   return `<li class="${entry.mode}${veto ? " vetoed" : ""}"><p><b>${entry.commit ? (0, 
   commit.Fu)(entry.commit) : "?"}</b> <span class="mode">${entry.mode}</span>` + `${isLive ? ' <span class="badge">live now</span>' : ""} <time datetime="${escaped(entry.at)}">${stamp(at)}</time></p><p class="facts">${facts.join(" · ")}</p>${ruling}</li>`;
  }
 }
};
