/** The report's own stylesheet: it is one file, read on a screen, dark or light. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2430; --page: #fbfaf7; --line: #d8d5cc; --good: #d9efdd; --fair: #fbefc9; --poor: #f8d7d2; --soft: #efede6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --page: #14181d; --line: #3a4048; --good: #1f4a2b; --fair: #57471a; --poor: #5f2620; --soft: #20262d; } }
body { margin: 0 auto; max-width: 75rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; }
h2 { margin-top: 2.5rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
small { opacity: .75; }
.gate { margin: 1rem 0; padding: .5rem 1rem; border-radius: .5rem; }
.gate.open { background: var(--good); }
.gate.shut { background: var(--poor); }
.gate p { margin: 0; }
.wide { overflow-x: auto; }
h2, h3 { scroll-margin-top: 1rem; overflow-wrap: anywhere; }
summary, li, p { overflow-wrap: anywhere; }
table { border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .5rem; border: 1px solid var(--line); text-align: right; vertical-align: top; }
th[scope=row] { position: sticky; left: 0; text-align: left; white-space: nowrap; background: var(--page); }
td.good, td.fair, td.poor { white-space: nowrap; }
.good { background: var(--good); }
.fair { background: var(--fair); }
.poor { background: var(--poor); }
.none { background: var(--soft); }
.chips { display: flex; flex-wrap: wrap; gap: .25rem; padding: 0; list-style: none; font-size: .85rem; }
.chips li { padding: .1rem .5rem; border-radius: .25rem; }
.chips a { color: inherit; }
.key span { padding: .1rem .5rem; border-radius: .25rem; font-size: .85rem; }
details { margin: .25rem 0; border-left: .4rem solid var(--line); padding: .25rem .75rem; background: var(--soft); }
details.poor { border-color: #c2402f; }
details.fair { border-color: #c79a1b; }
summary { cursor: pointer; }
summary em { color: #b3261e; font-style: normal; font-size: .85rem; }
@media (prefers-color-scheme: dark) { summary em { color: #ff9d92; } }
.said { margin: .5rem 0; padding: .5rem .75rem; border-radius: .75rem; background: var(--fair); max-width: 42rem; }
.answer { margin: .5rem 0; padding: .5rem .75rem; border-radius: .75rem; background: var(--page); max-width: 48rem; }
.answer p { margin: .1rem 0; }
.text { white-space: pre-line; margin: .25rem 0; }
.more { opacity: .8; font-size: .9rem; }
.trace td { text-align: left; }
`;
