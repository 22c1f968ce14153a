import{_ as a,o as n,c as i,a2 as t}from"./chunks/framework.CblmNXh5.js";const u=JSON.parse('{"title":"Products","description":"","frontmatter":{},"headers":[],"relativePath":"reference/product.md","filePath":"reference/product.md"}'),e={name:"reference/product.md"};function p(l,s,d,o,h,r){return n(),i("div",null,[...s[0]||(s[0]=[t(`<h1 id="page" tabindex="-1">Products <a class="header-anchor" href="#page" aria-label="Permalink to &quot;Products {#page}&quot;">​</a></h1><h2 id="fields-of-cms" tabindex="-1">Fields of CMS <a class="header-anchor" href="#fields-of-cms" aria-label="Permalink to &quot;Fields of CMS&quot;">​</a></h2><h3 id="cms-products" tabindex="-1">products <a class="header-anchor" href="#cms-products" aria-label="Permalink to &quot;products {#cms-products}&quot;">​</a></h3><p class="signature"><code>products(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./product.html#productcollection">ProductCollection</a>!</code></p><p>Products that are listed: films, series and subscription offers.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position. Without it: best match first if query holds free words, else by position. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the products that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position, category, tag, actor, director, actorId, directorId, tagId, contains, language, quality, availableInSubscriptions, canBuy, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the products with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-search">Search</a>, <a href="./product.html#example-viewer">Viewer</a>, <a href="./product.html#example-recharges">Recharges</a>, <a href="./cms.html#example-cmsexample">CMSExample</a></dd></div></dl><div class="example" id="example-search"><p class="example-title">Example: Search</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-1-0" id="tab-1-1" checked><label data-title="Search" for="tab-1-1">Search</label><input type="radio" name="group-1-0" id="tab-1-2"><label data-title="Variables" for="tab-1-2">Variables</label><input type="radio" name="group-1-0" id="tab-1-3"><label data-title="Answer" for="tab-1-3">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> Search</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$query</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">String</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Int</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> = </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Int</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> = </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">20</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">query</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$query</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      pagination</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        page</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        lastPage</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        total</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        descriptionShort</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        images</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          source</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          type</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;query&quot;: &quot;type:TVOD&quot;,</span></span>
<span class="line"><span>  &quot;perPage&quot;: 3</span></span>
<span class="line"><span>}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;products&quot;: {</span></span>
<span class="line"><span>        &quot;pagination&quot;: {</span></span>
<span class="line"><span>          &quot;page&quot;: 1,</span></span>
<span class="line"><span>          &quot;lastPage&quot;: 618,</span></span>
<span class="line"><span>          &quot;total&quot;: 1853</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;609&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Forgotten Orchard&quot;,</span></span>
<span class="line"><span>            &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>            &quot;descriptionShort&quot;: &quot;A map drawn in Havana four centuries ago bears the name of Amina.&quot;,</span></span>
<span class="line"><span>            &quot;images&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/609/cover_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/609/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1271&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Song and the Forest&quot;,</span></span>
<span class="line"><span>            &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>            &quot;descriptionShort&quot;: &quot;Back in Naples after ten years, Salma finds the door locked and the lights on.&quot;,</span></span>
<span class="line"><span>            &quot;images&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1271/cover_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1271/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><div class="example" id="example-viewer"><p class="example-title">Example: Viewer</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-2-0" id="tab-2-1" checked><label data-title="Viewer" for="tab-2-1">Viewer</label><input type="radio" name="group-2-0" id="tab-2-2"><label data-title="Variables" for="tab-2-2">Variables</label><input type="radio" name="group-2-0" id="tab-2-3"><label data-title="Answer" for="tab-2-3">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> Viewer</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$ids</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: [</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">ID</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">]</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">includeIds</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$ids</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">100</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        extension</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            accessible</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;ids&quot;: [</span></span>
<span class="line"><span>    &quot;1&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;products&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>            &quot;extension&quot;: {</span></span>
<span class="line"><span>              &quot;user&quot;: {</span></span>
<span class="line"><span>                &quot;accessible&quot;: false</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><div class="example" id="example-recharges"><p class="example-title">Example: Recharges</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-3-0" id="tab-3-1" checked><label data-title="Recharges" for="tab-3-1">Recharges</label><input type="radio" name="group-3-0" id="tab-3-2"><label data-title="Answer" for="tab-3-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> Recharges</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">query</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;type:PREPAYMENT_RECHARGE&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        extension</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">          ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ProductPrepaymentRecharge</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            accessModes</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              priceFormat</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            credit</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              amountFormat</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              bonusFormat</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;products&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1981&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;Recharge 10 €&quot;,</span></span>
<span class="line"><span>            &quot;extension&quot;: {</span></span>
<span class="line"><span>              &quot;accessModes&quot;: [</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;id&quot;: &quot;1981-0&quot;,</span></span>
<span class="line"><span>                  &quot;priceFormat&quot;: &quot;€10.00&quot;</span></span>
<span class="line"><span>                }</span></span>
<span class="line"><span>              ],</span></span>
<span class="line"><span>              &quot;credit&quot;: {</span></span>
<span class="line"><span>                &quot;amountFormat&quot;: &quot;€10.00&quot;,</span></span>
<span class="line"><span>                &quot;bonusFormat&quot;: &quot;€0.00&quot;</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1982&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;Recharge 25 €&quot;,</span></span>
<span class="line"><span>            &quot;extension&quot;: {</span></span>
<span class="line"><span>              &quot;accessModes&quot;: [</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;id&quot;: &quot;1982-0&quot;,</span></span>
<span class="line"><span>                  &quot;priceFormat&quot;: &quot;€25.00&quot;</span></span>
<span class="line"><span>                }</span></span>
<span class="line"><span>              ],</span></span>
<span class="line"><span>              &quot;credit&quot;: {</span></span>
<span class="line"><span>                &quot;amountFormat&quot;: &quot;€25.00&quot;,</span></span>
<span class="line"><span>                &quot;bonusFormat&quot;: &quot;€2.50&quot;</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="cms-product" tabindex="-1">product <a class="header-anchor" href="#cms-product" aria-label="Permalink to &quot;product {#cms-product}&quot;">​</a></h3><p class="signature"><code>product(id: ID!): <a href="./product.html#product">Product</a></code></p><p>One product, or null when there is none with this id or it is not visible from here now.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>ID!</code></td><td>Identifier of the product.</td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productpage">ProductPage</a>, <a href="./product.html#example-storeproducts">StoreProducts</a>, <a href="./product.html#example-bundlepage">BundlePage</a>, <a href="./access-mode.html#example-tvodaccessmodeexample">TVODAccessModeExample</a></dd></div></dl><div class="example" id="example-productpage"><p class="example-title">Example: ProductPage</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-4-0" id="tab-4-1" checked><label data-title="ProductPage" for="tab-4-1">ProductPage</label><input type="radio" name="group-4-0" id="tab-4-2"><label data-title="Variables" for="tab-4-2">Variables</label><input type="radio" name="group-4-0" id="tab-4-3"><label data-title="Answer" for="tab-4-3">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ProductPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">ID</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      description</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateFrom</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateTo</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      duration</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      canBuy</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      images</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        source</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        type</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      metadata</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        value</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      extension</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        __typename</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">        ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ProductTVOD</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          accessModes</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            mode</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            quality</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            duration</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            priceFormat</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          videos</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              duration</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              thumbnail</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          videoGroups</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">20</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              videos</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">50</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">                items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">                  id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">                  name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">                  duration</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">                }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">              }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          actors</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              actor</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">                id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">                name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">              }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              roles</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          directors</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              director</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">                id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">                name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">              }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">        ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ProductSVOD</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          accessPeriod</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          autoRenewal</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          trialPeriod</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          accessModes</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            priceFormat</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;id&quot;: &quot;1&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;product&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>        &quot;name&quot;: &quot;The Neighbour and the Promise&quot;,</span></span>
<span class="line"><span>        &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>        &quot;description&quot;: &quot;The last ferry leaves Antwerp without Victor. An old recipe, a stolen boat and a choir that cannot sing stand in the way.\\n\\nThe truth was on the first photograph.&quot;,</span></span>
<span class="line"><span>        &quot;dateFrom&quot;: &quot;2023-12-19T1…&quot;,</span></span>
<span class="line"><span>        &quot;dateTo&quot;: null,</span></span>
<span class="line"><span>        &quot;duration&quot;: 7200,</span></span>
<span class="line"><span>        &quot;canBuy&quot;: true,</span></span>
<span class="line"><span>        &quot;images&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1/cover_large.svg&quot;,</span></span>
<span class="line"><span>            &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>            &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ],</span></span>
<span class="line"><span>        &quot;metadata&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;Year&quot;,</span></span>
<span class="line"><span>            &quot;value&quot;: &quot;1977&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;Country&quot;,</span></span>
<span class="line"><span>            &quot;value&quot;: &quot;Lebanon&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ],</span></span>
<span class="line"><span>        &quot;extension&quot;: {</span></span>
<span class="line"><span>          &quot;__typename&quot;: &quot;ProductTVOD&quot;,</span></span>
<span class="line"><span>          &quot;accessModes&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1-0&quot;,</span></span>
<span class="line"><span>              &quot;type&quot;: &quot;SUBSCRIPTION&quot;,</span></span>
<span class="line"><span>              &quot;mode&quot;: &quot;ALL&quot;,</span></span>
<span class="line"><span>              &quot;quality&quot;: &quot;ALL&quot;,</span></span>
<span class="line"><span>              &quot;duration&quot;: null,</span></span>
<span class="line"><span>              &quot;priceFormat&quot;: null</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1-1&quot;,</span></span>
<span class="line"><span>              &quot;type&quot;: &quot;RENT&quot;,</span></span>
<span class="line"><span>              &quot;mode&quot;: &quot;STREAMING&quot;,</span></span>
<span class="line"><span>              &quot;quality&quot;: &quot;ALL&quot;,</span></span>
<span class="line"><span>              &quot;duration&quot;: 30,</span></span>
<span class="line"><span>              &quot;priceFormat&quot;: &quot;€2.99&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ],</span></span>
<span class="line"><span>          &quot;videos&quot;: {</span></span>
<span class="line"><span>            &quot;items&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>                &quot;name&quot;: &quot;The Neighbour and the Promise&quot;,</span></span>
<span class="line"><span>                &quot;duration&quot;: 7200,</span></span>
<span class="line"><span>                &quot;thumbnail&quot;: &quot;http://127.0.0.1:0/pictures/products/1/thumbnail-1.svg&quot;</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          &quot;videoGroups&quot;: {</span></span>
<span class="line"><span>            &quot;items&quot;: []</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          &quot;actors&quot;: {</span></span>
<span class="line"><span>            &quot;items&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;actor&quot;: {</span></span>
<span class="line"><span>                  &quot;id&quot;: &quot;602&quot;,</span></span>
<span class="line"><span>                  &quot;name&quot;: &quot;Maria Valmont&quot;</span></span>
<span class="line"><span>                },</span></span>
<span class="line"><span>                &quot;roles&quot;: [</span></span>
<span class="line"><span>                  &quot;Karim&quot;</span></span>
<span class="line"><span>                ]</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;actor&quot;: {</span></span>
<span class="line"><span>                  &quot;id&quot;: &quot;613&quot;,</span></span>
<span class="line"><span>                  &quot;name&quot;: &quot;Ines M. Rahmani&quot;</span></span>
<span class="line"><span>                },</span></span>
<span class="line"><span>                &quot;roles&quot;: [</span></span>
<span class="line"><span>                  &quot;Ines&quot;</span></span>
<span class="line"><span>                ]</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          &quot;directors&quot;: {</span></span>
<span class="line"><span>            &quot;items&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;director&quot;: {</span></span>
<span class="line"><span>                  &quot;id&quot;: &quot;92&quot;,</span></span>
<span class="line"><span>                  &quot;name&quot;: &quot;Daniel Bergstad&quot;</span></span>
<span class="line"><span>                }</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><div class="example" id="example-storeproducts"><p class="example-title">Example: StoreProducts</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-5-0" id="tab-5-1" checked><label data-title="StoreProducts" for="tab-5-1">StoreProducts</label><input type="radio" name="group-5-0" id="tab-5-2"><label data-title="Variables" for="tab-5-2">Variables</label><input type="radio" name="group-5-0" id="tab-5-3"><label data-title="Answer" for="tab-5-3">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> StoreProducts</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">ID</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      extension</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">        ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ProductTVOD</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          accessModes</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            storeProducts</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              store</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              productId</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">        ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ProductSVOD</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          accessModes</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            storeProducts</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              store</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              productId</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">        ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ProductBundle</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          accessModes</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            storeProducts</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              store</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              productId</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;id&quot;: &quot;2000&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;product&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;2000&quot;,</span></span>
<span class="line"><span>        &quot;extension&quot;: {</span></span>
<span class="line"><span>          &quot;accessModes&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;2000-0&quot;,</span></span>
<span class="line"><span>              &quot;storeProducts&quot;: [</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;store&quot;: &quot;APP_STORE&quot;,</span></span>
<span class="line"><span>                  &quot;productId&quot;: &quot;demo.offer.2000.0&quot;</span></span>
<span class="line"><span>                },</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;store&quot;: &quot;PLAY_STORE&quot;,</span></span>
<span class="line"><span>                  &quot;productId&quot;: &quot;demo.offer.2000.0&quot;</span></span>
<span class="line"><span>                }</span></span>
<span class="line"><span>              ]</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><div class="example" id="example-bundlepage"><p class="example-title">Example: BundlePage</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-6-0" id="tab-6-1" checked><label data-title="BundlePage" for="tab-6-1">BundlePage</label><input type="radio" name="group-6-0" id="tab-6-2"><label data-title="Variables" for="tab-6-2">Variables</label><input type="radio" name="group-6-0" id="tab-6-3"><label data-title="Answer" for="tab-6-3">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> BundlePage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">ID</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      descriptionShort</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      extension</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">        ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ProductBundle</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          accessModes</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            priceFormat</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            duration</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">20</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">              images</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">                source</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">                type</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">              }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">            }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;id&quot;: &quot;1984&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;product&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;1984&quot;,</span></span>
<span class="line"><span>        &quot;name&quot;: &quot;Family weekend&quot;,</span></span>
<span class="line"><span>        &quot;descriptionShort&quot;: &quot;Several titles for one price.&quot;,</span></span>
<span class="line"><span>        &quot;extension&quot;: {</span></span>
<span class="line"><span>          &quot;accessModes&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1984-1&quot;,</span></span>
<span class="line"><span>              &quot;type&quot;: &quot;RENT&quot;,</span></span>
<span class="line"><span>              &quot;priceFormat&quot;: &quot;€6.99&quot;,</span></span>
<span class="line"><span>              &quot;duration&quot;: 7</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1984-2&quot;,</span></span>
<span class="line"><span>              &quot;type&quot;: &quot;PURCHASE&quot;,</span></span>
<span class="line"><span>              &quot;priceFormat&quot;: &quot;€24.99&quot;,</span></span>
<span class="line"><span>              &quot;duration&quot;: null</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ],</span></span>
<span class="line"><span>          &quot;products&quot;: {</span></span>
<span class="line"><span>            &quot;items&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>                &quot;name&quot;: &quot;The Neighbour and the Promise&quot;,</span></span>
<span class="line"><span>                &quot;images&quot;: [</span></span>
<span class="line"><span>                  {</span></span>
<span class="line"><span>                    &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1/cover_large.svg&quot;,</span></span>
<span class="line"><span>                    &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>                  },</span></span>
<span class="line"><span>                  {</span></span>
<span class="line"><span>                    &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                    &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>                  }</span></span>
<span class="line"><span>                ]</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>                &quot;name&quot;: &quot;The Mirror in Beirut III&quot;,</span></span>
<span class="line"><span>                &quot;images&quot;: [</span></span>
<span class="line"><span>                  {</span></span>
<span class="line"><span>                    &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/2/cover_large.svg&quot;,</span></span>
<span class="line"><span>                    &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>                  },</span></span>
<span class="line"><span>                  {</span></span>
<span class="line"><span>                    &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/2/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                    &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>                  }</span></span>
<span class="line"><span>                ]</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h2 id="product" tabindex="-1">Product <a class="header-anchor" href="#product" aria-label="Permalink to &quot;Product {#product}&quot;">​</a></h2><p class="kind">type</p><p>Something the platform offers: a title to rent, buy or watch in a subscription, or a subscription itself. What depends on its kind is in <code>extension</code>.</p><div class="example" id="example-productexample"><p class="example-title">Example: ProductExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-7-0" id="tab-7-1" checked><label data-title="ProductExample" for="tab-7-1">ProductExample</label><input type="radio" name="group-7-0" id="tab-7-2"><label data-title="Answer" for="tab-7-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ProductExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateFrom</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateTo</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateAdd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateUpd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      linkRewrite</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      description</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      descriptionShort</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      metaTitle</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      metaDescription</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      metaKeywords</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      position</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      duration</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      ageRating</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      canBuy</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      availableInSubscriptions</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      images</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        source</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      metadata</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        featureId</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      tags</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      categories</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      similar</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      defaultCategory</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      bundles</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      extension</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        __typename</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;product&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>        &quot;name&quot;: &quot;The Neighbour and the Promise&quot;,</span></span>
<span class="line"><span>        &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>        &quot;dateFrom&quot;: &quot;2023-12-19T1…&quot;,</span></span>
<span class="line"><span>        &quot;dateTo&quot;: null,</span></span>
<span class="line"><span>        &quot;dateAdd&quot;: &quot;2022-11-28T0…&quot;,</span></span>
<span class="line"><span>        &quot;dateUpd&quot;: &quot;2022-11-28T…&quot;,</span></span>
<span class="line"><span>        &quot;linkRewrite&quot;: &quot;the-neighbour-and-the-promise-1&quot;,</span></span>
<span class="line"><span>        &quot;description&quot;: &quot;The last ferry leaves Antwerp without Victor. An old recipe, a stolen boat and a choir that cannot sing stand in the way.\\n\\nThe truth was on the first photograph.&quot;,</span></span>
<span class="line"><span>        &quot;descriptionShort&quot;: &quot;The last ferry leaves Antwerp without Victor.&quot;,</span></span>
<span class="line"><span>        &quot;metaTitle&quot;: &quot;The Neighbour and the Promise&quot;,</span></span>
<span class="line"><span>        &quot;metaDescription&quot;: null,</span></span>
<span class="line"><span>        &quot;metaKeywords&quot;: null,</span></span>
<span class="line"><span>        &quot;position&quot;: 74713,</span></span>
<span class="line"><span>        &quot;duration&quot;: 7200,</span></span>
<span class="line"><span>        &quot;ageRating&quot;: 12,</span></span>
<span class="line"><span>        &quot;canBuy&quot;: true,</span></span>
<span class="line"><span>        &quot;availableInSubscriptions&quot;: true,</span></span>
<span class="line"><span>        &quot;images&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1002055-bd77091d8d14b252&quot;,</span></span>
<span class="line"><span>            &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1/cover_large.svg&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1002056-2d140f64a5a60783&quot;,</span></span>
<span class="line"><span>            &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1/photogramme_large.svg&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ],</span></span>
<span class="line"><span>        &quot;metadata&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1-da1cf80c6784ff44&quot;,</span></span>
<span class="line"><span>            &quot;featureId&quot;: &quot;1&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;2-64313149433f5be9&quot;,</span></span>
<span class="line"><span>            &quot;featureId&quot;: &quot;2&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ],</span></span>
<span class="line"><span>        &quot;tags&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;43&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;sisters&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ],</span></span>
<span class="line"><span>        &quot;categories&quot;: {</span></span>
<span class="line"><span>          &quot;items&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;Drama&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;3&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;Comedy&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;similar&quot;: {</span></span>
<span class="line"><span>          &quot;items&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;841&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Harbour and the Letter&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;763&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Gentle Lighthouse&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;defaultCategory&quot;: {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Drama&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;bundles&quot;: {</span></span>
<span class="line"><span>          &quot;items&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1984&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;Family weekend&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;extension&quot;: {</span></span>
<span class="line"><span>          &quot;__typename&quot;: &quot;ProductTVOD&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="product-id" tabindex="-1">id <a class="header-anchor" href="#product-id" aria-label="Permalink to &quot;id {#product-id}&quot;">​</a></h3><p class="signature"><code>id: ID!</code></p><p>Identifier, unique among products.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./screen.html#example-screen">Screen</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./product.html#example-productpage">ProductPage</a></dd></div></dl><h3 id="product-name" tabindex="-1">name <a class="header-anchor" href="#product-name" aria-label="Permalink to &quot;name {#product-name}&quot;">​</a></h3><p class="signature"><code>name: String</code></p><p>Title in the language of the request, else in the platform&#39;s default language, else in any. Null when no language has one.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./screen.html#example-screen">Screen</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./product.html#example-productpage">ProductPage</a></dd></div></dl><h3 id="product-type" tabindex="-1">type <a class="header-anchor" href="#product-type" aria-label="Permalink to &quot;type {#product-type}&quot;">​</a></h3><p class="signature"><code>type: <a href="./product.html#producttype">ProductType</a>!</code></p><p>What kind of product it is; it decides the type of <code>extension</code>.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./screen.html#example-screen">Screen</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./product.html#example-productpage">ProductPage</a></dd></div></dl><h3 id="product-datefrom" tabindex="-1">dateFrom <a class="header-anchor" href="#product-datefrom" aria-label="Permalink to &quot;dateFrom {#product-datefrom}&quot;">​</a></h3><p class="signature"><code>dateFrom: <a href="./scalars.html#datetime">DateTime</a></code></p><p>When publication starts. Null: it has always been published.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./product.html#example-productpage">ProductPage</a>, <a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-dateto" tabindex="-1">dateTo <a class="header-anchor" href="#product-dateto" aria-label="Permalink to &quot;dateTo {#product-dateto}&quot;">​</a></h3><p class="signature"><code>dateTo: <a href="./scalars.html#datetime">DateTime</a></code></p><p>When publication ends. Null: no end is planned.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./product.html#example-productpage">ProductPage</a>, <a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-dateadd" tabindex="-1">dateAdd <a class="header-anchor" href="#product-dateadd" aria-label="Permalink to &quot;dateAdd {#product-dateadd}&quot;">​</a></h3><p class="signature"><code>dateAdd: <a href="./scalars.html#datetime">DateTime</a>!</code></p><p>When it was entered into the catalogue.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-dateupd" tabindex="-1">dateUpd <a class="header-anchor" href="#product-dateupd" aria-label="Permalink to &quot;dateUpd {#product-dateupd}&quot;">​</a></h3><p class="signature"><code>dateUpd: <a href="./scalars.html#datetime">DateTime</a>!</code></p><p>When it was last changed.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-linkrewrite" tabindex="-1">linkRewrite <a class="header-anchor" href="#product-linkrewrite" aria-label="Permalink to &quot;linkRewrite {#product-linkrewrite}&quot;">​</a></h3><p class="signature"><code>linkRewrite: String</code></p><p>Last part of its page&#39;s address, in the language of the request. Null when it has none.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-description" tabindex="-1">description <a class="header-anchor" href="#product-description" aria-label="Permalink to &quot;description {#product-description}&quot;">​</a></h3><p class="signature"><code>description: String</code></p><p>Long text, which may contain line breaks. An empty string was left empty on purpose; null means none was written.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productpage">ProductPage</a>, <a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-descriptionshort" tabindex="-1">descriptionShort <a class="header-anchor" href="#product-descriptionshort" aria-label="Permalink to &quot;descriptionShort {#product-descriptionshort}&quot;">​</a></h3><p class="signature"><code>descriptionShort: String</code></p><p>Text of one or two sentences for lists. An empty string was left empty on purpose; null means none was written.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./product.html#example-search">Search</a>, <a href="./product.html#example-bundlepage">BundlePage</a></dd></div></dl><h3 id="product-metatitle" tabindex="-1">metaTitle <a class="header-anchor" href="#product-metatitle" aria-label="Permalink to &quot;metaTitle {#product-metatitle}&quot;">​</a></h3><p class="signature"><code>metaTitle: String</code></p><p>Title for search engines and link previews. Null when none was written: use the name.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-metadescription" tabindex="-1">metaDescription <a class="header-anchor" href="#product-metadescription" aria-label="Permalink to &quot;metaDescription {#product-metadescription}&quot;">​</a></h3><p class="signature"><code>metaDescription: String</code></p><p>Description for search engines and link previews. Null when none was written.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-metakeywords" tabindex="-1">metaKeywords <a class="header-anchor" href="#product-metakeywords" aria-label="Permalink to &quot;metaKeywords {#product-metakeywords}&quot;">​</a></h3><p class="signature"><code>metaKeywords: String</code></p><p>Keywords for search engines, separated by commas. Null when none were written.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-position" tabindex="-1">position <a class="header-anchor" href="#product-position" aria-label="Permalink to &quot;position {#product-position}&quot;">​</a></h3><p class="signature"><code>position: Int!</code></p><p>Rank in the platform&#39;s own order; smaller comes first. Inside a category the category&#39;s order applies.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-duration" tabindex="-1">duration <a class="header-anchor" href="#product-duration" aria-label="Permalink to &quot;duration {#product-duration}&quot;">​</a></h3><p class="signature"><code>duration: Int</code></p><p>Running time of the main feature in seconds. Null when unknown or meaningless, as for a subscription.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./product.html#example-productpage">ProductPage</a>, <a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-agerating" tabindex="-1">ageRating <a class="header-anchor" href="#product-agerating" aria-label="Permalink to &quot;ageRating {#product-agerating}&quot;">​</a></h3><p class="signature"><code>ageRating: Int</code></p><p>The youngest age that it is meant for, in years from 0 to 21. Null when nobody has rated it.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-canbuy" tabindex="-1">canBuy <a class="header-anchor" href="#product-canbuy" aria-label="Permalink to &quot;canBuy {#product-canbuy}&quot;">​</a></h3><p class="signature"><code>canBuy: Boolean!</code></p><p>Whether it is on sale: published, orderable, and not withheld from the country of the request. What the caller already owns plays no part.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./product.html#example-productpage">ProductPage</a>, <a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-availableinsubscriptions" tabindex="-1">availableInSubscriptions <a class="header-anchor" href="#product-availableinsubscriptions" aria-label="Permalink to &quot;availableInSubscriptions {#product-availableinsubscriptions}&quot;">​</a></h3><p class="signature"><code>availableInSubscriptions: Boolean!</code></p><p>Whether at least one subscription offer of the platform includes it.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-images" tabindex="-1">images <a class="header-anchor" href="#product-images" aria-label="Permalink to &quot;images {#product-images}&quot;">​</a></h3><p class="signature"><code>images: [<a href="./descriptors.html#image">Image</a>!]!</code></p><p>Pictures, in their order. Empty when it has none; no type of picture is guaranteed.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1; counts 5 times</dd></div><div><dt>Examples</dt><dd><a href="./screen.html#example-screen">Screen</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./product.html#example-productpage">ProductPage</a>, <a href="./product.html#example-search">Search</a></dd></div></dl><h3 id="product-metadata" tabindex="-1">metadata <a class="header-anchor" href="#product-metadata" aria-label="Permalink to &quot;metadata {#product-metadata}&quot;">​</a></h3><p class="signature"><code>metadata: [<a href="./descriptors.html#metadata">Metadata</a>!]!</code></p><p>Free facts about it (country, year, age rating…), in their order.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1; counts 8 times</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productpage">ProductPage</a>, <a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-tags" tabindex="-1">tags <a class="header-anchor" href="#product-tags" aria-label="Permalink to &quot;tags {#product-tags}&quot;">​</a></h3><p class="signature"><code>tags: [<a href="./descriptors.html#tag">Tag</a>!]!</code></p><p>Tags in the language of the request.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1; counts 5 times</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-categories" tabindex="-1">categories <a class="header-anchor" href="#product-categories" aria-label="Permalink to &quot;categories {#product-categories}&quot;">​</a></h3><p class="signature"><code>categories(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./category.html#categorycollection">CategoryCollection</a>!</code></p><p>The visible categories that list it.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, parent, position, levelDepth, dateAdd, dateUpd. Without it: best match first if query holds free words, else by position. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the categories that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, parent, position, levelDepth, dateAdd, dateUpd, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the categories with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-similar" tabindex="-1">similar <a class="header-anchor" href="#product-similar" aria-label="Permalink to &quot;similar {#product-similar}&quot;">​</a></h3><p class="signature"><code>similar(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./product.html#productcollection">ProductCollection</a>!</code></p><p>Visible products of the same type that have something in common with it, those that share most first: a director counts 6, an actor 4, a category 3, a tag 2, a fact of <code>metadata</code> 1. It is never among them.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position. Without it: best match first if query holds free words, else by what they share, then by position. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the products that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position, category, tag, actor, director, actorId, directorId, tagId, contains, language, quality, availableInSubscriptions, canBuy, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the products with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>50 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-defaultcategory" tabindex="-1">defaultCategory <a class="header-anchor" href="#product-defaultcategory" aria-label="Permalink to &quot;defaultCategory {#product-defaultcategory}&quot;">​</a></h3><p class="signature"><code>defaultCategory: <a href="./category.html#category">Category</a></code></p><p>Its main category. Null when it has none or that one is not visible from here now.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-bundles" tabindex="-1">bundles <a class="header-anchor" href="#product-bundles" aria-label="Permalink to &quot;bundles {#product-bundles}&quot;">​</a></h3><p class="signature"><code>bundles(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./product.html#productcollection">ProductCollection</a>!</code></p><p>The visible bundles that have it in them. Empty for most.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position. Without it: best match first if query holds free words, else by position. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the products that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position, category, tag, actor, director, actorId, directorId, tagId, contains, language, quality, availableInSubscriptions, canBuy, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the products with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productexample">ProductExample</a></dd></div></dl><h3 id="product-extension" tabindex="-1">extension <a class="header-anchor" href="#product-extension" aria-label="Permalink to &quot;extension {#product-extension}&quot;">​</a></h3><p class="signature"><code>extension: <a href="./product.html#productextension">ProductExtension</a>!</code></p><p>What depends on the kind of product: ProductTVOD for a title, ProductSVOD for a subscription offer, ProductBundle for a bundle, ProductPrepaymentRecharge for a recharge of the prepayment balance.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productpage">ProductPage</a>, <a href="./product.html#example-viewer">Viewer</a>, <a href="./product.html#example-storeproducts">StoreProducts</a>, <a href="./product.html#example-bundlepage">BundlePage</a></dd></div></dl><h2 id="producttype" tabindex="-1">ProductType <a class="header-anchor" href="#producttype" aria-label="Permalink to &quot;ProductType {#producttype}&quot;">​</a></h2><p class="kind">enum</p><p>Kinds of product.</p><table tabindex="0"><thead><tr><th>Value</th><th>Meaning</th></tr></thead><tbody><tr><td><code>TVOD</code></td><td>A title: a film or a series, watched on its own terms or through a subscription.</td></tr><tr><td><code>SVOD</code></td><td>A subscription offer: access to a range of titles for a period.</td></tr><tr><td><code>BUNDLE</code></td><td>A bundle: several titles that are rented or bought together.</td></tr><tr><td><code>PREPAYMENT_RECHARGE</code></td><td>A recharge: it credits the account&#39;s prepayment balance.</td></tr></tbody></table><h2 id="productextension" tabindex="-1">ProductExtension <a class="header-anchor" href="#productextension" aria-label="Permalink to &quot;ProductExtension {#productextension}&quot;">​</a></h2><p class="kind">interface</p><p>What all kinds of product say about access. More kinds may be added: give your selection a default branch.</p><p>Answered as <a href="./product-bundle.html#productbundle"><code>ProductBundle</code></a>, <a href="./product-prepayment-recharge.html#productprepaymentrecharge"><code>ProductPrepaymentRecharge</code></a>, <a href="./product-svod.html#productsvod"><code>ProductSVOD</code></a>, <a href="./product-tvod.html#producttvod"><code>ProductTVOD</code></a>.</p><h3 id="productextension-accessmodes" tabindex="-1">accessModes <a class="header-anchor" href="#productextension-accessmodes" aria-label="Permalink to &quot;accessModes {#productextension-accessmodes}&quot;">​</a></h3><p class="signature"><code>accessModes: [<a href="./access-mode.html#accessmode">AccessMode</a>!]!</code></p><p>The ways to get access, cheapest commitment first as the platform orders them. Empty when there is none at present.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1; counts 4 times</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-storeproducts">StoreProducts</a>, <a href="./product.html#example-bundlepage">BundlePage</a>, <a href="./access-mode.html#example-tvodaccessmodeexample">TVODAccessModeExample</a>, <a href="./app-store.html#example-storeproductexample">StoreProductExample</a></dd></div></dl><h3 id="productextension-user" tabindex="-1">user <a class="header-anchor" href="#productextension-user" aria-label="Permalink to &quot;user {#productextension-user}&quot;">​</a></h3><p class="signature"><code>user: <a href="./product.html#productuser">ProductUser</a>!</code></p><p>The caller&#39;s own relation to the product.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-profile_not_found"><code>PROFILE_NOT_FOUND</code></a></dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-viewer">Viewer</a>, <a href="./product-bundle.html#example-productbundleexample">ProductBundleExample</a>, <a href="./product.html#example-productuserexample">ProductUserExample</a>, <a href="./product-prepayment-recharge.html#example-productprepaymentrechargeexample">ProductPrepaymentRechargeExample</a></dd></div></dl><h2 id="productuser" tabindex="-1">ProductUser <a class="header-anchor" href="#productuser" aria-label="Permalink to &quot;ProductUser {#productuser}&quot;">​</a></h2><p class="kind">type</p><p>One caller&#39;s relation to one product.</p><div class="example" id="example-productuserexample"><p class="example-title">Example: ProductUserExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-8-0" id="tab-8-1" checked><label data-title="ProductUserExample" for="tab-8-1">ProductUserExample</label><input type="radio" name="group-8-0" id="tab-8-2"><label data-title="Answer" for="tab-8-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ProductUserExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      extension</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">        ...</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> on</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> ProductBundle</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            accessible</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            reason</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            canBuy</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;product&quot;: {</span></span>
<span class="line"><span>        &quot;extension&quot;: {}</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="productuser-accessible" tabindex="-1">accessible <a class="header-anchor" href="#productuser-accessible" aria-label="Permalink to &quot;accessible {#productuser-accessible}&quot;">​</a></h3><p class="signature"><code>accessible: Boolean!</code></p><p>Whether the caller has access now, by purchase, rental, subscription or because it is free. False without a session, free titles apart.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-viewer">Viewer</a>, <a href="./product-bundle.html#example-productbundleexample">ProductBundleExample</a>, <a href="./product-prepayment-recharge.html#example-productprepaymentrechargeexample">ProductPrepaymentRechargeExample</a>, <a href="./product-svod.html#example-productsvodexample">ProductSVODExample</a></dd></div></dl><h3 id="productuser-reason" tabindex="-1">reason <a class="header-anchor" href="#productuser-reason" aria-label="Permalink to &quot;reason {#productuser-reason}&quot;">​</a></h3><p class="signature"><code>reason: <a href="./access.html#accessreason">AccessReason</a>!</code></p><p>Why: of the reasons of all its videos, the first one in the order of AccessReason. Of an offer it is SUBSCRIBED while a subscription runs, EXPIRED when one has ended, else <code>NO_ACCESS</code>; of a bundle PURCHASED or RENTED when it was got, EXPIRED when that has ended, else <code>NO_ACCESS</code>. <code>AGE_LIMIT</code> comes before these.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./product-bundle.html#example-productbundleexample">ProductBundleExample</a>, <a href="./product-prepayment-recharge.html#example-productprepaymentrechargeexample">ProductPrepaymentRechargeExample</a>, <a href="./product-svod.html#example-productsvodexample">ProductSVODExample</a>, <a href="./product-tvod.html#example-producttvodexample">ProductTVODExample</a></dd></div></dl><h3 id="productuser-canbuy" tabindex="-1">canBuy <a class="header-anchor" href="#productuser-canbuy" aria-label="Permalink to &quot;canBuy {#productuser-canbuy}&quot;">​</a></h3><p class="signature"><code>canBuy: Boolean!</code></p><p>Whether the caller can buy, rent or subscribe to something of it that it has not got yet: <code>Product.canBuy</code>, in a country that the platform sells to. What has ended, or is used up, can be got again. What is closed by the selected profile&#39;s age limit cannot be got.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./product.html#example-productuserexample">ProductUserExample</a></dd></div></dl><h2 id="productcollection" tabindex="-1">ProductCollection <a class="header-anchor" href="#productcollection" aria-label="Permalink to &quot;ProductCollection {#productcollection}&quot;">​</a></h2><p class="kind">type</p><p>One page of products.</p><div class="example" id="example-productcollectionexample"><p class="example-title">Example: ProductCollectionExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-9-0" id="tab-9-1" checked><label data-title="ProductCollectionExample" for="tab-9-1">ProductCollectionExample</label><input type="radio" name="group-9-0" id="tab-9-2"><label data-title="Answer" for="tab-9-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ProductCollectionExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      pagination</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        page</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        perPage</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;products&quot;: {</span></span>
<span class="line"><span>        &quot;pagination&quot;: {</span></span>
<span class="line"><span>          &quot;page&quot;: 1,</span></span>
<span class="line"><span>          &quot;perPage&quot;: 2</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;609&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Forgotten Orchard&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1271&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Song and the Forest&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="productcollection-pagination" tabindex="-1">pagination <a class="header-anchor" href="#productcollection-pagination" aria-label="Permalink to &quot;pagination {#productcollection-pagination}&quot;">​</a></h3><p class="signature"><code>pagination: <a href="./pagination.html#pagination">Pagination</a>!</code></p><p>Where this page stands in the whole.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./product.html#example-search">Search</a>, <a href="./user.html#example-myrails">MyRails</a>, <a href="./user.html#example-myplaylists">MyPlaylists</a></dd></div></dl><h3 id="productcollection-items" tabindex="-1">items <a class="header-anchor" href="#productcollection-items" aria-label="Permalink to &quot;items {#productcollection-items}&quot;">​</a></h3><p class="signature"><code>items: [<a href="./product.html#product">Product</a>!]!</code></p><p>The products of this page, in order.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./screen.html#example-screen">Screen</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./product.html#example-search">Search</a></dd></div></dl>`,173)])])}const k=a(e,[["render",p]]);export{u as __pageData,k as default};
