import { formStyle } from './form-style.ts';

/** The style sheet of the page, light or dark as the system is. */
export const style = `
:root {
  color-scheme: light dark;
  --back: light-dark(#fff, #1a1d21); --front: light-dark(#1d1c1d, #d9dadb);
  --soft: light-dark(#5c5a5d, #a3a5a8); --line: light-dark(#dddde0, #383b40);
  --raised: light-dark(#f6f6f7, #222529); --accent: light-dark(#00634a, #4cc9a4);
  --on-accent: light-dark(#fff, #10241d); --link: light-dark(#0b58a2, #6fb6f5);
  --warn: light-dark(#8a4b00, #f0b45a); --bad: light-dark(#b3123b, #ff8298);
  --side: light-dark(#123c33, #10241f); --on-side: #e6f2ee;
  font: 15px/1.47 Lato, "Helvetica Neue", Helvetica, Arial, sans-serif;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; height: 100vh; height: 100dvh; display: grid; grid-template-columns: 236px 1fr;
  background: var(--back); color: var(--front); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
a { color: var(--link); }
nav { background: var(--side); color: var(--on-side); padding: 14px 10px; overflow-y: auto; }
nav h1 { font-size: 18px; margin: 0 8px 12px; }
nav h2 { font-size: 13px; font-weight: 600; margin: 20px 8px 4px; opacity: .8; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav label { display: block; margin: 0 8px; font-size: 13px; }
nav select { width: 100%; margin-top: 3px; }
nav li button { width: 100%; text-align: left; font: inherit; color: inherit; background: none; border: 0;
  border-radius: 6px; padding: 4px 10px; cursor: pointer; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
nav li button:hover { background: #ffffff1c; }
nav li button[aria-current] { background: #e6f2ee; color: #10312a; font-weight: 700; }
nav .unread { font-weight: 700; } nav .unread::after { content: " ●"; font-size: 10px; vertical-align: 2px; }
.button.shortcut { margin-top: 4px; }
nav .extras { display: grid; gap: 6px; margin: 0 8px; }
main { display: flex; flex-direction: column; min-width: 0; min-height: 0; }
main > header { border-bottom: 1px solid var(--line); padding: 11px 20px; }
main > header h2 { margin: 0; font-size: 18px; min-height: 1.4em; }
#messages { flex: 1; overflow-y: auto; list-style: none; margin: 0; padding: 12px 0; }
#home { flex: 1; overflow-y: auto; padding: 12px 24px; }
#home > div { max-width: 720px; }
.empty { color: var(--soft); }
.message { display: grid; grid-template-columns: 36px minmax(0, 1fr); gap: 9px; padding: 7px 20px; }
.message:hover { background: var(--raised); }
.message.reply { margin-left: 45px; border-left: 2px solid var(--line); }
.message .content { max-width: 680px; }
.face { width: 36px; height: 36px; border-radius: 8px; background: #4a6fa5; color: #fff; font-weight: 700;
  display: grid; place-items: center; }
.face.app { background: #00634a; }
.head time { color: var(--soft); font-size: 12px; margin-left: 4px; }
.badge { font-size: 10px; font-weight: 700; background: var(--line); border-radius: 3px; padding: 1px 4px; vertical-align: 2px; }
.only { color: var(--soft); font-size: 12.5px; }
.ephemeral .only::before { content: "◉ "; }
.edited { color: var(--soft); }
.block { margin: 6px 0; overflow-wrap: anywhere; }
.block h3 { margin: 4px 0; font-size: 18px; line-height: 1.3; }
.block hr { border: 0; border-top: 1px solid var(--line); margin: 12px 0; }
.block.section { display: flex; gap: 16px; align-items: flex-start; justify-content: space-between; }
.section .text { min-width: 0; flex: 1; }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 6px 18px; }
.block.context { color: var(--soft); font-size: 13px; display: flex; flex-wrap: wrap; gap: 2px 10px; }
.block.actions { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
blockquote { margin: 3px 0; padding: 1px 0 1px 12px; border-left: 4px solid var(--line); }
.words { white-space: pre-wrap; }
pre, code { font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; background: var(--raised);
  border: 1px solid var(--line); border-radius: 4px; }
code { padding: 1px 4px; } pre { padding: 8px; margin: 4px 0; white-space: pre-wrap; }
.rich ul, .rich ol { margin: 3px 0; padding-left: 26px; }
.rich ul { list-style: disc; }
.rich [data-indent="1"] { margin-left: 24px; } .rich [data-indent="2"] { margin-left: 48px; }
#messages:empty::before { content: "Nothing here yet. Type / to see the commands."; color: var(--soft); padding: 8px 20px; }
.mention { background: light-dark(#e8f1fa, #233a50); color: var(--link); border-radius: 3px; padding: 0 3px; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: 14px; }
th, td { overflow-wrap: break-word; border: 1px solid var(--line); padding: 5px 10px; text-align: left; vertical-align: top; }
th { background: var(--raised); }
th.right, td.right { text-align: right; } th.center, td.center { text-align: center; }
.note { border: 1px solid var(--line); border-left: 4px solid var(--link); border-radius: 6px; padding: 8px 12px; background: var(--raised); }
.note.warning { border-left-color: var(--warn); } .note.error { border-left-color: var(--bad); }
.note.success { border-left-color: var(--accent); }
.unknown { border: 2px dashed var(--bad); color: var(--bad); padding: 2px 8px; }
#status { color: var(--bad); font-size: 13px; padding: 0 20px; min-height: 20px; }
#composer { position: relative; display: flex; gap: 8px; align-items: flex-end; margin: 2px 20px 18px;
  padding: 7px; border: 1px solid var(--soft); border-radius: 9px; }
#composer:focus-within { border-color: var(--link); }
#line { flex: 1; border: 0; outline: 0; background: none; color: inherit; font: inherit; resize: none; padding: 4px 6px; }
#menu, .search ul { position: absolute; z-index: 3; list-style: none; margin: 0; padding: 5px; overflow-y: auto;
  background: var(--back); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 6px 24px #0003; }
#menu { left: 0; right: 0; bottom: calc(100% + 6px); max-height: 300px; }
[role="option"] { padding: 6px 10px; border-radius: 5px; cursor: pointer; }
[role="option"][aria-selected="true"], [role="option"]:hover { background: var(--link); color: var(--back); }
[role="option"] code { background: none; border: 0; } [role="option"] small { display: block; opacity: .85; }
@media (max-width: 640px) { body { grid-template-columns: 1fr; grid-template-rows: auto 1fr; }
  nav { max-height: 30vh; } .fields { grid-template-columns: 1fr; } }
${formStyle}`;
