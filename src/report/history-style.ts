/** The page's own style: light and dark, from a phone's width up, and on paper. */
export const PAGE_STYLE = `
:root{--ground:#fbfaf8;--ink:#1d2126;--dim:#5a6068;--line:#dcd9d2;--good:#1f6f4a;--back:#8a5a00;--bad:#a3262a;--idle:#6b7178;--on:#fff;--hold:#fdf0d5;--hold-ink:#5b3a00}
@media (prefers-color-scheme:dark){:root{--ground:#15181c;--ink:#e8e6e1;--dim:#a3a9b1;--line:#333941;--good:#5cc493;--back:#e0b04f;--bad:#ff8f8b;--idle:#9aa1a9;--on:#101215;--hold:#3a2d10;--hold-ink:#ffe0a0}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.35rem;margin:0 0 1rem;font-weight:650}
h2{font-size:1rem;margin:2.2rem 0 .4rem;overflow-wrap:anywhere;font-weight:650}
p{margin:.3rem 0}
code,b,time{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.93em;overflow-wrap:anywhere}
a{color:inherit}
.hold{background:var(--hold);color:var(--hold-ink);padding:.8rem 1rem;border-radius:6px;margin:0 0 1rem;overflow-wrap:anywhere}
.hold strong{display:block}
.now b{font-size:1.1em}
svg{display:block;width:100%;height:auto;max-width:36rem;margin:1.4rem 0 .4rem;font:11px ui-monospace,Menlo,Consolas,monospace}
.lane{fill:var(--ink);font-weight:600}.dim{fill:var(--dim)}.on{fill:var(--on)}
svg rect{fill:var(--good)}svg .rollback rect{fill:var(--back)}svg .found rect{fill:var(--idle)}
svg .bad{fill:var(--bad)}svg .stroke{stroke:var(--ground);stroke-width:2}
svg .vetoed rect{fill:url(#hatch)}svg .vetoed .on{fill:var(--ink);paint-order:stroke;stroke:var(--ground);stroke-width:4px}
svg .live rect{stroke:var(--ink);stroke-width:1.5}
.legend{color:var(--dim);font-size:.85rem}
.key{display:inline-block;width:.8em;height:.8em;border-radius:2px;background:var(--good);margin:0 .2em 0 .7em}
.key:first-child{margin-left:0}
.key.rollback{background:var(--back)}.key.found{background:var(--idle)}
.key.vetoed{background:repeating-linear-gradient(45deg,var(--bad) 0 3px,var(--ground) 3px 5px)}
.moves{list-style:none;margin:0;padding:0}
.moves li{border-top:1px solid var(--line);border-left:4px solid var(--good);padding:.55rem 0 .55rem .8rem}
.moves .rollback{border-left-color:var(--back)}.moves .found,.moves .veto{border-left-color:var(--idle)}.moves .vetoed{border-left-color:var(--bad)}
.mode{color:var(--dim)}.time{white-space:nowrap}
.badge{border:1px solid var(--good);color:var(--good);border-radius:1em;padding:0 .5em;font-size:.85rem}
time{color:var(--dim);float:right}
.facts{color:var(--dim);font-size:.9rem;overflow-wrap:anywhere;clear:both}
.veto p,p.veto{color:var(--bad);overflow-wrap:anywhere}
footer{margin-top:2.5rem;color:var(--dim);font-size:.85rem}
@media print{body{background:#fff;color:#000}.moves li{break-inside:avoid}}
`
