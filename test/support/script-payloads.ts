/** What a payload does where it runs: it sets this name on its window. */
export const RAN = "statusarkPwned";

const DO = `window.${RAN}=1`;

/** Texts that have run as scripts in pages that made markup, styles or addresses of them; forty. */
export const SCRIPT_PAYLOADS: readonly string[] = [
  `<script>${DO}</script>`, `"><script>${DO}</script>`, `'><script>${DO}</script>`, `</script><script>${DO}</script>`, `<ScRiPt>${DO}</sCrIpT>`,
  `<img src=x onerror=${DO}>`, `"><img src=x onerror="${DO}">`, `<img/src/onerror=${DO}>`, `<img src="data:," onload=${DO}>`, `<image href=x onerror=${DO}>`,
  `<svg onload=${DO}>`, `<svg><script>${DO}</script></svg>`, `<svg><animate onbegin=${DO} attributeName=x dur=1s>`, `<svg><set onbegin=${DO}>`, `<svg><foreignObject><body onload=${DO}></foreignObject></svg>`,
  `<body onload=${DO}>`, `<iframe src="javascript:parent.${RAN}=1">`, `<iframe srcdoc="<script>parent.${RAN}=1</script>">`, `<object data="javascript:${DO}">`, `<embed src="javascript:${DO}">`,
  `<details open ontoggle=${DO}>x</details>`, `<input autofocus onfocus=${DO}>`, `<select autofocus onfocus=${DO}>`, `<textarea autofocus onfocus=${DO}>`, `<video><source onerror=${DO}></video>`,
  `<audio src=x onerror=${DO}>`, `<marquee onstart=${DO}>`, `<a href="javascript:${DO}">x</a>`, `<math href="javascript:${DO}">x</math>`, `<form action="javascript:${DO}"><button autofocus>`,
  `<style>@import "javascript:${DO}";</style>`, `<div style="background:url(javascript:${DO})">`, `<link rel=stylesheet href="javascript:${DO}">`, `<meta http-equiv=refresh content="0;url=javascript:${DO}">`, `<base href="javascript:${DO}//">`,
  `javascript:${DO}`, `{{constructor.constructor('${DO}')()}}`, "${" + DO + "}", `<noscript><p title="</noscript><img src=x onerror=${DO}>">`, `<template><img src=x onerror=${DO}></template>`,
];
