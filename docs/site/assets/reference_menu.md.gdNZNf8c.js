import{_ as a,o as n,c as e,a2 as i}from"./chunks/framework.CblmNXh5.js";const k=JSON.parse('{"title":"Menus","description":"","frontmatter":{},"headers":[],"relativePath":"reference/menu.md","filePath":"reference/menu.md"}'),t={name:"reference/menu.md"};function l(p,s,d,h,r,o){return n(),e("div",null,[...s[0]||(s[0]=[i(`<h1 id="page" tabindex="-1">Menus <a class="header-anchor" href="#page" aria-label="Permalink to &quot;Menus {#page}&quot;">​</a></h1><h2 id="fields-of-cms" tabindex="-1">Fields of CMS <a class="header-anchor" href="#fields-of-cms" aria-label="Permalink to &quot;Fields of CMS&quot;">​</a></h2><h3 id="cms-menu" tabindex="-1">menu <a class="header-anchor" href="#cms-menu" aria-label="Permalink to &quot;menu {#cms-menu}&quot;">​</a></h3><p class="signature"><code>menu(place: <a href="./menu.html#menuplace">MenuPlace</a>!, device: <a href="./screen.html#deviceclass">DeviceClass</a>, at: <a href="./scalars.html#datetime">DateTime</a>, preview: String): <a href="./menu.html#menu">Menu</a></code></p><p>A menu of the app. Of several for this place the first one that is meant for the caller is given, as with <code>screen</code>. Null when there is none.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>place</code></td><td><code><a href="./menu.html#menuplace">MenuPlace</a>!</code></td><td>Where it is.</td></tr><tr><td><code>device</code></td><td><code><a href="./screen.html#deviceclass">DeviceClass</a></code></td><td>The class of device that it is for. Absent or null: that of the build in the header X-App-Build; without one, only what is meant for all devices is given. On the cacheable route, where headers tell nothing, name it.</td></tr><tr><td><code>at</code></td><td><code><a href="./scalars.html#datetime">DateTime</a></code></td><td>For editors: the moment that it is for, instead of now. Needs <code>preview</code>.</td></tr><tr><td><code>preview</code></td><td><code>String</code></td><td>For editors: a preview token, as with <code>screen</code>. <span class="bounds">at most 1024 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-invalid_preview_token"><code>INVALID_PREVIEW_TOKEN</code></a></dd></div><div><dt>Examples</dt><dd><a href="./menu.html#example-menu">Menu</a>, <a href="./cms.html#example-cmsexample">CMSExample</a>, <a href="./link-target.html#example-categorytargetexample">CategoryTargetExample</a>, <a href="./link-target.html#example-pagetargetexample">PageTargetExample</a></dd></div></dl><div class="example" id="example-menu"><p class="example-title">Example: Menu</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-1-0" id="tab-1-1" checked><label data-title="Menu" for="tab-1-1">Menu</label><input type="radio" name="group-1-0" id="tab-1-2"><label data-title="Variables" for="tab-1-2">Variables</label><input type="radio" name="group-1-0" id="tab-1-3"><label data-title="Answer" for="tab-1-3">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> Menu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">MenuPlace</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$device</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">DeviceClass</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    menu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">device</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$device</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      place</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">        ...</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">Entry</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">          ...</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">Entry</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">fragment</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> Entry</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> MenuItem</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  title</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  icon</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  target</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    __typename</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">    ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ScreenTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      slug</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">    ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> PageTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      slug</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">    ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ProductTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      productId</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">    ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> CategoryTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      categoryId</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">    ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> SearchTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      text</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">    ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> UrlTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      url</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;place&quot;: &quot;TOP&quot;,</span></span>
<span class="line"><span>  &quot;device&quot;: &quot;PHONE&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;menu&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>        &quot;place&quot;: &quot;TOP&quot;,</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1-home&quot;,</span></span>
<span class="line"><span>            &quot;title&quot;: &quot;Home&quot;,</span></span>
<span class="line"><span>            &quot;icon&quot;: &quot;home&quot;,</span></span>
<span class="line"><span>            &quot;target&quot;: {</span></span>
<span class="line"><span>              &quot;__typename&quot;: &quot;ScreenTarget&quot;,</span></span>
<span class="line"><span>              &quot;slug&quot;: &quot;home&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            &quot;items&quot;: []</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1-family&quot;,</span></span>
<span class="line"><span>            &quot;title&quot;: &quot;Family&quot;,</span></span>
<span class="line"><span>            &quot;icon&quot;: null,</span></span>
<span class="line"><span>            &quot;target&quot;: {</span></span>
<span class="line"><span>              &quot;__typename&quot;: &quot;ScreenTarget&quot;,</span></span>
<span class="line"><span>              &quot;slug&quot;: &quot;family&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            &quot;items&quot;: []</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h2 id="menuplace" tabindex="-1">MenuPlace <a class="header-anchor" href="#menuplace" aria-label="Permalink to &quot;MenuPlace {#menuplace}&quot;">​</a></h2><p class="kind">enum</p><p>Where a menu is.</p><table tabindex="0"><thead><tr><th>Value</th><th>Meaning</th></tr></thead><tbody><tr><td><code>TOP</code></td><td>Above the screens, or below them on phones: what is reached at once.</td></tr><tr><td><code>FOOTER</code></td><td>At the end of pages.</td></tr><tr><td><code>SIDE</code></td><td>Beside the screens, or behind a button.</td></tr></tbody></table><h2 id="menu" tabindex="-1">Menu <a class="header-anchor" href="#menu" aria-label="Permalink to &quot;Menu {#menu}&quot;">​</a></h2><p class="kind">type</p><p>A menu.</p><div class="example" id="example-menuexample"><p class="example-title">Example: MenuExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-2-0" id="tab-2-1" checked><label data-title="MenuExample" for="tab-2-1">MenuExample</label><input type="radio" name="group-2-0" id="tab-2-2"><label data-title="Answer" for="tab-2-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> MenuExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    menu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">:</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> TOP</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      place</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          title</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;menu&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>        &quot;place&quot;: &quot;TOP&quot;,</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;items&quot;: []</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;items&quot;: []</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="menu-id" tabindex="-1">id <a class="header-anchor" href="#menu-id" aria-label="Permalink to &quot;id {#menu-id}&quot;">​</a></h3><p class="signature"><code>id: ID!</code></p><p>Identifier, unique among menus.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./menu.html#example-menu">Menu</a>, <a href="./menu.html#example-menuexample">MenuExample</a></dd></div></dl><h3 id="menu-place" tabindex="-1">place <a class="header-anchor" href="#menu-place" aria-label="Permalink to &quot;place {#menu-place}&quot;">​</a></h3><p class="signature"><code>place: <a href="./menu.html#menuplace">MenuPlace</a>!</code></p><p>Where it is.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./menu.html#example-menu">Menu</a>, <a href="./menu.html#example-menuexample">MenuExample</a></dd></div></dl><h3 id="menu-items" tabindex="-1">items <a class="header-anchor" href="#menu-items" aria-label="Permalink to &quot;items {#menu-items}&quot;">​</a></h3><p class="signature"><code>items: [<a href="./menu.html#menuitem">MenuItem</a>!]!</code></p><p>Its entries that are meant for the caller, in order. One whose target cannot be seen from here now is left out.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1; counts 10 times</dd></div><div><dt>Examples</dt><dd><a href="./menu.html#example-menu">Menu</a>, <a href="./cms.html#example-cmsexample">CMSExample</a>, <a href="./link-target.html#example-categorytargetexample">CategoryTargetExample</a>, <a href="./link-target.html#example-pagetargetexample">PageTargetExample</a></dd></div></dl><h2 id="menuitem" tabindex="-1">MenuItem <a class="header-anchor" href="#menuitem" aria-label="Permalink to &quot;MenuItem {#menuitem}&quot;">​</a></h2><p class="kind">type</p><p>An entry of a menu.</p><div class="example" id="example-menuitemexample"><p class="example-title">Example: MenuItemExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-3-0" id="tab-3-1" checked><label data-title="MenuItemExample" for="tab-3-1">MenuItemExample</label><input type="radio" name="group-3-0" id="tab-3-2"><label data-title="Answer" for="tab-3-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> MenuItemExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    menu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">:</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> TOP</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        title</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        icon</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        target</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          __typename</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            title</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;menu&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1-home&quot;,</span></span>
<span class="line"><span>            &quot;title&quot;: &quot;Home&quot;,</span></span>
<span class="line"><span>            &quot;icon&quot;: &quot;home&quot;,</span></span>
<span class="line"><span>            &quot;target&quot;: {</span></span>
<span class="line"><span>              &quot;__typename&quot;: &quot;ScreenTarget&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            &quot;items&quot;: []</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1-family&quot;,</span></span>
<span class="line"><span>            &quot;title&quot;: &quot;Family&quot;,</span></span>
<span class="line"><span>            &quot;icon&quot;: null,</span></span>
<span class="line"><span>            &quot;target&quot;: {</span></span>
<span class="line"><span>              &quot;__typename&quot;: &quot;ScreenTarget&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            &quot;items&quot;: []</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="menuitem-id" tabindex="-1">id <a class="header-anchor" href="#menuitem-id" aria-label="Permalink to &quot;id {#menuitem-id}&quot;">​</a></h3><p class="signature"><code>id: ID!</code></p><p>Identifier, unique among entries.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./menu.html#example-menu">Menu</a>, <a href="./cms.html#example-cmsexample">CMSExample</a>, <a href="./menu.html#example-menuexample">MenuExample</a>, <a href="./menu.html#example-menuitemexample">MenuItemExample</a></dd></div></dl><h3 id="menuitem-title" tabindex="-1">title <a class="header-anchor" href="#menuitem-title" aria-label="Permalink to &quot;title {#menuitem-title}&quot;">​</a></h3><p class="signature"><code>title: String</code></p><p>Its text in the language of the request, else in the platform&#39;s default language, else in any. Null when no language has one.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./menu.html#example-menu">Menu</a>, <a href="./cms.html#example-cmsexample">CMSExample</a>, <a href="./menu.html#example-menuexample">MenuExample</a>, <a href="./menu.html#example-menuitemexample">MenuItemExample</a></dd></div></dl><h3 id="menuitem-icon" tabindex="-1">icon <a class="header-anchor" href="#menuitem-icon" aria-label="Permalink to &quot;icon {#menuitem-icon}&quot;">​</a></h3><p class="signature"><code>icon: String</code></p><p>Name of the icon to show, one that the app knows. Null when there is none.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./menu.html#example-menu">Menu</a>, <a href="./menu.html#example-menuitemexample">MenuItemExample</a></dd></div></dl><h3 id="menuitem-target" tabindex="-1">target <a class="header-anchor" href="#menuitem-target" aria-label="Permalink to &quot;target {#menuitem-target}&quot;">​</a></h3><p class="signature"><code>target: <a href="./link-target.html#linktarget">LinkTarget</a></code></p><p>Where it leads. Null when it only holds others.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./menu.html#example-menu">Menu</a>, <a href="./link-target.html#example-categorytargetexample">CategoryTargetExample</a>, <a href="./link-target.html#example-pagetargetexample">PageTargetExample</a>, <a href="./link-target.html#example-producttargetexample">ProductTargetExample</a></dd></div></dl><h3 id="menuitem-items" tabindex="-1">items <a class="header-anchor" href="#menuitem-items" aria-label="Permalink to &quot;items {#menuitem-items}&quot;">​</a></h3><p class="signature"><code>items: [<a href="./menu.html#menuitem">MenuItem</a>!]!</code></p><p>The entries below it, in order. They have none below them.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1; counts 10 times</dd></div><div><dt>Examples</dt><dd><a href="./menu.html#example-menu">Menu</a>, <a href="./menu.html#example-menuexample">MenuExample</a>, <a href="./menu.html#example-menuitemexample">MenuItemExample</a></dd></div></dl>`,52)])])}const u=a(t,[["render",l]]);export{k as __pageData,u as default};
