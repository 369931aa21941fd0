/** The mark of the site as a file: three executions, on light and on dark. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 22 22">
<style>.a{fill:#136b3b}.b{fill:#4a41d4}.c{fill:#8a3692}@media(prefers-color-scheme:dark){.a{fill:#63d597}.b{fill:#aaa6ff}.c{fill:#e3a0e9}}</style>
<rect class="a" x="1" y="3" width="12" height="4" rx="2"/>
<rect class="b" x="5" y="9" width="16" height="4" rx="2"/>
<rect class="c" x="12" y="15" width="8" height="4" rx="2"/>
</svg>
`;
