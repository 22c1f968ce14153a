import{_ as s,o as e,c as n,a2 as t}from"./chunks/framework.CblmNXh5.js";const u=JSON.parse('{"title":"Query and Mutation","description":"","frontmatter":{},"headers":[],"relativePath":"reference/schema.md","filePath":"reference/schema.md"}'),i={name:"reference/schema.md"};function l(p,a,d,r,o,h){return e(),n("div",null,[...a[0]||(a[0]=[t(`<h1 id="page" tabindex="-1">Query and Mutation <a class="header-anchor" href="#page" aria-label="Permalink to &quot;Query and Mutation {#page}&quot;">​</a></h1><h2 id="query" tabindex="-1">Query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;Query {#query}&quot;">​</a></h2><p class="kind">type</p><p>Everything that can be read. Each field opens one namespace; a namespace itself costs nothing and is never null.</p><table tabindex="0"><thead><tr><th>Field</th><th>Meaning</th></tr></thead><tbody><tr><td><a href="./app.html#query-app"><code>app</code></a></td><td>What an app is told of itself: whether this build can be used, what it says to its user otherwise, and how it is configured.</td></tr></tbody></table><h3 id="query-platform" tabindex="-1">platform <a class="header-anchor" href="#query-platform" aria-label="Permalink to &quot;platform {#query-platform}&quot;">​</a></h3><p class="signature"><code>platform: <a href="./platform.html#platform">Platform</a>!</code></p><p>The service that answers: its identity, and whether it is open to the country of the request.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>5 min, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./schema.html#example-platform">Platform</a>, <a href="./platform.html#example-platformexample">PlatformExample</a>, <a href="./platform.html#example-platformaccessexample">PlatformAccessExample</a>, <a href="./platform.html#example-sociallinkexample">SocialLinkExample</a></dd></div></dl><div class="example" id="example-platform"><p class="example-title">Example: Platform</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-1-0" id="tab-1-1" checked><label data-title="Platform" for="tab-1-1">Platform</label><input type="radio" name="group-1-0" id="tab-1-2"><label data-title="Answer" for="tab-1-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> Platform</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  platform</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    logo</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    access</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      canAccess</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      canBuy</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    languages</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      isoCode</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    currencies</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      isoCode</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      sign</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;platform&quot;: {</span></span>
<span class="line"><span>      &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>      &quot;name&quot;: &quot;Kinow Demo&quot;,</span></span>
<span class="line"><span>      &quot;logo&quot;: &quot;http://127.0.0.1:0/pictures/platform/logo.svg&quot;,</span></span>
<span class="line"><span>      &quot;access&quot;: {</span></span>
<span class="line"><span>        &quot;canAccess&quot;: true,</span></span>
<span class="line"><span>        &quot;canBuy&quot;: true</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;languages&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;en&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;English&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;fr&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Français&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;currencies&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;EUR&quot;,</span></span>
<span class="line"><span>          &quot;sign&quot;: &quot;€&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;USD&quot;,</span></span>
<span class="line"><span>          &quot;sign&quot;: &quot;$&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="query-cms" tabindex="-1">cms <a class="header-anchor" href="#query-cms" aria-label="Permalink to &quot;cms {#query-cms}&quot;">​</a></h3><p class="signature"><code>cms: <a href="./cms.html#cms">CMS</a>!</code></p><p>The catalogue: products, categories, videos, people and what describes them, reduced to what the country of the request may see now.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 min, shared within a country</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./category.html#example-home">Home</a>, <a href="./screen.html#example-screen">Screen</a>, <a href="./menu.html#example-menu">Menu</a>, <a href="./page.html#example-contentpage">ContentPage</a></dd></div></dl><h3 id="query-settings" tabindex="-1">settings <a class="header-anchor" href="#query-settings" aria-label="Permalink to &quot;settings {#query-settings}&quot;">​</a></h3><p class="signature"><code>settings: <a href="./settings.html#settings">Settings</a>!</code></p><p>What the platform was configured with: its languages, countries, currencies and image formats.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./schema.html#example-platform">Platform</a>, <a href="./settings.html#example-mydevices">MyDevices</a>, <a href="./settings.html#example-currentviews">CurrentViews</a>, <a href="./profile.html#example-myprofiles">MyProfiles</a></dd></div></dl><h3 id="query-billing" tabindex="-1">billing <a class="header-anchor" href="#query-billing" aria-label="Permalink to &quot;billing {#query-billing}&quot;">​</a></h3><p class="signature"><code>billing: <a href="./billing.html#billing">Billing</a>!</code></p><p>Buying: the cart, and what pays for it.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./checkout.html#example-paymentgateways">PaymentGateways</a>, <a href="./billing.html#example-cart">Cart</a>, <a href="./billing.html#example-cartprepayment">CartPrepayment</a>, <a href="./billing.html#example-billingexample">BillingExample</a></dd></div></dl><h3 id="query-user" tabindex="-1">user <a class="header-anchor" href="#query-user" aria-label="Permalink to &quot;user {#query-user}&quot;">​</a></h3><p class="signature"><code>user: <a href="./user.html#user">User</a></code></p><p>The account that the request is signed in to. Null without an access token, and in an anonymous session.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-profile_not_found"><code>PROFILE_NOT_FOUND</code></a></dd></div><div><dt>Examples</dt><dd><a href="./billing.html#example-myvouchers">MyVouchers</a>, <a href="./settings.html#example-mydevices">MyDevices</a>, <a href="./gift.html#example-mygifts">MyGifts</a>, <a href="./user.html#example-myrails">MyRails</a></dd></div></dl>`,26)])])}const m=s(i,[["render",l]]);export{u as __pageData,m as default};
