// One small link back to the choices, outside Autotask's own markup and, in a closed shadow root, outside the page's text.
if (window === window.top) {
  const host = document.createElement('practice-link');
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = `<style>
a { position: fixed; left: 10px; bottom: 8px; z-index: 900; padding: 3px 9px; border-radius: 9px; font: 11px/1.4 Roboto, system-ui, sans-serif;
color: #fff; background: rgb(20 35 48 / .72); text-decoration: none } a:hover, a:focus-visible { background: rgb(20 35 48 / .95) }
</style><a href="/practice">Practice Autotask · change</a>`;
  document.documentElement.append(host);
}
