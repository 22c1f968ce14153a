import{_ as s,o as n,c as e,a2 as t}from"./chunks/framework.CblmNXh5.js";const g=JSON.parse('{"title":"Registration form","description":"","frontmatter":{},"headers":[],"relativePath":"reference/registration.md","filePath":"reference/registration.md"}'),i={name:"reference/registration.md"};function p(l,a,d,r,o,h){return n(),e("div",null,[...a[0]||(a[0]=[t(`<h1 id="page" tabindex="-1">Registration form <a class="header-anchor" href="#page" aria-label="Permalink to &quot;Registration form {#page}&quot;">​</a></h1><h2 id="fields-of-settings" tabindex="-1">Fields of Settings <a class="header-anchor" href="#fields-of-settings" aria-label="Permalink to &quot;Fields of Settings&quot;">​</a></h2><h3 id="settings-registrationfields" tabindex="-1">registrationFields <a class="header-anchor" href="#settings-registrationfields" aria-label="Permalink to &quot;registrationFields {#settings-registrationfields}&quot;">​</a></h3><p class="signature"><code>registrationFields: [<a href="./registration.html#registrationfield">RegistrationField</a>!]!</code></p><p>What the platform asks of who signs up, in the order of its form. Sign-ins through other services make accounts without it.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>1; counts 10 times</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-registrationform">RegistrationForm</a>, <a href="./registration.html#example-registrationfieldexample">RegistrationFieldExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><div class="example" id="example-registrationform"><p class="example-title">Example: RegistrationForm</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-1-0" id="tab-1-1" checked><label data-title="RegistrationForm" for="tab-1-1">RegistrationForm</label><input type="radio" name="group-1-0" id="tab-1-2"><label data-title="Answer" for="tab-1-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> RegistrationForm</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    registrationFields</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      required</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      displayed</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    genders</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;registrationFields&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;firstname&quot;,</span></span>
<span class="line"><span>          &quot;required&quot;: true,</span></span>
<span class="line"><span>          &quot;displayed&quot;: true</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;lastname&quot;,</span></span>
<span class="line"><span>          &quot;required&quot;: true,</span></span>
<span class="line"><span>          &quot;displayed&quot;: true</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;genders&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;type&quot;: 0,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Mr&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;type&quot;: 1,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Mrs&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="settings-genders" tabindex="-1">genders <a class="header-anchor" href="#settings-genders" aria-label="Permalink to &quot;genders {#settings-genders}&quot;">​</a></h3><p class="signature"><code>genders: [<a href="./registration.html#gender">Gender</a>!]!</code></p><p>Forms of address that the platform offers.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>1; counts 3 times</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-registrationform">RegistrationForm</a>, <a href="./registration.html#example-genderexample">GenderExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="settings-contactsubjects" tabindex="-1">contactSubjects <a class="header-anchor" href="#settings-contactsubjects" aria-label="Permalink to &quot;contactSubjects {#settings-contactsubjects}&quot;">​</a></h3><p class="signature"><code>contactSubjects: [<a href="./registration.html#contact">Contact</a>!]!</code></p><p>What one may write to the platform about, in order. Empty: there is one address for all.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>1; counts 5 times</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-supportform">SupportForm</a>, <a href="./registration.html#example-contactexample">ContactExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><div class="example" id="example-supportform"><p class="example-title">Example: SupportForm</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-2-0" id="tab-2-1" checked><label data-title="SupportForm" for="tab-2-1">SupportForm</label><input type="radio" name="group-2-0" id="tab-2-2"><label data-title="Answer" for="tab-2-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> SupportForm</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    contactSubjects</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      description</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;contactSubjects&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Payment&quot;,</span></span>
<span class="line"><span>          &quot;description&quot;: &quot;Purchases, subscriptions, refunds.&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Playback&quot;,</span></span>
<span class="line"><span>          &quot;description&quot;: null</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h2 id="registrationfield" tabindex="-1">RegistrationField <a class="header-anchor" href="#registrationfield" aria-label="Permalink to &quot;RegistrationField {#registrationfield}&quot;">​</a></h2><p class="kind">type</p><p>Something that the platform asks of who signs up.</p><div class="example" id="example-registrationfieldexample"><p class="example-title">Example: RegistrationFieldExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-3-0" id="tab-3-1" checked><label data-title="RegistrationFieldExample" for="tab-3-1">RegistrationFieldExample</label><input type="radio" name="group-3-0" id="tab-3-2"><label data-title="Answer" for="tab-3-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> RegistrationFieldExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    registrationFields</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      required</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      displayed</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;registrationFields&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;firstname&quot;,</span></span>
<span class="line"><span>          &quot;required&quot;: true,</span></span>
<span class="line"><span>          &quot;displayed&quot;: true</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;lastname&quot;,</span></span>
<span class="line"><span>          &quot;required&quot;: true,</span></span>
<span class="line"><span>          &quot;displayed&quot;: true</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="registrationfield-name" tabindex="-1">name <a class="header-anchor" href="#registrationfield-name" aria-label="Permalink to &quot;name {#registrationfield-name}&quot;">​</a></h3><p class="signature"><code>name: String!</code></p><p>What it is: the name that it has in <code>SignUpInput</code> or in its <code>address</code>, if it is there, such as birthday or countryISO. Others are for the application to ask.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-registrationform">RegistrationForm</a>, <a href="./registration.html#example-registrationfieldexample">RegistrationFieldExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="registrationfield-required" tabindex="-1">required <a class="header-anchor" href="#registrationfield-required" aria-label="Permalink to &quot;required {#registrationfield-required}&quot;">​</a></h3><p class="signature"><code>required: Boolean!</code></p><p>Whether there is no account without it. <code>signup</code> refuses one that lacks it (<code>BAD_USER_INPUT</code>) where its input has the field.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-registrationform">RegistrationForm</a>, <a href="./registration.html#example-registrationfieldexample">RegistrationFieldExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="registrationfield-displayed" tabindex="-1">displayed <a class="header-anchor" href="#registrationfield-displayed" aria-label="Permalink to &quot;displayed {#registrationfield-displayed}&quot;">​</a></h3><p class="signature"><code>displayed: Boolean!</code></p><p>Whether a form shows it.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-registrationform">RegistrationForm</a>, <a href="./registration.html#example-registrationfieldexample">RegistrationFieldExample</a></dd></div></dl><h2 id="gender" tabindex="-1">Gender <a class="header-anchor" href="#gender" aria-label="Permalink to &quot;Gender {#gender}&quot;">​</a></h2><p class="kind">type</p><p>A form of address that the platform offers.</p><div class="example" id="example-genderexample"><p class="example-title">Example: GenderExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-4-0" id="tab-4-1" checked><label data-title="GenderExample" for="tab-4-1">GenderExample</label><input type="radio" name="group-4-0" id="tab-4-2"><label data-title="Answer" for="tab-4-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> GenderExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    genders</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;genders&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;type&quot;: 0,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Mr&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;type&quot;: 1,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Mrs&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="gender-id" tabindex="-1">id <a class="header-anchor" href="#gender-id" aria-label="Permalink to &quot;id {#gender-id}&quot;">​</a></h3><p class="signature"><code>id: ID!</code></p><p>Identifier, unique among forms of address.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-registrationform">RegistrationForm</a>, <a href="./registration.html#example-genderexample">GenderExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="gender-type" tabindex="-1">type <a class="header-anchor" href="#gender-type" aria-label="Permalink to &quot;type {#gender-type}&quot;">​</a></h3><p class="signature"><code>type: Int!</code></p><p>Number of its kind, as the back office has it.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-registrationform">RegistrationForm</a>, <a href="./registration.html#example-genderexample">GenderExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="gender-name" tabindex="-1">name <a class="header-anchor" href="#gender-name" aria-label="Permalink to &quot;name {#gender-name}&quot;">​</a></h3><p class="signature"><code>name: String</code></p><p>Name in the language of the request. Null when no language has one.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-registrationform">RegistrationForm</a>, <a href="./registration.html#example-genderexample">GenderExample</a></dd></div></dl><h2 id="contact" tabindex="-1">Contact <a class="header-anchor" href="#contact" aria-label="Permalink to &quot;Contact {#contact}&quot;">​</a></h2><p class="kind">type</p><p>What one may write to the platform about.</p><div class="example" id="example-contactexample"><p class="example-title">Example: ContactExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-5-0" id="tab-5-1" checked><label data-title="ContactExample" for="tab-5-1">ContactExample</label><input type="radio" name="group-5-0" id="tab-5-2"><label data-title="Answer" for="tab-5-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ContactExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    contactSubjects</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      description</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;contactSubjects&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Payment&quot;,</span></span>
<span class="line"><span>          &quot;description&quot;: &quot;Purchases, subscriptions, refunds.&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Playback&quot;,</span></span>
<span class="line"><span>          &quot;description&quot;: null</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="contact-id" tabindex="-1">id <a class="header-anchor" href="#contact-id" aria-label="Permalink to &quot;id {#contact-id}&quot;">​</a></h3><p class="signature"><code>id: ID!</code></p><p>Identifier, unique among contacts: <code>contactId</code> of <code>sendSupportMessage</code>.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-supportform">SupportForm</a>, <a href="./registration.html#example-contactexample">ContactExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="contact-name" tabindex="-1">name <a class="header-anchor" href="#contact-name" aria-label="Permalink to &quot;name {#contact-name}&quot;">​</a></h3><p class="signature"><code>name: String</code></p><p>Name in the language of the request. Null when no language has one.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-supportform">SupportForm</a>, <a href="./registration.html#example-contactexample">ContactExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="contact-description" tabindex="-1">description <a class="header-anchor" href="#contact-description" aria-label="Permalink to &quot;description {#contact-description}&quot;">​</a></h3><p class="signature"><code>description: String</code></p><p>What it is for, in the language of the request. Null when no language has a text.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./registration.html#example-supportform">SupportForm</a>, <a href="./registration.html#example-contactexample">ContactExample</a></dd></div></dl>`,64)])])}const u=s(i,[["render",p]]);export{g as __pageData,u as default};
