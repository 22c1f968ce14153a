import{_ as a,o as n,c as t,a2 as e}from"./chunks/framework.CblmNXh5.js";const u=JSON.parse('{"title":"Categories","description":"","frontmatter":{},"headers":[],"relativePath":"reference/category.md","filePath":"reference/category.md"}'),i={name:"reference/category.md"};function p(l,s,d,o,r,h){return n(),t("div",null,[...s[0]||(s[0]=[e(`<h1 id="page" tabindex="-1">Categories <a class="header-anchor" href="#page" aria-label="Permalink to &quot;Categories {#page}&quot;">​</a></h1><h2 id="fields-of-cms" tabindex="-1">Fields of CMS <a class="header-anchor" href="#fields-of-cms" aria-label="Permalink to &quot;Fields of CMS&quot;">​</a></h2><h3 id="cms-categories" tabindex="-1">categories <a class="header-anchor" href="#cms-categories" aria-label="Permalink to &quot;categories {#cms-categories}&quot;">​</a></h3><p class="signature"><code>categories(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./category.html#categorycollection">CategoryCollection</a>!</code></p><p>Categories of all levels. The roots are those that <code>parent: 0</code> finds.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, parent, position, levelDepth, dateAdd, dateUpd. Without it: best match first if query holds free words, else by position. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the categories that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, parent, position, levelDepth, dateAdd, dateUpd, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the categories with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./category.html#example-categorycollectionexample">CategoryCollectionExample</a>, <a href="./cms.html#example-cmsexample">CMSExample</a></dd></div></dl><div class="example" id="example-home"><p class="example-title">Example: Home</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-1-0" id="tab-1-1" checked><label data-title="Home" for="tab-1-1">Home</label><input type="radio" name="group-1-0" id="tab-1-2"><label data-title="Answer" for="tab-1-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> Home</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    categories</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">query</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;parent: 0&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">10</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">30</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            linkRewrite</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            descriptionShort</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            dateFrom</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            dateTo</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            dateAdd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            dateUpd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            position</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            duration</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            canBuy</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;categories&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;New arrivals&quot;,</span></span>
<span class="line"><span>            &quot;products&quot;: {</span></span>
<span class="line"><span>              &quot;items&quot;: [</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;id&quot;: &quot;164&quot;,</span></span>
<span class="line"><span>                  &quot;name&quot;: &quot;The Endless Song&quot;,</span></span>
<span class="line"><span>                  &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>                  &quot;linkRewrite&quot;: &quot;the-endless-song-164&quot;,</span></span>
<span class="line"><span>                  &quot;descriptionShort&quot;: &quot;Nobody in Naples remembers who invited Daniel to the wedding.&quot;,</span></span>
<span class="line"><span>                  &quot;dateFrom&quot;: &quot;2024-03-2…&quot;,</span></span>
<span class="line"><span>                  &quot;dateTo&quot;: null,</span></span>
<span class="line"><span>                  &quot;dateAdd&quot;: &quot;2022-09-25T0…&quot;,</span></span>
<span class="line"><span>                  &quot;dateUpd&quot;: &quot;2022-09-25T1…&quot;,</span></span>
<span class="line"><span>                  &quot;position&quot;: 931314,</span></span>
<span class="line"><span>                  &quot;duration&quot;: 6720,</span></span>
<span class="line"><span>                  &quot;canBuy&quot;: true</span></span>
<span class="line"><span>                },</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;id&quot;: &quot;1876&quot;,</span></span>
<span class="line"><span>                  &quot;name&quot;: &quot;The Restless River&quot;,</span></span>
<span class="line"><span>                  &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>                  &quot;linkRewrite&quot;: &quot;the-restless-river-1876&quot;,</span></span>
<span class="line"><span>                  &quot;descriptionShort&quot;: &quot;Karim inherits a cinema in Bergen, and the debts of three generations.&quot;,</span></span>
<span class="line"><span>                  &quot;dateFrom&quot;: &quot;2022-05-21T…&quot;,</span></span>
<span class="line"><span>                  &quot;dateTo&quot;: null,</span></span>
<span class="line"><span>                  &quot;dateAdd&quot;: &quot;2022-01-03T1…&quot;,</span></span>
<span class="line"><span>                  &quot;dateUpd&quot;: &quot;2022-01-04T0…&quot;,</span></span>
<span class="line"><span>                  &quot;position&quot;: 271678,</span></span>
<span class="line"><span>                  &quot;duration&quot;: 7020,</span></span>
<span class="line"><span>                  &quot;canBuy&quot;: true</span></span>
<span class="line"><span>                }</span></span>
<span class="line"><span>              ]</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;Drama&quot;,</span></span>
<span class="line"><span>            &quot;products&quot;: {</span></span>
<span class="line"><span>              &quot;items&quot;: [</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;id&quot;: &quot;1634&quot;,</span></span>
<span class="line"><span>                  &quot;name&quot;: &quot;The Sacred Tower&quot;,</span></span>
<span class="line"><span>                  &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>                  &quot;linkRewrite&quot;: &quot;the-sacred-tower-1634&quot;,</span></span>
<span class="line"><span>                  &quot;descriptionShort&quot;: &quot;For one summer the children of Beirut make Yara their judge.&quot;,</span></span>
<span class="line"><span>                  &quot;dateFrom&quot;: &quot;2022-08-02T1…&quot;,</span></span>
<span class="line"><span>                  &quot;dateTo&quot;: &quot;2027-10-24T…&quot;,</span></span>
<span class="line"><span>                  &quot;dateAdd&quot;: &quot;2024-05-05T0…&quot;,</span></span>
<span class="line"><span>                  &quot;dateUpd&quot;: &quot;2024-05-05T…&quot;,</span></span>
<span class="line"><span>                  &quot;position&quot;: 295962,</span></span>
<span class="line"><span>                  &quot;duration&quot;: 5400,</span></span>
<span class="line"><span>                  &quot;canBuy&quot;: true</span></span>
<span class="line"><span>                },</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;id&quot;: &quot;1321&quot;,</span></span>
<span class="line"><span>                  &quot;name&quot;: &quot;The Tower in Havana&quot;,</span></span>
<span class="line"><span>                  &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>                  &quot;linkRewrite&quot;: &quot;the-tower-in-havana-1321&quot;,</span></span>
<span class="line"><span>                  &quot;descriptionShort&quot;: &quot;Nobody in Riga remembers who invited Maya to the wedding.&quot;,</span></span>
<span class="line"><span>                  &quot;dateFrom&quot;: null,</span></span>
<span class="line"><span>                  &quot;dateTo&quot;: null,</span></span>
<span class="line"><span>                  &quot;dateAdd&quot;: &quot;2022-05-14T…&quot;,</span></span>
<span class="line"><span>                  &quot;dateUpd&quot;: &quot;2022-05-15T…&quot;,</span></span>
<span class="line"><span>                  &quot;position&quot;: 417714,</span></span>
<span class="line"><span>                  &quot;duration&quot;: 5880,</span></span>
<span class="line"><span>                  &quot;canBuy&quot;: true</span></span>
<span class="line"><span>                }</span></span>
<span class="line"><span>              ]</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="cms-category" tabindex="-1">category <a class="header-anchor" href="#cms-category" aria-label="Permalink to &quot;category {#cms-category}&quot;">​</a></h3><p class="signature"><code>category(id: ID!): <a href="./category.html#category">Category</a></code></p><p>One category, or null when there is none with this id or it is not visible from here now.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>ID!</code></td><td>Identifier of the category.</td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./category.html#example-categoryexample">CategoryExample</a>, <a href="./cms.html#example-cmsexample">CMSExample</a></dd></div></dl><div class="example" id="example-categorypage"><p class="example-title">Example: CategoryPage</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-2-0" id="tab-2-1" checked><label data-title="CategoryPage" for="tab-2-1">CategoryPage</label><input type="radio" name="group-2-0" id="tab-2-2"><label data-title="Variables" for="tab-2-2">Variables</label><input type="radio" name="group-2-0" id="tab-2-3"><label data-title="Answer" for="tab-2-3">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> CategoryPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">ID</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Int</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> = </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Int</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> = </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">30</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$sort</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: [</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">SortInput</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">]) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    category</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      description</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      images</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        source</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        type</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      children</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">50</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">sort</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$sort</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        pagination</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          page</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          lastPage</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          total</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          linkRewrite</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          descriptionShort</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          images</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            source</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            type</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>  &quot;perPage&quot;: 3</span></span>
<span class="line"><span>}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;category&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>        &quot;name&quot;: &quot;New arrivals&quot;,</span></span>
<span class="line"><span>        &quot;description&quot;: &quot;The latest additions.&quot;,</span></span>
<span class="line"><span>        &quot;images&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/categories/1/cover_large.svg&quot;,</span></span>
<span class="line"><span>            &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/categories/1/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>            &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ],</span></span>
<span class="line"><span>        &quot;children&quot;: {</span></span>
<span class="line"><span>          &quot;items&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;100&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;This week&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;101&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;This month&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;products&quot;: {</span></span>
<span class="line"><span>          &quot;pagination&quot;: {</span></span>
<span class="line"><span>            &quot;page&quot;: 1,</span></span>
<span class="line"><span>            &quot;lastPage&quot;: 126,</span></span>
<span class="line"><span>            &quot;total&quot;: 377</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          &quot;items&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;164&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Endless Song&quot;,</span></span>
<span class="line"><span>              &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>              &quot;linkRewrite&quot;: &quot;the-endless-song-164&quot;,</span></span>
<span class="line"><span>              &quot;descriptionShort&quot;: &quot;Nobody in Naples remembers who invited Daniel to the wedding.&quot;,</span></span>
<span class="line"><span>              &quot;images&quot;: [</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/164/cover_large.svg&quot;,</span></span>
<span class="line"><span>                  &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>                },</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/164/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                  &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>                }</span></span>
<span class="line"><span>              ]</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1876&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Restless River&quot;,</span></span>
<span class="line"><span>              &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>              &quot;linkRewrite&quot;: &quot;the-restless-river-1876&quot;,</span></span>
<span class="line"><span>              &quot;descriptionShort&quot;: &quot;Karim inherits a cinema in Bergen, and the debts of three generations.&quot;,</span></span>
<span class="line"><span>              &quot;images&quot;: [</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1876/cover_large.svg&quot;,</span></span>
<span class="line"><span>                  &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>                },</span></span>
<span class="line"><span>                {</span></span>
<span class="line"><span>                  &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1876/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                  &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>                }</span></span>
<span class="line"><span>              ]</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h2 id="category" tabindex="-1">Category <a class="header-anchor" href="#category" aria-label="Permalink to &quot;Category {#category}&quot;">​</a></h2><p class="kind">type</p><p>A shelf of the catalogue. Categories form a tree; the first level makes the rails of a home screen.</p><div class="example" id="example-categoryexample"><p class="example-title">Example: CategoryExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-3-0" id="tab-3-1" checked><label data-title="CategoryExample" for="tab-3-1">CategoryExample</label><input type="radio" name="group-3-0" id="tab-3-2"><label data-title="Answer" for="tab-3-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> CategoryExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    category</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">id</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      description</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      descriptionShort</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      linkRewrite</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      metaTitle</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      metaDescription</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      metaKeywords</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      position</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      levelDepth</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateAdd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateUpd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      images</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        source</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      metadata</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        featureId</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      parent</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      children</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      videos</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;category&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>        &quot;name&quot;: &quot;New arrivals&quot;,</span></span>
<span class="line"><span>        &quot;description&quot;: &quot;The latest additions.&quot;,</span></span>
<span class="line"><span>        &quot;descriptionShort&quot;: &quot;The latest additions.&quot;,</span></span>
<span class="line"><span>        &quot;linkRewrite&quot;: &quot;new-arrivals-1&quot;,</span></span>
<span class="line"><span>        &quot;metaTitle&quot;: null,</span></span>
<span class="line"><span>        &quot;metaDescription&quot;: null,</span></span>
<span class="line"><span>        &quot;metaKeywords&quot;: null,</span></span>
<span class="line"><span>        &quot;position&quot;: 1,</span></span>
<span class="line"><span>        &quot;levelDepth&quot;: 1,</span></span>
<span class="line"><span>        &quot;dateAdd&quot;: &quot;2020-09-09T1…&quot;,</span></span>
<span class="line"><span>        &quot;dateUpd&quot;: &quot;2026-03-01T1…&quot;,</span></span>
<span class="line"><span>        &quot;images&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;2000000-5a033e16bc0ece12&quot;,</span></span>
<span class="line"><span>            &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/categories/1/cover_large.svg&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;2000001-3bbab8fff4236f5f&quot;,</span></span>
<span class="line"><span>            &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/categories/1/photogramme_large.svg&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ],</span></span>
<span class="line"><span>        &quot;metadata&quot;: [],</span></span>
<span class="line"><span>        &quot;parent&quot;: null,</span></span>
<span class="line"><span>        &quot;children&quot;: {</span></span>
<span class="line"><span>          &quot;items&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;100&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;This week&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;101&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;This month&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;products&quot;: {</span></span>
<span class="line"><span>          &quot;items&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;164&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Endless Song&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1876&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Restless River&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;videos&quot;: {</span></span>
<span class="line"><span>          &quot;items&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;10001&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Red Mountain II&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;20001&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;Episode 1&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="category-id" tabindex="-1">id <a class="header-anchor" href="#category-id" aria-label="Permalink to &quot;id {#category-id}&quot;">​</a></h3><p class="signature"><code>id: ID!</code></p><p>Identifier, unique among categories.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./suggestion.html#example-suggestions">Suggestions</a>, <a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-name" tabindex="-1">name <a class="header-anchor" href="#category-name" aria-label="Permalink to &quot;name {#category-name}&quot;">​</a></h3><p class="signature"><code>name: String</code></p><p>Name in the language of the request, else in the platform&#39;s default language, else in any. Null when no language has one.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./category.html#example-categoryexample">CategoryExample</a>, <a href="./category.html#example-categorycollectionexample">CategoryCollectionExample</a></dd></div></dl><h3 id="category-description" tabindex="-1">description <a class="header-anchor" href="#category-description" aria-label="Permalink to &quot;description {#category-description}&quot;">​</a></h3><p class="signature"><code>description: String</code></p><p>Long text. An empty string was left empty on purpose; null means none was written.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-descriptionshort" tabindex="-1">descriptionShort <a class="header-anchor" href="#category-descriptionshort" aria-label="Permalink to &quot;descriptionShort {#category-descriptionshort}&quot;">​</a></h3><p class="signature"><code>descriptionShort: String</code></p><p>Text of one or two sentences. An empty string was left empty on purpose; null means none was written.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-linkrewrite" tabindex="-1">linkRewrite <a class="header-anchor" href="#category-linkrewrite" aria-label="Permalink to &quot;linkRewrite {#category-linkrewrite}&quot;">​</a></h3><p class="signature"><code>linkRewrite: String</code></p><p>Last part of its page&#39;s address, in the language of the request. Null when it has none.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-metatitle" tabindex="-1">metaTitle <a class="header-anchor" href="#category-metatitle" aria-label="Permalink to &quot;metaTitle {#category-metatitle}&quot;">​</a></h3><p class="signature"><code>metaTitle: String</code></p><p>Title for search engines and link previews. Null when none was written: use the name.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-metadescription" tabindex="-1">metaDescription <a class="header-anchor" href="#category-metadescription" aria-label="Permalink to &quot;metaDescription {#category-metadescription}&quot;">​</a></h3><p class="signature"><code>metaDescription: String</code></p><p>Description for search engines and link previews. Null when none was written.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-metakeywords" tabindex="-1">metaKeywords <a class="header-anchor" href="#category-metakeywords" aria-label="Permalink to &quot;metaKeywords {#category-metakeywords}&quot;">​</a></h3><p class="signature"><code>metaKeywords: String</code></p><p>Keywords for search engines, separated by commas. Null when none were written.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-position" tabindex="-1">position <a class="header-anchor" href="#category-position" aria-label="Permalink to &quot;position {#category-position}&quot;">​</a></h3><p class="signature"><code>position: Int!</code></p><p>Rank among the categories with the same parent; smaller comes first.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-leveldepth" tabindex="-1">levelDepth <a class="header-anchor" href="#category-leveldepth" aria-label="Permalink to &quot;levelDepth {#category-leveldepth}&quot;">​</a></h3><p class="signature"><code>levelDepth: Int!</code></p><p>Depth in the tree; 1 for a root.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-dateadd" tabindex="-1">dateAdd <a class="header-anchor" href="#category-dateadd" aria-label="Permalink to &quot;dateAdd {#category-dateadd}&quot;">​</a></h3><p class="signature"><code>dateAdd: <a href="./scalars.html#datetime">DateTime</a>!</code></p><p>When it was created.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-dateupd" tabindex="-1">dateUpd <a class="header-anchor" href="#category-dateupd" aria-label="Permalink to &quot;dateUpd {#category-dateupd}&quot;">​</a></h3><p class="signature"><code>dateUpd: <a href="./scalars.html#datetime">DateTime</a>!</code></p><p>When it was last changed.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-images" tabindex="-1">images <a class="header-anchor" href="#category-images" aria-label="Permalink to &quot;images {#category-images}&quot;">​</a></h3><p class="signature"><code>images: [<a href="./descriptors.html#image">Image</a>!]!</code></p><p>Pictures, in their order. Empty when it has none.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1; counts 3 times</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-metadata" tabindex="-1">metadata <a class="header-anchor" href="#category-metadata" aria-label="Permalink to &quot;metadata {#category-metadata}&quot;">​</a></h3><p class="signature"><code>metadata: [<a href="./descriptors.html#metadata">Metadata</a>!]!</code></p><p>Free facts about it, in their order.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1; counts 3 times</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-parent" tabindex="-1">parent <a class="header-anchor" href="#category-parent" aria-label="Permalink to &quot;parent {#category-parent}&quot;">​</a></h3><p class="signature"><code>parent: <a href="./category.html#category">Category</a></code></p><p>The category it is in. Null for a root, or when that category is not visible from here now.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-children" tabindex="-1">children <a class="header-anchor" href="#category-children" aria-label="Permalink to &quot;children {#category-children}&quot;">​</a></h3><p class="signature"><code>children(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./category.html#categorycollection">CategoryCollection</a>!</code></p><p>The visible categories directly below it.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, parent, position, levelDepth, dateAdd, dateUpd. Without it: best match first if query holds free words, else by position. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the categories that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, parent, position, levelDepth, dateAdd, dateUpd, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the categories with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-products" tabindex="-1">products <a class="header-anchor" href="#category-products" aria-label="Permalink to &quot;products {#category-products}&quot;">​</a></h3><p class="signature"><code>products(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./product.html#productcollection">ProductCollection</a>!</code></p><p>The visible products that it lists itself; products of the categories below it are not added. The default order is the category&#39;s own.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position. Without it: best match first if query holds free words, else by position. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the products that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position, category, tag, actor, director, actorId, directorId, tagId, contains, language, quality, availableInSubscriptions, canBuy, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the products with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h3 id="category-videos" tabindex="-1">videos <a class="header-anchor" href="#category-videos" aria-label="Permalink to &quot;videos {#category-videos}&quot;">​</a></h3><p class="signature"><code>videos(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./video.html#videocollection">VideoCollection</a>!</code></p><p>The videos of the products that it lists.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, product, videoGroup, duration, position, dateFrom, dateTo. Without it: best match first if query holds free words, else by id. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the videos that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, product, videoGroup, duration, position, dateFrom, dateTo, free, freeDownload, subscription, download, language. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the videos with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categoryexample">CategoryExample</a></dd></div></dl><h2 id="categorycollection" tabindex="-1">CategoryCollection <a class="header-anchor" href="#categorycollection" aria-label="Permalink to &quot;CategoryCollection {#categorycollection}&quot;">​</a></h2><p class="kind">type</p><p>One page of categories.</p><div class="example" id="example-categorycollectionexample"><p class="example-title">Example: CategoryCollectionExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-4-0" id="tab-4-1" checked><label data-title="CategoryCollectionExample" for="tab-4-1">CategoryCollectionExample</label><input type="radio" name="group-4-0" id="tab-4-2"><label data-title="Answer" for="tab-4-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> CategoryCollectionExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    categories</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
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
<span class="line"><span>      &quot;categories&quot;: {</span></span>
<span class="line"><span>        &quot;pagination&quot;: {</span></span>
<span class="line"><span>          &quot;page&quot;: 1,</span></span>
<span class="line"><span>          &quot;perPage&quot;: 2</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;New arrivals&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;100&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;This week&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="categorycollection-pagination" tabindex="-1">pagination <a class="header-anchor" href="#categorycollection-pagination" aria-label="Permalink to &quot;pagination {#categorycollection-pagination}&quot;">​</a></h3><p class="signature"><code>pagination: <a href="./pagination.html#pagination">Pagination</a>!</code></p><p>Where this page stands in the whole.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-categorycollectionexample">CategoryCollectionExample</a></dd></div></dl><h3 id="categorycollection-items" tabindex="-1">items <a class="header-anchor" href="#categorycollection-items" aria-label="Permalink to &quot;items {#categorycollection-items}&quot;">​</a></h3><p class="signature"><code>items: [<a href="./category.html#category">Category</a>!]!</code></p><p>The categories of this page, in order.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./category.html#example-categorypage">CategoryPage</a>, <a href="./category.html#example-categoryexample">CategoryExample</a>, <a href="./category.html#example-categorycollectionexample">CategoryCollectionExample</a></dd></div></dl>`,105)])])}const g=a(i,[["render",p]]);export{u as __pageData,g as default};
