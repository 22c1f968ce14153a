import{_ as a,o as n,c as i,a2 as t}from"./chunks/framework.CblmNXh5.js";const u=JSON.parse('{"title":"The account","description":"","frontmatter":{},"headers":[],"relativePath":"reference/user.md","filePath":"reference/user.md"}'),e={name:"reference/user.md"};function p(l,s,d,o,h,r){return n(),i("div",null,[...s[0]||(s[0]=[t(`<h1 id="page" tabindex="-1">The account <a class="header-anchor" href="#page" aria-label="Permalink to &quot;The account {#page}&quot;">​</a></h1><h2 id="mutations" tabindex="-1">Mutations <a class="header-anchor" href="#mutations" aria-label="Permalink to &quot;Mutations&quot;">​</a></h2><h3 id="mutation-updateuserprofile" tabindex="-1">updateUserProfile <a class="header-anchor" href="#mutation-updateuserprofile" aria-label="Permalink to &quot;updateUserProfile {#mutation-updateuserprofile}&quot;">​</a></h3><p class="signature"><code>updateUserProfile(user: <a href="./user.html#updateuserinput">UpdateUserInput</a>!): <a href="./user.html#userprofile">UserProfile</a>!</code></p><p>Changes the profile of the account and gives it as it is then.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>user</code></td><td><code><a href="./user.html#updateuserinput">UpdateUserInput</a>!</code></td><td>What changes.</td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>10</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-updateprofile">UpdateProfile</a></dd></div></dl><div class="example" id="example-updateprofile"><p class="example-title">Example: UpdateProfile</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-1-0" id="tab-1-1" checked><label data-title="UpdateProfile" for="tab-1-1">UpdateProfile</label><input type="radio" name="group-1-0" id="tab-1-2"><label data-title="Variables" for="tab-1-2">Variables</label><input type="radio" name="group-1-0" id="tab-1-3"><label data-title="Answer" for="tab-1-3">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">mutation</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> UpdateProfile</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">UpdateUserInput</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  updateUserProfile</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    email</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    firstname</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    lastname</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    birthday</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    newsletter</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    optin</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    langISO</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    countryISO</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;user&quot;: {</span></span>
<span class="line"><span>    &quot;firstname&quot;: &quot;Augusta&quot;,</span></span>
<span class="line"><span>    &quot;newsletter&quot;: false</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;updateUserProfile&quot;: {</span></span>
<span class="line"><span>      &quot;email&quot;: &quot;ada@example.com&quot;,</span></span>
<span class="line"><span>      &quot;firstname&quot;: &quot;Augusta&quot;,</span></span>
<span class="line"><span>      &quot;lastname&quot;: &quot;Lovelace&quot;,</span></span>
<span class="line"><span>      &quot;birthday&quot;: null,</span></span>
<span class="line"><span>      &quot;newsletter&quot;: false,</span></span>
<span class="line"><span>      &quot;optin&quot;: false,</span></span>
<span class="line"><span>      &quot;langISO&quot;: &quot;en&quot;,</span></span>
<span class="line"><span>      &quot;countryISO&quot;: &quot;FR&quot;</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="mutation-togglebookmark" tabindex="-1">toggleBookmark <a class="header-anchor" href="#mutation-togglebookmark" aria-label="Permalink to &quot;toggleBookmark {#mutation-togglebookmark}&quot;">​</a></h3><p class="signature"><code>toggleBookmark(product: ID!): Boolean!</code></p><p>Adds a product to the bookmarks of the selected profile, or takes it out if it is among them. True: it is bookmarked now; false: it is not any more. A product that is not visible can be taken out but not added. A profile has at most 1,000 bookmarks; one more is <code>BAD_USER_INPUT</code>. Sent twice it toggles twice: send it again with the same Idempotency-Key alone.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>product</code></td><td><code>ID!</code></td><td>Identifier of the product.</td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>10</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-togglebookmark">ToggleBookmark</a></dd></div></dl><div class="example" id="example-togglebookmark"><p class="example-title">Example: ToggleBookmark</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-2-0" id="tab-2-1" checked><label data-title="ToggleBookmark" for="tab-2-1">ToggleBookmark</label><input type="radio" name="group-2-0" id="tab-2-2"><label data-title="Variables" for="tab-2-2">Variables</label><input type="radio" name="group-2-0" id="tab-2-3"><label data-title="Answer" for="tab-2-3">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">mutation</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ToggleBookmark</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">ID</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  toggleBookmark</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;product&quot;: &quot;1&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;toggleBookmark&quot;: true</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h2 id="user" tabindex="-1">User <a class="header-anchor" href="#user" aria-label="Permalink to &quot;User {#user}&quot;">​</a></h2><p class="kind">type</p><p>The account that the request is signed in to.</p><div class="example" id="example-userexample"><p class="example-title">Example: UserExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-3-0" id="tab-3-1" checked><label data-title="UserExample" for="tab-3-1">UserExample</label><input type="radio" name="group-3-0" id="tab-3-2"><label data-title="Answer" for="tab-3-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> UserExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    firstname</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    lastname</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    profile</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      email</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      firstname</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    accesses</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        type</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    videos</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    bookmarks</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    continueWatching</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        seek</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        date</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    recommendations</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    devices</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      fingerprint</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    currentViews</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      sessionId</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      since</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    playlists</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    vouchers</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        code</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    emailConfirmed</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    groups</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    groupToken</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    gifts</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        state</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    identities</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      provider</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      linkedAt</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    orders</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        reference</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    prepaymentBalance</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      amount</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      amountFormat</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    profiles</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    selectedProfile</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;user&quot;: {</span></span>
<span class="line"><span>      &quot;id&quot;: &quot;0193f…&quot;,</span></span>
<span class="line"><span>      &quot;firstname&quot;: &quot;Elena&quot;,</span></span>
<span class="line"><span>      &quot;lastname&quot;: &quot;Nordahl&quot;,</span></span>
<span class="line"><span>      &quot;profile&quot;: {</span></span>
<span class="line"><span>        &quot;email&quot;: &quot;demo10@example.com&quot;,</span></span>
<span class="line"><span>        &quot;firstname&quot;: &quot;Elena&quot;</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;accesses&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1000&quot;,</span></span>
<span class="line"><span>            &quot;type&quot;: &quot;TVOD&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1003&quot;,</span></span>
<span class="line"><span>            &quot;type&quot;: &quot;TVOD&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;products&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1167&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Letter in Oslo&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;580&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Lighthouse and the Tower&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;videos&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;87014&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;Episode 9&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;107004&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;Episode 4&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;bookmarks&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1344&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Last Promise&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;851&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Blue Neighbour&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;continueWatching&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;seek&quot;: 396,</span></span>
<span class="line"><span>            &quot;date&quot;: &quot;2026-03-01T…&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;seek&quot;: 10716,</span></span>
<span class="line"><span>            &quot;date&quot;: &quot;2026-02-24T…&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;recommendations&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1331&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Invisible Winter&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;924&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Lighthouse in Valparaiso&quot;</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;devices&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;019ad…&quot;,</span></span>
<span class="line"><span>          &quot;fingerprint&quot;: &quot;00eeacb0e714960c&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;019a6…&quot;,</span></span>
<span class="line"><span>          &quot;fingerprint&quot;: &quot;ec417b52af596719&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;currentViews&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;sessionId&quot;: &quot;019ca…&quot;,</span></span>
<span class="line"><span>          &quot;since&quot;: &quot;2026-03-02T1…&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;sessionId&quot;: &quot;019ca…&quot;,</span></span>
<span class="line"><span>          &quot;since&quot;: &quot;2026-03-02T1…&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;playlists&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;019c5…&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Pour les enfants&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;01996…&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;أفلام&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;vouchers&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: []</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;emailConfirmed&quot;: true,</span></span>
<span class="line"><span>      &quot;groups&quot;: [],</span></span>
<span class="line"><span>      &quot;groupToken&quot;: null,</span></span>
<span class="line"><span>      &quot;gifts&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: []</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;identities&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;provider&quot;: null,</span></span>
<span class="line"><span>          &quot;linkedAt&quot;: &quot;2024-12-25T1…&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;orders&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: []</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;prepaymentBalance&quot;: {</span></span>
<span class="line"><span>        &quot;amount&quot;: 20,</span></span>
<span class="line"><span>        &quot;amountFormat&quot;: &quot;€20.00&quot;</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;profiles&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;0193f…&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Elena&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;01991…&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Sam&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;selectedProfile&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;0193f…&quot;,</span></span>
<span class="line"><span>        &quot;name&quot;: &quot;Elena&quot;</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><table tabindex="0"><thead><tr><th>Field</th><th>Meaning</th></tr></thead><tbody><tr><td><a href="./billing.html#user-vouchers"><code>vouchers</code></a></td><td>The vouchers that are for this account alone and that it can use now, at most 100.</td></tr><tr><td><a href="./confirmation.html#user-emailconfirmed"><code>emailConfirmed</code></a></td><td>Whether the address of the account is its owner&#39;s: confirmed by a mail, or vouched for by another service that opens the account.</td></tr><tr><td><a href="./customer-group.html#user-groups"><code>groups</code></a></td><td>The groups that the account is in, by id.</td></tr><tr><td><a href="./customer-group.html#user-grouptoken"><code>groupToken</code></a></td><td>What stands for these groups at the entry of the cacheable route, <code>GET /v1/q/{operation}</code>: send it there as the parameter <code>group</code>, and be sent to an address whose segment has the groups; without it, to what everybody sees.</td></tr><tr><td><a href="./gift.html#user-gifts"><code>gifts</code></a></td><td>The gifts that the account has paid, of its last 200 orders, the newest order first.</td></tr><tr><td><a href="./identity.html#user-identities"><code>identities</code></a></td><td>Identities of other services that open the account, the last linked first.</td></tr><tr><td><a href="./order.html#user-orders"><code>orders</code></a></td><td>The last 200 orders of the account.</td></tr><tr><td><a href="./prepayment.html#user-prepaymentbalance"><code>prepaymentBalance</code></a></td><td>Its prepayment balance: credit that it has bought by recharges, and can pay orders with.</td></tr><tr><td><a href="./profile.html#user-profiles"><code>profiles</code></a></td><td>The profiles of the account: its first one, then the others as they were made.</td></tr><tr><td><a href="./profile.html#user-selectedprofile"><code>selectedProfile</code></a></td><td>The profile that the session has selected.</td></tr><tr><td><a href="./television.html#user-signinrequest"><code>signInRequest</code></a></td><td>The television that shows a code, to look at before it is confirmed.</td></tr></tbody></table><h3 id="user-id" tabindex="-1">id <a class="header-anchor" href="#user-id" aria-label="Permalink to &quot;id {#user-id}&quot;">​</a></h3><p class="signature"><code>id: ID!</code></p><p>Identifier, a UUID.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-mydevices">MyDevices</a>, <a href="./user.html#example-myrails">MyRails</a>, <a href="./user.html#example-myplaylists">MyPlaylists</a>, <a href="./settings.html#example-currentviews">CurrentViews</a></dd></div></dl><div class="example" id="example-myrails"><p class="example-title">Example: MyRails</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-4-0" id="tab-4-1" checked><label data-title="MyRails" for="tab-4-1">MyRails</label><input type="radio" name="group-4-0" id="tab-4-2"><label data-title="Answer" for="tab-4-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> MyRails</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    continueWatching</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">20</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        seek</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        date</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        video</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          duration</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          thumbnail</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          accessInfo</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            streaming</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    bookmarks</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">30</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      pagination</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        total</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        images</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          source</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          type</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;user&quot;: {</span></span>
<span class="line"><span>      &quot;id&quot;: &quot;01926…&quot;,</span></span>
<span class="line"><span>      &quot;continueWatching&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;seek&quot;: 90,</span></span>
<span class="line"><span>            &quot;date&quot;: &quot;2026-03-02T1…&quot;,</span></span>
<span class="line"><span>            &quot;video&quot;: {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Neighbour and the Promise&quot;,</span></span>
<span class="line"><span>              &quot;duration&quot;: 7200,</span></span>
<span class="line"><span>              &quot;thumbnail&quot;: &quot;http://127.0.0.1:0/pictures/products/1/thumbnail-1.svg&quot;,</span></span>
<span class="line"><span>              &quot;accessInfo&quot;: {</span></span>
<span class="line"><span>                &quot;streaming&quot;: false</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            &quot;product&quot;: {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Neighbour and the Promise&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;seek&quot;: 4615,</span></span>
<span class="line"><span>            &quot;date&quot;: &quot;2026-02-27T…&quot;,</span></span>
<span class="line"><span>            &quot;video&quot;: {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1248001&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Clockmaker and the Neighbour&quot;,</span></span>
<span class="line"><span>              &quot;duration&quot;: 9420,</span></span>
<span class="line"><span>              &quot;thumbnail&quot;: &quot;http://127.0.0.1:0/pictures/products/1248/thumbnail-1.svg&quot;,</span></span>
<span class="line"><span>              &quot;accessInfo&quot;: {</span></span>
<span class="line"><span>                &quot;streaming&quot;: false</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            &quot;product&quot;: {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1248&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;The Clockmaker and the Neighbour&quot;</span></span>
<span class="line"><span>            }</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;bookmarks&quot;: {</span></span>
<span class="line"><span>        &quot;pagination&quot;: {</span></span>
<span class="line"><span>          &quot;total&quot;: 13</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Neighbour and the Promise&quot;,</span></span>
<span class="line"><span>            &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>            &quot;images&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1/cover_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;666&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Golden Night&quot;,</span></span>
<span class="line"><span>            &quot;type&quot;: &quot;TVOD&quot;,</span></span>
<span class="line"><span>            &quot;images&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/666/cover_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/666/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><div class="example" id="example-myplaylists"><p class="example-title">Example: MyPlaylists</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-5-0" id="tab-5-1" checked><label data-title="MyPlaylists" for="tab-5-1">MyPlaylists</label><input type="radio" name="group-5-0" id="tab-5-2"><label data-title="Answer" for="tab-5-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> MyPlaylists</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Int</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> = </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Int</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> = </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">20</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    playlists</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateAdd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateUpd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        pagination</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          total</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          images</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            source</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            type</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;user&quot;: {</span></span>
<span class="line"><span>      &quot;id&quot;: &quot;01926…&quot;,</span></span>
<span class="line"><span>      &quot;playlists&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;019ca…&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;For the weekend&quot;,</span></span>
<span class="line"><span>          &quot;dateAdd&quot;: &quot;2026-03-02T1…&quot;,</span></span>
<span class="line"><span>          &quot;dateUpd&quot;: &quot;2026-03-02T1…&quot;,</span></span>
<span class="line"><span>          &quot;products&quot;: {</span></span>
<span class="line"><span>            &quot;pagination&quot;: {</span></span>
<span class="line"><span>              &quot;total&quot;: 2</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            &quot;items&quot;: [</span></span>
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
<span class="line"><span>              },</span></span>
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
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;019c9…&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Sunday evening&quot;,</span></span>
<span class="line"><span>          &quot;dateAdd&quot;: &quot;2026-02-25T1…&quot;,</span></span>
<span class="line"><span>          &quot;dateUpd&quot;: &quot;2026-02-25T1…&quot;,</span></span>
<span class="line"><span>          &quot;products&quot;: {</span></span>
<span class="line"><span>            &quot;pagination&quot;: {</span></span>
<span class="line"><span>              &quot;total&quot;: 4</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            &quot;items&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;id&quot;: &quot;478&quot;,</span></span>
<span class="line"><span>                &quot;name&quot;: &quot;The Winter and the Harbour&quot;,</span></span>
<span class="line"><span>                &quot;images&quot;: [</span></span>
<span class="line"><span>                  {</span></span>
<span class="line"><span>                    &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/478/cover_large.svg&quot;,</span></span>
<span class="line"><span>                    &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>                  },</span></span>
<span class="line"><span>                  {</span></span>
<span class="line"><span>                    &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/478/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                    &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>                  }</span></span>
<span class="line"><span>                ]</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;id&quot;: &quot;1148&quot;,</span></span>
<span class="line"><span>                &quot;name&quot;: &quot;The Storm and the Summer&quot;,</span></span>
<span class="line"><span>                &quot;images&quot;: [</span></span>
<span class="line"><span>                  {</span></span>
<span class="line"><span>                    &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1148/cover_large.svg&quot;,</span></span>
<span class="line"><span>                    &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>                  },</span></span>
<span class="line"><span>                  {</span></span>
<span class="line"><span>                    &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1148/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                    &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>                  }</span></span>
<span class="line"><span>                ]</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><div class="example" id="example-signinmethods"><p class="example-title">Example: SignInMethods</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-6-0" id="tab-6-1" checked><label data-title="SignInMethods" for="tab-6-1">SignInMethods</label><input type="radio" name="group-6-0" id="tab-6-2"><label data-title="Answer" for="tab-6-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> SignInMethods</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    emailConfirmed</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    identities</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      provider</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      linkedAt</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      email</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;user&quot;: {</span></span>
<span class="line"><span>      &quot;id&quot;: &quot;019ca…&quot;,</span></span>
<span class="line"><span>      &quot;emailConfirmed&quot;: true,</span></span>
<span class="line"><span>      &quot;identities&quot;: []</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><div class="example" id="example-account"><p class="example-title">Example: Account</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-7-0" id="tab-7-1" checked><label data-title="Account" for="tab-7-1">Account</label><input type="radio" name="group-7-0" id="tab-7-2"><label data-title="Answer" for="tab-7-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> Account</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$accessQuery</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">String</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    profile</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      email</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      firstname</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      lastname</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      birthday</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      newsletter</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      optin</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      langISO</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      countryISO</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    accesses</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">query</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$accessQuery</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">50</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      pagination</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        total</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        dateAdd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        dateExp</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        dateRenewal</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        recurring</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        gateway</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        accessMode</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          priceFormat</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;user&quot;: {</span></span>
<span class="line"><span>      &quot;id&quot;: &quot;019ca…&quot;,</span></span>
<span class="line"><span>      &quot;profile&quot;: {</span></span>
<span class="line"><span>        &quot;email&quot;: &quot;ada@example.com&quot;,</span></span>
<span class="line"><span>        &quot;firstname&quot;: &quot;Augusta&quot;,</span></span>
<span class="line"><span>        &quot;lastname&quot;: &quot;Lovelace&quot;,</span></span>
<span class="line"><span>        &quot;birthday&quot;: null,</span></span>
<span class="line"><span>        &quot;newsletter&quot;: false,</span></span>
<span class="line"><span>        &quot;optin&quot;: false,</span></span>
<span class="line"><span>        &quot;langISO&quot;: &quot;en&quot;,</span></span>
<span class="line"><span>        &quot;countryISO&quot;: &quot;FR&quot;</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;accesses&quot;: {</span></span>
<span class="line"><span>        &quot;pagination&quot;: {</span></span>
<span class="line"><span>          &quot;total&quot;: 0</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;items&quot;: []</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="user-firstname" tabindex="-1">firstname <a class="header-anchor" href="#user-firstname" aria-label="Permalink to &quot;firstname {#user-firstname}&quot;">​</a></h3><p class="signature"><code>firstname: String!</code></p><p>First name, the same as in the profile.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./session.html#example-signup">SignUp</a>, <a href="./session.html#example-signin">SignIn</a>, <a href="./session.html#example-renewsession">RenewSession</a>, <a href="./session.html#example-signinbycode">SignInByCode</a></dd></div></dl><h3 id="user-lastname" tabindex="-1">lastname <a class="header-anchor" href="#user-lastname" aria-label="Permalink to &quot;lastname {#user-lastname}&quot;">​</a></h3><p class="signature"><code>lastname: String!</code></p><p>Last name, the same as in the profile.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./session.html#example-signup">SignUp</a>, <a href="./session.html#example-signin">SignIn</a>, <a href="./session.html#example-renewsession">RenewSession</a>, <a href="./session.html#example-signinbycode">SignInByCode</a></dd></div></dl><h3 id="user-profile" tabindex="-1">profile <a class="header-anchor" href="#user-profile" aria-label="Permalink to &quot;profile {#user-profile}&quot;">​</a></h3><p class="signature"><code>profile: <a href="./user.html#userprofile">UserProfile</a>!</code></p><p>What the account says about its owner.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./credentials.html#example-updatecredentials">UpdateCredentials</a>, <a href="./user.html#example-account">Account</a>, <a href="./user.html#example-userexample">UserExample</a>, <a href="./user.html#example-userprofileexample">UserProfileExample</a></dd></div></dl><h3 id="user-accesses" tabindex="-1">accesses <a class="header-anchor" href="#user-accesses" aria-label="Permalink to &quot;accesses {#user-accesses}&quot;">​</a></h3><p class="signature"><code>accesses(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./product-access.html#productaccesscollection">ProductAccessCollection</a>!</code></p><p>What the account may watch now because it was rented, bought or subscribed to. What has expired is not listed.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, type, product, dateAdd, dateExp, dateRenewal, gateway. Without it: best match first if query holds free words, else newest first. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the accesses that match, in Elasticsearch query-string syntax over these fields: id, type, product, dateAdd, dateExp, dateRenewal, recurring, gateway. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the accesses with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-account">Account</a>, <a href="./user.html#example-mysubscriptions">MySubscriptions</a>, <a href="./product-access.html#example-productaccessexample">ProductAccessExample</a>, <a href="./product-access.html#example-accessrenewalexample">AccessRenewalExample</a></dd></div></dl><div class="example" id="example-mysubscriptions"><p class="example-title">Example: MySubscriptions</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-8-0" id="tab-8-1" checked><label data-title="MySubscriptions" for="tab-8-1">MySubscriptions</label><input type="radio" name="group-8-0" id="tab-8-2"><label data-title="Answer" for="tab-8-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> MySubscriptions</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Int</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> = </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Int</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> = </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">20</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    accesses</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">query</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;type: SVOD&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        dateExp</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        recurring</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        product</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        renewal</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          state</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          date</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          priceFormat</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          nextOffer</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">            name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">          }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          announcedPriceFormat</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          dateAnnounced</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          gracePeriodEnd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          failedAttempts</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          lastFailure</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          dateNextAttempt</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          endReason</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;user&quot;: {</span></span>
<span class="line"><span>      &quot;accesses&quot;: {</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;700&quot;,</span></span>
<span class="line"><span>            &quot;dateExp&quot;: &quot;2026-05-25T…&quot;,</span></span>
<span class="line"><span>            &quot;recurring&quot;: true,</span></span>
<span class="line"><span>            &quot;product&quot;: {</span></span>
<span class="line"><span>              &quot;id&quot;: &quot;1999&quot;,</span></span>
<span class="line"><span>              &quot;name&quot;: &quot;Quarterly pass&quot;</span></span>
<span class="line"><span>            },</span></span>
<span class="line"><span>            &quot;renewal&quot;: null</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="user-products" tabindex="-1">products <a class="header-anchor" href="#user-products" aria-label="Permalink to &quot;products {#user-products}&quot;">​</a></h3><p class="signature"><code>products(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./product.html#productcollection">ProductCollection</a>!</code></p><p>The products that the account may watch now, at least in part: what it has got, what its subscriptions include, and what is free; its running subscriptions themselves are among them. These are the products whose <code>user.accessible</code> is true.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position. Without it: best match first if query holds free words, else by position. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the products that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position, category, tag, actor, director, actorId, directorId, tagId, contains, language, quality, availableInSubscriptions, canBuy, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the products with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-watchable">Watchable</a>, <a href="./user.html#example-userexample">UserExample</a></dd></div></dl><div class="example" id="example-watchable"><p class="example-title">Example: Watchable</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-9-0" id="tab-9-1" checked><label data-title="Watchable" for="tab-9-1">Watchable</label><input type="radio" name="group-9-0" id="tab-9-2"><label data-title="Variables" for="tab-9-2">Variables</label><input type="radio" name="group-9-0" id="tab-9-3"><label data-title="Answer" for="tab-9-3">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> Watchable</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$query</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">String</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Int</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> = </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">Int</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> = </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">30</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    products</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">query</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$query</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$page</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">$perPage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      pagination</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        page</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        lastPage</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        total</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      items</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        images</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          source</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">          type</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">        }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;perPage&quot;: 3</span></span>
<span class="line"><span>}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;user&quot;: {</span></span>
<span class="line"><span>      &quot;products&quot;: {</span></span>
<span class="line"><span>        &quot;pagination&quot;: {</span></span>
<span class="line"><span>          &quot;page&quot;: 1,</span></span>
<span class="line"><span>          &quot;lastPage&quot;: 20,</span></span>
<span class="line"><span>          &quot;total&quot;: 60</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        &quot;items&quot;: [</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1167&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Letter in Oslo&quot;,</span></span>
<span class="line"><span>            &quot;images&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1167/cover_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/1167/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;580&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Lighthouse and the Tower&quot;,</span></span>
<span class="line"><span>            &quot;images&quot;: [</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/580/cover_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;cover_large&quot;</span></span>
<span class="line"><span>              },</span></span>
<span class="line"><span>              {</span></span>
<span class="line"><span>                &quot;source&quot;: &quot;http://127.0.0.1:0/pictures/products/580/photogramme_large.svg&quot;,</span></span>
<span class="line"><span>                &quot;type&quot;: &quot;photogramme_large&quot;</span></span>
<span class="line"><span>              }</span></span>
<span class="line"><span>            ]</span></span>
<span class="line"><span>          }</span></span>
<span class="line"><span>        ]</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="user-videos" tabindex="-1">videos <a class="header-anchor" href="#user-videos" aria-label="Permalink to &quot;videos {#user-videos}&quot;">​</a></h3><p class="signature"><code>videos(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./video.html#videocollection">VideoCollection</a>!</code></p><p>The videos that the account may stream or download now. These are the videos whose <code>accessInfo</code> allows one of the two.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, product, videoGroup, duration, position, dateFrom, dateTo. Without it: best match first if query holds free words, else by id. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the videos that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, product, videoGroup, duration, position, dateFrom, dateTo, free, freeDownload, subscription, download, language. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the videos with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-userexample">UserExample</a></dd></div></dl><h3 id="user-bookmarks" tabindex="-1">bookmarks <a class="header-anchor" href="#user-bookmarks" aria-label="Permalink to &quot;bookmarks {#user-bookmarks}&quot;">​</a></h3><p class="signature"><code>bookmarks(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./product.html#productcollection">ProductCollection</a>!</code></p><p>The products that the selected profile has bookmarked, and that are visible from here now.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position. Without it: best match first if query holds free words, else the newest bookmark first. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the products that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position, category, tag, actor, director, actorId, directorId, tagId, contains, language, quality, availableInSubscriptions, canBuy, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the products with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-myrails">MyRails</a>, <a href="./user.html#example-userexample">UserExample</a></dd></div></dl><h3 id="user-continuewatching" tabindex="-1">continueWatching <a class="header-anchor" href="#user-continuewatching" aria-label="Permalink to &quot;continueWatching {#user-continuewatching}&quot;">​</a></h3><p class="signature"><code>continueWatching(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./watching.html#watchprogresscollection">WatchProgressCollection</a>!</code></p><p>The videos that the selected profile has begun and not finished, among the last 200 watched. A video is finished when less than 5 % of it, at most 10 minutes, is left. Videos that are not visible from here now are not listed; whether one may still be played is told by <code>video.accessInfo</code>. The name that a query looks for is that of the video; ids are those of videos.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: name, video, product, seek, date. Without it: best match first if query holds free words, else the last watched first. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the videos that match, in Elasticsearch query-string syntax over these fields: name, video, product, seek, date. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the videos with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-myrails">MyRails</a>, <a href="./user.html#example-userexample">UserExample</a>, <a href="./watching.html#example-watchprogressexample">WatchProgressExample</a>, <a href="./watching.html#example-watchprogresscollectionexample">WatchProgressCollectionExample</a></dd></div></dl><h3 id="user-recommendations" tabindex="-1">recommendations <a class="header-anchor" href="#user-recommendations" aria-label="Permalink to &quot;recommendations {#user-recommendations}&quot;">​</a></h3><p class="signature"><code>recommendations(page: Int, perPage: Int, sort: [<a href="./pagination.html#sortinput">SortInput</a>!], query: String, includeIds: [ID!]): <a href="./product.html#productcollection">ProductCollection</a>!</code></p><p>Visible titles that the account may like: those that share most with what it watched and bookmarked last come first, as in <code>Product.similar</code>, then all others. Without those that it has watched or bookmarked.</p><table tabindex="0"><thead><tr><th>Argument</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>page</code></td><td><code>Int = 1</code></td><td>Number of the page, from 1. Together with perPage it reaches the first 10,000 matches. <span class="bounds">1 to 10000</span></td></tr><tr><td><code>perPage</code></td><td><code>Int = 10</code></td><td>Largest number of items on the page, from 1 to 100. <span class="bounds">1 to 100</span></td></tr><tr><td><code>sort</code></td><td><code>[<a href="./pagination.html#sortinput">SortInput</a>!]</code></td><td>Order of the items, by the first key, then by the next. Keys: id, name, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position. Without it: best match first if query holds free words, else by what they share, then by position. <span class="bounds">at most 5 long</span></td></tr><tr><td><code>query</code></td><td><code>String</code></td><td>Keeps the products that match, in Elasticsearch query-string syntax over these fields: id, name, description, descriptionShort, linkRewrite, type, dateFrom, dateTo, dateAdd, dateUpd, duration, ageRating, position, category, tag, actor, director, actorId, directorId, tagId, contains, language, quality, availableInSubscriptions, canBuy, metadata.&lt;name&gt;. Case and accents do not count; nor does the ending of a word, unless it is quoted or ends in *. <span class="bounds">at most 500 long</span></td></tr><tr><td><code>includeIds</code></td><td><code>[ID!]</code></td><td>Keeps the products with these ids; an id that is not found is left out. Null keeps all, an empty list none. <span class="bounds">at most 100 long</span></td></tr></tbody></table><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>50 + 5 for each of the clauses of <code>query</code>; what is below counts <code>perPage</code> times</dd></div><div><dt>Errors</dt><dd><a href="./errors.html#errorcode-bad_user_input"><code>BAD_USER_INPUT</code></a></dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-userexample">UserExample</a></dd></div></dl><h3 id="user-devices" tabindex="-1">devices <a class="header-anchor" href="#user-devices" aria-label="Permalink to &quot;devices {#user-devices}&quot;">​</a></h3><p class="signature"><code>devices: [<a href="./device.html#device">Device</a>!]!</code></p><p>The devices that the account is used on, the last added first.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>1; counts 5 times</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-mydevices">MyDevices</a>, <a href="./device.html#example-deviceexample">DeviceExample</a>, <a href="./user.html#example-userexample">UserExample</a></dd></div></dl><h3 id="user-currentviews" tabindex="-1">currentViews <a class="header-anchor" href="#user-currentviews" aria-label="Permalink to &quot;currentViews {#user-currentviews}&quot;">​</a></h3><p class="signature"><code>currentViews: [<a href="./player.html#currentview">CurrentView</a>!]</code></p><p>What the account plays now, wherever, the last begun first: what players tell by their beats (<code>playerHeartbeat</code>). A player that falls silent is listed until three beats after the last one. Null, with an error, while it cannot be told.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>1; counts 5 times</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-currentviews">CurrentViews</a>, <a href="./player.html#example-currentviewexample">CurrentViewExample</a>, <a href="./user.html#example-userexample">UserExample</a></dd></div></dl><h3 id="user-playlists" tabindex="-1">playlists <a class="header-anchor" href="#user-playlists" aria-label="Permalink to &quot;playlists {#user-playlists}&quot;">​</a></h3><p class="signature"><code>playlists: [<a href="./playlist.html#playlist">Playlist</a>!]!</code></p><p>The playlists of the account, the last made first.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>1; counts 10 times</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-myplaylists">MyPlaylists</a>, <a href="./playlist.html#example-playlistexample">PlaylistExample</a>, <a href="./user.html#example-userexample">UserExample</a></dd></div></dl><h2 id="userprofile" tabindex="-1">UserProfile <a class="header-anchor" href="#userprofile" aria-label="Permalink to &quot;UserProfile {#userprofile}&quot;">​</a></h2><p class="kind">type</p><p>What an account says about its owner.</p><div class="example" id="example-userprofileexample"><p class="example-title">Example: UserProfileExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-10-0" id="tab-10-1" checked><label data-title="UserProfileExample" for="tab-10-1">UserProfileExample</label><input type="radio" name="group-10-0" id="tab-10-2"><label data-title="Answer" for="tab-10-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> UserProfileExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    profile</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      email</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      firstname</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      lastname</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      birthday</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      newsletter</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      optin</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      langISO</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      countryISO</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateAdd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateUpd</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;user&quot;: {</span></span>
<span class="line"><span>      &quot;profile&quot;: {</span></span>
<span class="line"><span>        &quot;email&quot;: &quot;demo10@example.com&quot;,</span></span>
<span class="line"><span>        &quot;firstname&quot;: &quot;Elena&quot;,</span></span>
<span class="line"><span>        &quot;lastname&quot;: &quot;Nordahl&quot;,</span></span>
<span class="line"><span>        &quot;birthday&quot;: &quot;1965-07-15&quot;,</span></span>
<span class="line"><span>        &quot;newsletter&quot;: false,</span></span>
<span class="line"><span>        &quot;optin&quot;: false,</span></span>
<span class="line"><span>        &quot;langISO&quot;: &quot;en&quot;,</span></span>
<span class="line"><span>        &quot;countryISO&quot;: &quot;FR&quot;,</span></span>
<span class="line"><span>        &quot;dateAdd&quot;: &quot;2024-12-25T1…&quot;,</span></span>
<span class="line"><span>        &quot;dateUpd&quot;: &quot;2024-12-25T1…&quot;</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="userprofile-email" tabindex="-1">email <a class="header-anchor" href="#userprofile-email" aria-label="Permalink to &quot;email {#userprofile-email}&quot;">​</a></h3><p class="signature"><code>email: String!</code></p><p>Address that the account signs in with, in lower case.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-updateprofile">UpdateProfile</a>, <a href="./credentials.html#example-updatecredentials">UpdateCredentials</a>, <a href="./user.html#example-account">Account</a>, <a href="./user.html#example-userexample">UserExample</a></dd></div></dl><h3 id="userprofile-firstname" tabindex="-1">firstname <a class="header-anchor" href="#userprofile-firstname" aria-label="Permalink to &quot;firstname {#userprofile-firstname}&quot;">​</a></h3><p class="signature"><code>firstname: String!</code></p><p>First name.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-updateprofile">UpdateProfile</a>, <a href="./user.html#example-account">Account</a>, <a href="./user.html#example-userexample">UserExample</a>, <a href="./user.html#example-userprofileexample">UserProfileExample</a></dd></div></dl><h3 id="userprofile-lastname" tabindex="-1">lastname <a class="header-anchor" href="#userprofile-lastname" aria-label="Permalink to &quot;lastname {#userprofile-lastname}&quot;">​</a></h3><p class="signature"><code>lastname: String!</code></p><p>Last name.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-updateprofile">UpdateProfile</a>, <a href="./user.html#example-account">Account</a>, <a href="./user.html#example-userprofileexample">UserProfileExample</a></dd></div></dl><h3 id="userprofile-birthday" tabindex="-1">birthday <a class="header-anchor" href="#userprofile-birthday" aria-label="Permalink to &quot;birthday {#userprofile-birthday}&quot;">​</a></h3><p class="signature"><code>birthday: <a href="./scalars.html#date">Date</a></code></p><p>Day of birth. Null when it was not told.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-updateprofile">UpdateProfile</a>, <a href="./user.html#example-account">Account</a>, <a href="./user.html#example-userprofileexample">UserProfileExample</a></dd></div></dl><h3 id="userprofile-newsletter" tabindex="-1">newsletter <a class="header-anchor" href="#userprofile-newsletter" aria-label="Permalink to &quot;newsletter {#userprofile-newsletter}&quot;">​</a></h3><p class="signature"><code>newsletter: Boolean!</code></p><p>Whether the platform&#39;s newsletter is wanted.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-updateprofile">UpdateProfile</a>, <a href="./user.html#example-account">Account</a>, <a href="./user.html#example-userprofileexample">UserProfileExample</a></dd></div></dl><h3 id="userprofile-optin" tabindex="-1">optin <a class="header-anchor" href="#userprofile-optin" aria-label="Permalink to &quot;optin {#userprofile-optin}&quot;">​</a></h3><p class="signature"><code>optin: Boolean!</code></p><p>Whether mail of partners is wanted.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-updateprofile">UpdateProfile</a>, <a href="./user.html#example-account">Account</a>, <a href="./user.html#example-userprofileexample">UserProfileExample</a></dd></div></dl><h3 id="userprofile-langiso" tabindex="-1">langISO <a class="header-anchor" href="#userprofile-langiso" aria-label="Permalink to &quot;langISO {#userprofile-langiso}&quot;">​</a></h3><p class="signature"><code>langISO: String</code></p><p>Language of messages, ISO 639-1. Null when it is not known.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-updateprofile">UpdateProfile</a>, <a href="./user.html#example-account">Account</a>, <a href="./user.html#example-userprofileexample">UserProfileExample</a></dd></div></dl><h3 id="userprofile-countryiso" tabindex="-1">countryISO <a class="header-anchor" href="#userprofile-countryiso" aria-label="Permalink to &quot;countryISO {#userprofile-countryiso}&quot;">​</a></h3><p class="signature"><code>countryISO: String</code></p><p>Country of residence, ISO 3166-1 alpha-2. Null when it is not known.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-updateprofile">UpdateProfile</a>, <a href="./user.html#example-account">Account</a>, <a href="./user.html#example-userprofileexample">UserProfileExample</a></dd></div></dl><h3 id="userprofile-dateadd" tabindex="-1">dateAdd <a class="header-anchor" href="#userprofile-dateadd" aria-label="Permalink to &quot;dateAdd {#userprofile-dateadd}&quot;">​</a></h3><p class="signature"><code>dateAdd: <a href="./scalars.html#datetime">DateTime</a>!</code></p><p>When the account was made.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-userprofileexample">UserProfileExample</a></dd></div></dl><h3 id="userprofile-dateupd" tabindex="-1">dateUpd <a class="header-anchor" href="#userprofile-dateupd" aria-label="Permalink to &quot;dateUpd {#userprofile-dateupd}&quot;">​</a></h3><p class="signature"><code>dateUpd: <a href="./scalars.html#datetime">DateTime</a>!</code></p><p>When the profile last changed.</p><dl class="facts"><div><dt>Who</dt><dd>An account</dd></div><div><dt>Cache</dt><dd>never kept</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./user.html#example-userprofileexample">UserProfileExample</a></dd></div></dl><h2 id="updateuserinput" tabindex="-1">UpdateUserInput <a class="header-anchor" href="#updateuserinput" aria-label="Permalink to &quot;UpdateUserInput {#updateuserinput}&quot;">​</a></h2><p class="kind">input</p><p>New values for a profile. What is left out stays as it is.</p><table tabindex="0"><thead><tr><th>Field</th><th>Type</th><th>Meaning</th></tr></thead><tbody><tr><td><code>firstname</code></td><td><code>String</code></td><td>First name. Null: it stays as it is. <span class="bounds">1 to 100 long</span></td></tr><tr><td><code>lastname</code></td><td><code>String</code></td><td>Last name. Null: it stays as it is. <span class="bounds">1 to 100 long</span></td></tr><tr><td><code>birthday</code></td><td><code><a href="./scalars.html#date">Date</a></code></td><td>Day of birth. Null takes it away; leave it out to keep it.</td></tr><tr><td><code>newsletter</code></td><td><code>Boolean</code></td><td>Whether the platform&#39;s newsletter is wanted. Null: it stays as it is.</td></tr><tr><td><code>optin</code></td><td><code>Boolean</code></td><td>Whether mail of partners is wanted. Null: it stays as it is.</td></tr><tr><td><code>langISO</code></td><td><code>String</code></td><td>Language of messages, ISO 639-1, one of <code>settings.languages</code>. Null: it stays as it is. <span class="bounds">2 long</span></td></tr><tr><td><code>address</code></td><td><code><a href="./session.html#addressinput">AddressInput</a></code></td><td>Where the owner lives. Null: it stays as it is.</td></tr></tbody></table>`,131)])])}const k=a(e,[["render",p]]);export{u as __pageData,k as default};
