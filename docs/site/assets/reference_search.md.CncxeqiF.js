import{_ as s,o as n,c as e,a2 as t}from"./chunks/framework.CblmNXh5.js";const u=JSON.parse('{"title":"Search","description":"","frontmatter":{},"headers":[],"relativePath":"reference/search.md","filePath":"reference/search.md"}'),i={name:"reference/search.md"};function p(l,a,d,c,h,o){return n(),e("div",null,[...a[0]||(a[0]=[t(`<h1 id="page" tabindex="-1">Search <a class="header-anchor" href="#page" aria-label="Permalink to &quot;Search {#page}&quot;">​</a></h1><h2 id="fields-of-cms" tabindex="-1">Fields of CMS <a class="header-anchor" href="#fields-of-cms" aria-label="Permalink to &quot;Fields of CMS&quot;">​</a></h2><h3 id="cms-search" tabindex="-1">search <a class="header-anchor" href="#cms-search" aria-label="Permalink to &quot;search {#cms-search}&quot;">​</a></h3><p class="signature"><code>search(text: String!, page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./search.html#productsearch">ProductSearch</a>!</code></p><p>Products that a text finds. Every word has to be in a product&#39;s name, texts, tags or people: as it is or in another form; the last word perhaps as a beginning. Typing errors are forgiven, one in a word of 4 to 7 letters and two in a longer one, but for its first letter and for words with digits. Products that have all words without an error come first. What has no word finds nothing.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>text</code></td><td><code>String!</code></td><td>What was typed. Case, accents and punctuation do not count; of more than eight words the first eight do. <span class="bounds">1 to 250 long</span></td></tr><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position. Without it: best match first if query holds free words, else best match of <code>text</code> first, then by position. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the products that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position, category, tag, actor, director, actorId, directorId, tagId, contains, language, quality, availableInSubscriptions, canBuy, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the products with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0 + 25 for each of the words of <code>text</code> + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./cms.html#example-cmsexample">CMSExample</a>, <a href="./search.html#example-productsearchexample">ProductSearchExample</a>, <a href="./search.html#example-productfacetsexample">ProductFacetsExample</a>, <a href="./search.html#example-facetvalueexample">FacetValueExample</a></dd></div></dl><h2 id="productsearch" tabindex="-1">ProductSearch <a class="header-anchor" href="#productsearch" aria-label="Permalink to &quot;ProductSearch {#productsearch}&quot;">​</a></h2><p class="kind">type</p><p>One page of the products that a text finds, and what they have in common.</p><div class="example" id="example-productsearchexample"><p class="example-title">Example: ProductSearchExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-1-0" id="tab-1-1" checked><label data-title="ProductSearchExample" for="tab-1-1">ProductSearchExample</label><input type="radio" name="group-1-0" id="tab-1-2"><label data-title="Answer" for="tab-1-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ProductSearchExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    search</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">text</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;neighbour&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      pagination</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        page</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        perPage</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      facets</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        categories</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          count</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          query</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;search&quot;: {</span></span>
<span class="line"><span>        &quot;pagination&quot;: {</span></span>
<span class="line"><span>          &quot;page&quot;: 1,</span></span>
<span class="line"><span>          &quot;perPage&quot;: 2</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;440&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Neighbour and the Storm&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;402&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Neighbour and the Summer&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ],</span></span>
<span class="line"><span>        &quot;facets&quot;: {</span></span>
<span class="line"><span>          &quot;categories&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;count&quot;: 79,</span></span>
<span class="line"><span>              &quot;query&quot;: &quot;category:5&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;count&quot;: 78,</span></span>
<span class="line"><span>              &quot;query&quot;: &quot;category:6&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="productsearch-pagination" tabindex="-1">pagination <a class="header-anchor" href="#productsearch-pagination" aria-label="Permalink to &quot;pagination {#productsearch-pagination}&quot;">​</a></h3><p class="signature"><code>pagination: <a href="./pagination.html#pagination">Pagination</a>!</code></p><p>Where this page stands in the whole.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productsearchexample">ProductSearchExample</a></dd></div></dl><h3 id="productsearch-items" tabindex="-1">items <a class="header-anchor" href="#productsearch-items" aria-label="Permalink to &quot;items {#productsearch-items}&quot;">​</a></h3><p class="signature"><code>items: [<a href="./product.html#product">Product</a>!]!</code></p><p>The products of this page, in order.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./cms.html#example-cmsexample">CMSExample</a>, <a href="./search.html#example-productsearchexample">ProductSearchExample</a></dd></div></dl><h3 id="productsearch-facets" tabindex="-1">facets <a class="header-anchor" href="#productsearch-facets" aria-label="Permalink to &quot;facets {#productsearch-facets}&quot;">​</a></h3><p class="signature"><code>facets(yearFact: String): <a href="./search.html#productfacets">ProductFacets</a>!</code></p><p>How many of all products found have which values, to narrow the search by.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>yearFact</code></td><td><code>String = &quot;Year&quot;</code></td><td>Name, in any language, of the fact (<code>Product.metadata</code>) that says the year. <span class="bounds">1 to 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>50</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productsearchexample">ProductSearchExample</a>, <a href="./search.html#example-productfacetsexample">ProductFacetsExample</a>, <a href="./search.html#example-facetvalueexample">FacetValueExample</a>, <a href="./search.html#example-categoryfacetexample">CategoryFacetExample</a></dd></div></dl><h2 id="productfacets" tabindex="-1">ProductFacets <a class="header-anchor" href="#productfacets" aria-label="Permalink to &quot;ProductFacets {#productfacets}&quot;">​</a></h2><p class="kind">type</p><p>Values of the products that a search finds: of each kind at most 50, those of most products first. Only what is visible from here now counts.</p><div class="example" id="example-productfacetsexample"><p class="example-title">Example: ProductFacetsExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-2-0" id="tab-2-1" checked><label data-title="ProductFacetsExample" for="tab-2-1">ProductFacetsExample</label><input type="radio" name="group-2-0" id="tab-2-2"><label data-title="Answer" for="tab-2-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ProductFacetsExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    search</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">text</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;neighbour&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      facets</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        categories</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          count</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          query</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        types</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          value</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          count</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        years</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          value</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          count</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        languages</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          value</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          count</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        qualities</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          value</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          count</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;search&quot;: {</span></span>
<span class="line"><span>        &quot;facets&quot;: {</span></span>
<span class="line"><span>          &quot;categories&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;count&quot;: 79,</span></span>
<span class="line"><span>              &quot;query&quot;: &quot;category:5&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;count&quot;: 78,</span></span>
<span class="line"><span>              &quot;query&quot;: &quot;category:6&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ],</span></span>
<span class="line"><span>          &quot;types&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;value&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>              &quot;count&quot;: 356</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ],</span></span>
<span class="line"><span>          &quot;years&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;value&quot;: &quot;1946&quot;,</span></span>
<span class="line"><span>              &quot;count&quot;: 9</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;value&quot;: &quot;1985&quot;,</span></span>
<span class="line"><span>              &quot;count&quot;: 9</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ],</span></span>
<span class="line"><span>          &quot;languages&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;value&quot;: &quot;en&quot;,</span></span>
<span class="line"><span>              &quot;count&quot;: 144</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;value&quot;: &quot;fr&quot;,</span></span>
<span class="line"><span>              &quot;count&quot;: 144</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ],</span></span>
<span class="line"><span>          &quot;qualities&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;value&quot;: &quot;HD&quot;,</span></span>
<span class="line"><span>              &quot;count&quot;: 348</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;value&quot;: &quot;SD&quot;,</span></span>
<span class="line"><span>              &quot;count&quot;: 348</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="productfacets-categories" tabindex="-1">categories <a class="header-anchor" href="#productfacets-categories" aria-label="Permalink to &quot;categories {#productfacets-categories}&quot;">​</a></h3><p class="signature"><code>categories: [<a href="./search.html#categoryfacet">CategoryFacet</a>!]!</code></p><p>The categories that list them. A category that is not visible from here now is left out.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0; counts 50 times</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productsearchexample">ProductSearchExample</a>, <a href="./search.html#example-productfacetsexample">ProductFacetsExample</a>, <a href="./search.html#example-categoryfacetexample">CategoryFacetExample</a></dd></div></dl><h3 id="productfacets-types" tabindex="-1">types <a class="header-anchor" href="#productfacets-types" aria-label="Permalink to &quot;types {#productfacets-types}&quot;">​</a></h3><p class="signature"><code>types: [<a href="./search.html#facetvalue">FacetValue</a>!]!</code></p><p>Their types, named as in ProductType.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0; counts 2 times</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productfacetsexample">ProductFacetsExample</a>, <a href="./search.html#example-facetvalueexample">FacetValueExample</a></dd></div></dl><h3 id="productfacets-years" tabindex="-1">years <a class="header-anchor" href="#productfacets-years" aria-label="Permalink to &quot;years {#productfacets-years}&quot;">​</a></h3><p class="signature"><code>years: [<a href="./search.html#facetvalue">FacetValue</a>!]!</code></p><p>Their years: the whole numbers that the fact says.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0; counts 50 times</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productfacetsexample">ProductFacetsExample</a></dd></div></dl><h3 id="productfacets-languages" tabindex="-1">languages <a class="header-anchor" href="#productfacets-languages" aria-label="Permalink to &quot;languages {#productfacets-languages}&quot;">​</a></h3><p class="signature"><code>languages: [<a href="./search.html#facetvalue">FacetValue</a>!]!</code></p><p>Languages spoken in their videos, as ISO 639-1 codes.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0; counts 50 times</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productfacetsexample">ProductFacetsExample</a></dd></div></dl><h3 id="productfacets-qualities" tabindex="-1">qualities <a class="header-anchor" href="#productfacets-qualities" aria-label="Permalink to &quot;qualities {#productfacets-qualities}&quot;">​</a></h3><p class="signature"><code>qualities: [<a href="./search.html#facetvalue">FacetValue</a>!]!</code></p><p>Picture qualities that they can be got in, HD and SD.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0; counts 2 times</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productfacetsexample">ProductFacetsExample</a></dd></div></dl><h2 id="facetvalue" tabindex="-1">FacetValue <a class="header-anchor" href="#facetvalue" aria-label="Permalink to &quot;FacetValue {#facetvalue}&quot;">​</a></h2><p class="kind">type</p><p>A value, and how many of the products found have it.</p><div class="example" id="example-facetvalueexample"><p class="example-title">Example: FacetValueExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-3-0" id="tab-3-1" checked><label data-title="FacetValueExample" for="tab-3-1">FacetValueExample</label><input type="radio" name="group-3-0" id="tab-3-2"><label data-title="Answer" for="tab-3-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> FacetValueExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    search</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">text</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;neighbour&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      facets</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        types</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          value</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          count</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          query</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;search&quot;: {</span></span>
<span class="line"><span>        &quot;facets&quot;: {</span></span>
<span class="line"><span>          &quot;types&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;value&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>              &quot;count&quot;: 356,</span></span>
<span class="line"><span>              &quot;query&quot;: &quot;type:tvod&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="facetvalue-value" tabindex="-1">value <a class="header-anchor" href="#facetvalue-value" aria-label="Permalink to &quot;value {#facetvalue-value}&quot;">​</a></h3><p class="signature"><code>value: String!</code></p><p>The value.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productfacetsexample">ProductFacetsExample</a>, <a href="./search.html#example-facetvalueexample">FacetValueExample</a></dd></div></dl><h3 id="facetvalue-count" tabindex="-1">count <a class="header-anchor" href="#facetvalue-count" aria-label="Permalink to &quot;count {#facetvalue-count}&quot;">​</a></h3><p class="signature"><code>count: Int!</code></p><p>How many products have it.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productfacetsexample">ProductFacetsExample</a>, <a href="./search.html#example-facetvalueexample">FacetValueExample</a></dd></div></dl><h3 id="facetvalue-query" tabindex="-1">query <a class="header-anchor" href="#facetvalue-query" aria-label="Permalink to &quot;query {#facetvalue-query}&quot;">​</a></h3><p class="signature"><code>query: String!</code></p><p>Keeps these products alone when it is in <code>query</code> of the same search. Several are joined by AND.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-facetvalueexample">FacetValueExample</a></dd></div></dl><h2 id="categoryfacet" tabindex="-1">CategoryFacet <a class="header-anchor" href="#categoryfacet" aria-label="Permalink to &quot;CategoryFacet {#categoryfacet}&quot;">​</a></h2><p class="kind">type</p><p>A category, and how many of the products found it lists.</p><div class="example" id="example-categoryfacetexample"><p class="example-title">Example: CategoryFacetExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-4-0" id="tab-4-1" checked><label data-title="CategoryFacetExample" for="tab-4-1">CategoryFacetExample</label><input type="radio" name="group-4-0" id="tab-4-2"><label data-title="Answer" for="tab-4-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> CategoryFacetExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  cms</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    search</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">text</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;neighbour&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      facets</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        categories</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          category</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          count</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          query</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;cms&quot;: {</span></span>
<span class="line"><span>      &quot;search&quot;: {</span></span>
<span class="line"><span>        &quot;facets&quot;: {</span></span>
<span class="line"><span>          &quot;categories&quot;: [</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;category&quot;: {</span></span>
<span class="line"><span>                &quot;id&quot;: &quot;5&quot;,</span></span>
<span class="line"><span>                &quot;name&quot;: &quot;Documentaries&quot;</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              &quot;count&quot;: 79,</span></span>
<span class="line"><span>              &quot;query&quot;: &quot;category:5&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            {</span></span>
<span class="line"><span>              &quot;category&quot;: {</span></span>
<span class="line"><span>                &quot;id&quot;: &quot;6&quot;,</span></span>
<span class="line"><span>                &quot;name&quot;: &quot;Family&quot;</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              &quot;count&quot;: 78,</span></span>
<span class="line"><span>              &quot;query&quot;: &quot;category:6&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          ]</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="categoryfacet-category" tabindex="-1">category <a class="header-anchor" href="#categoryfacet-category" aria-label="Permalink to &quot;category {#categoryfacet-category}&quot;">​</a></h3><p class="signature"><code>category: <a href="./category.html#category">Category</a>!</code></p><p>The category.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-categoryfacetexample">CategoryFacetExample</a></dd></div></dl><h3 id="categoryfacet-count" tabindex="-1">count <a class="header-anchor" href="#categoryfacet-count" aria-label="Permalink to &quot;count {#categoryfacet-count}&quot;">​</a></h3><p class="signature"><code>count: Int!</code></p><p>How many products it lists.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productsearchexample">ProductSearchExample</a>, <a href="./search.html#example-productfacetsexample">ProductFacetsExample</a>, <a href="./search.html#example-categoryfacetexample">CategoryFacetExample</a></dd></div></dl><h3 id="categoryfacet-query" tabindex="-1">query <a class="header-anchor" href="#categoryfacet-query" aria-label="Permalink to &quot;query {#categoryfacet-query}&quot;">​</a></h3><p class="signature"><code>query: String!</code></p><p>Keeps these products alone when it is in <code>query</code> of the same search. Several are joined by AND.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./search.html#example-productsearchexample">ProductSearchExample</a>, <a href="./search.html#example-productfacetsexample">ProductFacetsExample</a>, <a href="./search.html#example-categoryfacetexample">CategoryFacetExample</a></dd></div></dl>`,80)])])}const k=s(i,[["render",p]]);export{u as __pageData,k as default};
