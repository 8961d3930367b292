/** How buttons, fields and modals look. */
export const formStyle = `
.button { font: inherit; font-size: 13.5px; font-weight: 700; padding: 4px 12px; min-height: 32px; cursor: pointer;
  border: 1px solid var(--soft); border-radius: 6px; background: var(--back); color: var(--front); }
.button:hover { background: var(--raised); }
.button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.button.danger { border-color: var(--bad); color: var(--bad); }
.button:disabled, [aria-busy="true"] { opacity: .6; cursor: progress; }
select, input:not([type=radio], [type=checkbox]), textarea.field, .body textarea { font: inherit; color: inherit;
  background: var(--back); border: 1px solid var(--soft); border-radius: 6px; padding: 5px 9px; min-height: 34px; }
nav select { color: var(--front); }
.overflow { position: relative; }
.overflow summary { list-style: none; cursor: pointer; border: 1px solid var(--soft); border-radius: 6px;
  padding: 2px 11px; min-height: 32px; font-weight: 700; }
.overflow summary::-webkit-details-marker { display: none; }
.overflow [role="menu"] { position: absolute; z-index: 2; left: 0; min-width: 180px; padding: 5px; margin-top: 3px;
  background: var(--back); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 6px 24px #0003; }
.overflow [role="menuitem"] { display: block; width: 100%; text-align: left; font: inherit; color: inherit;
  background: none; border: 0; border-radius: 5px; padding: 6px 10px; cursor: pointer; white-space: nowrap; }
.overflow [role="menuitem"]:is(:hover, :focus) { background: var(--link); color: var(--back); }
dialog { width: min(540px, 94vw); max-height: 90vh; padding: 0; border: 1px solid var(--line); border-radius: 10px;
  background: var(--back); color: var(--front); overflow: hidden; }
dialog::backdrop { background: #0009; }
dialog form { display: flex; flex-direction: column; max-height: 88vh; }
dialog header, dialog footer { display: flex; gap: 10px; align-items: center; padding: 14px 22px; }
dialog header { justify-content: space-between; border-bottom: 1px solid var(--line); }
dialog footer { justify-content: flex-end; border-top: 1px solid var(--line); }
dialog h2 { margin: 0; font-size: 20px; }
dialog .close { border: 0; background: none; color: inherit; font-size: 26px; line-height: 1; cursor: pointer; }
dialog .body { padding: 10px 22px; overflow-y: auto; }
.block.input > label, .block.input > [id$="-label"] { display: block; font-weight: 700; margin: 6px 0 4px; }
.block.input :is(input:not([type=radio], [type=checkbox]), select, textarea) { width: 100%; }
.block.input small { color: var(--soft); font-weight: 400; }
.error { color: var(--bad); font-size: 13.5px; }
.error:not(:empty)::before { content: "⚠ "; }
[aria-invalid] { border-color: var(--bad) !important; }
.ticks { display: grid; gap: 5px; }
.tick { display: flex; gap: 8px; align-items: baseline; }
.tick small { display: block; color: var(--soft); }
.search { position: relative; display: inline-block; }
.block.input .search { display: block; }
.search ul { left: 0; right: 0; max-height: 220px; }
.drop { border: 1px dashed var(--soft); border-radius: 8px; padding: 12px; text-align: center; }
.drop .hint { color: var(--soft); font-size: 13px; }
`;
