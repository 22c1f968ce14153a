import{_ as s,o as n,c as i,a2 as e}from"./chunks/framework.CblmNXh5.js";const g=JSON.parse('{"title":"Where links lead","description":"","frontmatter":{},"headers":[],"relativePath":"reference/link-target.md","filePath":"reference/link-target.md"}'),t={name:"reference/link-target.md"};function p(l,a,h,d,r,c){return n(),i("div",null,[...a[0]||(a[0]=[e(`<h1 id="page" tabindex="-1">Where links lead <a class="header-anchor" href="#page" aria-label="Permalink to &quot;Where links lead {#page}&quot;">​</a></h1><h2 id="linktarget" tabindex="-1">LinkTarget <a class="header-anchor" href="#linktarget" aria-label="Permalink to &quot;LinkTarget {#linktarget}&quot;">​</a></h2><p class="kind">union</p><p>Where something leads. More types may be added: what leads to one that you do not know is better left out.</p><p>Answered as <a href="./link-target.html#categorytarget"><code>CategoryTarget</code></a>, <a href="./link-target.html#pagetarget"><code>PageTarget</code></a>, <a href="./link-target.html#producttarget"><code>ProductTarget</code></a>, <a href="./link-target.html#screentarget"><code>ScreenTarget</code></a>, <a href="./link-target.html#searchtarget"><code>SearchTarget</code></a>, <a href="./link-target.html#urltarget"><code>UrlTarget</code></a>.</p><h2 id="categorytarget" tabindex="-1">CategoryTarget <a class="header-anchor" href="#categorytarget" aria-label="Permalink to &quot;CategoryTarget {#categorytarget}&quot;">​</a></h2><p class="kind">type</p><p>Leads to a category.</p><div class="example" id="example-categorytargetexample"><p class="example-title">Example: CategoryTargetExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-1-0" id="tab-1-1" checked><label data-title="CategoryTargetExample" for="tab-1-1">CategoryTargetExample</label><input type="radio" name="group-1-0" id="tab-1-2"><label data-title="Answer" for="tab-1-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> CategoryTargetExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    menu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">:</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> TOP</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        target</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">          ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> CategoryTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            categoryId</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            category</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
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
<span class="line"><span>            &quot;target&quot;: {}</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;target&quot;: {}</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="categorytarget-categoryid" tabindex="-1">categoryId <a class="header-anchor" href="#categorytarget-categoryid" aria-label="Permalink to &quot;categoryId {#categorytarget-categoryid}&quot;">​</a></h3><p class="signature"><code>categoryId: ID!</code></p><p>Identifier of the category.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./screen.html#example-screen">Screen</a>, <a href="./menu.html#example-menu">Menu</a>, <a href="./link-target.html#example-categorytargetexample">CategoryTargetExample</a></dd></div></dl><h3 id="categorytarget-category" tabindex="-1">category <a class="header-anchor" href="#categorytarget-category" aria-label="Permalink to &quot;category {#categorytarget-category}&quot;">​</a></h3><p class="signature"><code>category: <a href="./category.html#category">Category</a></code></p><p>The category. Null when it is not visible from here now.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./link-target.html#example-categorytargetexample">CategoryTargetExample</a></dd></div></dl><h2 id="pagetarget" tabindex="-1">PageTarget <a class="header-anchor" href="#pagetarget" aria-label="Permalink to &quot;PageTarget {#pagetarget}&quot;">​</a></h2><p class="kind">type</p><p>Leads to a page of text.</p><div class="example" id="example-pagetargetexample"><p class="example-title">Example: PageTargetExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-2-0" id="tab-2-1" checked><label data-title="PageTargetExample" for="tab-2-1">PageTargetExample</label><input type="radio" name="group-2-0" id="tab-2-2"><label data-title="Answer" for="tab-2-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> PageTargetExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    menu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">:</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> TOP</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        target</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">          ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> PageTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            slug</span></span>
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
<span class="line"><span>            &quot;target&quot;: {}</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;target&quot;: {}</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="pagetarget-slug" tabindex="-1">slug <a class="header-anchor" href="#pagetarget-slug" aria-label="Permalink to &quot;slug {#pagetarget-slug}&quot;">​</a></h3><p class="signature"><code>slug: String!</code></p><p>Name of the page, for <code>cms.page</code>.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./screen.html#example-screen">Screen</a>, <a href="./menu.html#example-menu">Menu</a>, <a href="./link-target.html#example-pagetargetexample">PageTargetExample</a></dd></div></dl><h2 id="producttarget" tabindex="-1">ProductTarget <a class="header-anchor" href="#producttarget" aria-label="Permalink to &quot;ProductTarget {#producttarget}&quot;">​</a></h2><p class="kind">type</p><p>Leads to a product.</p><div class="example" id="example-producttargetexample"><p class="example-title">Example: ProductTargetExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-3-0" id="tab-3-1" checked><label data-title="ProductTargetExample" for="tab-3-1">ProductTargetExample</label><input type="radio" name="group-3-0" id="tab-3-2"><label data-title="Answer" for="tab-3-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ProductTargetExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    menu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">:</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> TOP</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        target</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">          ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ProductTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            productId</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
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
<span class="line"><span>            &quot;target&quot;: {}</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;target&quot;: {}</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="producttarget-productid" tabindex="-1">productId <a class="header-anchor" href="#producttarget-productid" aria-label="Permalink to &quot;productId {#producttarget-productid}&quot;">​</a></h3><p class="signature"><code>productId: ID!</code></p><p>Identifier of the product.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./screen.html#example-screen">Screen</a>, <a href="./menu.html#example-menu">Menu</a>, <a href="./link-target.html#example-producttargetexample">ProductTargetExample</a></dd></div></dl><h3 id="producttarget-product" tabindex="-1">product <a class="header-anchor" href="#producttarget-product" aria-label="Permalink to &quot;product {#producttarget-product}&quot;">​</a></h3><p class="signature"><code>product: <a href="./product.html#product">Product</a></code></p><p>The product. Null when it is not visible from here now.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./screen.html#example-screen">Screen</a>, <a href="./link-target.html#example-producttargetexample">ProductTargetExample</a></dd></div></dl><h2 id="screentarget" tabindex="-1">ScreenTarget <a class="header-anchor" href="#screentarget" aria-label="Permalink to &quot;ScreenTarget {#screentarget}&quot;">​</a></h2><p class="kind">type</p><p>Leads to a screen.</p><div class="example" id="example-screentargetexample"><p class="example-title">Example: ScreenTargetExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-4-0" id="tab-4-1" checked><label data-title="ScreenTargetExample" for="tab-4-1">ScreenTargetExample</label><input type="radio" name="group-4-0" id="tab-4-2"><label data-title="Answer" for="tab-4-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ScreenTargetExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    menu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">:</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> TOP</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        target</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">          ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ScreenTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            slug</span></span>
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
<span class="line"><span>            &quot;target&quot;: {</span></span>
<span class="line"><span>              &quot;slug&quot;: &quot;home&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;target&quot;: {</span></span>
<span class="line"><span>              &quot;slug&quot;: &quot;family&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="screentarget-slug" tabindex="-1">slug <a class="header-anchor" href="#screentarget-slug" aria-label="Permalink to &quot;slug {#screentarget-slug}&quot;">​</a></h3><p class="signature"><code>slug: String!</code></p><p>Name of the screen, for <code>cms.screen</code>.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./screen.html#example-screen">Screen</a>, <a href="./menu.html#example-menu">Menu</a>, <a href="./link-target.html#example-screentargetexample">ScreenTargetExample</a></dd></div></dl><h2 id="searchtarget" tabindex="-1">SearchTarget <a class="header-anchor" href="#searchtarget" aria-label="Permalink to &quot;SearchTarget {#searchtarget}&quot;">​</a></h2><p class="kind">type</p><p>Leads to what a search finds.</p><div class="example" id="example-searchtargetexample"><p class="example-title">Example: SearchTargetExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-5-0" id="tab-5-1" checked><label data-title="SearchTargetExample" for="tab-5-1">SearchTargetExample</label><input type="radio" name="group-5-0" id="tab-5-2"><label data-title="Answer" for="tab-5-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> SearchTargetExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    menu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">:</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> TOP</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        target</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">          ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> SearchTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            text</span></span>
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
<span class="line"><span>            &quot;target&quot;: {}</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;target&quot;: {}</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="searchtarget-text" tabindex="-1">text <a class="header-anchor" href="#searchtarget-text" aria-label="Permalink to &quot;text {#searchtarget-text}&quot;">​</a></h3><p class="signature"><code>text: String</code></p><p>The text to search for, for <code>cms.search</code>. Null: the search opens without one.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./screen.html#example-screen">Screen</a>, <a href="./menu.html#example-menu">Menu</a>, <a href="./link-target.html#example-searchtargetexample">SearchTargetExample</a></dd></div></dl><h2 id="urltarget" tabindex="-1">UrlTarget <a class="header-anchor" href="#urltarget" aria-label="Permalink to &quot;UrlTarget {#urltarget}&quot;">​</a></h2><p class="kind">type</p><p>Leads out of the app.</p><div class="example" id="example-urltargetexample"><p class="example-title">Example: UrlTargetExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-6-0" id="tab-6-1" checked><label data-title="UrlTargetExample" for="tab-6-1">UrlTargetExample</label><input type="radio" name="group-6-0" id="tab-6-2"><label data-title="Answer" for="tab-6-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> UrlTargetExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    menu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">place</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">:</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> TOP</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        target</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">          ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> UrlTarget</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            url</span></span>
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
<span class="line"><span>            &quot;target&quot;: {}</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;target&quot;: {}</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="urltarget-url" tabindex="-1">url <a class="header-anchor" href="#urltarget-url" aria-label="Permalink to &quot;url {#urltarget-url}&quot;">​</a></h3><p class="signature"><code>url: String!</code></p><p>The address: https, mailto, tel, or one that an app opens.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./screen.html#example-screen">Screen</a>, <a href="./menu.html#example-menu">Menu</a>, <a href="./link-target.html#example-urltargetexample">UrlTargetExample</a></dd></div></dl>`,61)])])}const o=s(t,[["render",p]]);export{g as __pageData,o as default};
