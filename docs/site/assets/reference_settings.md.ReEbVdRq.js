import{_ as a,o as n,c as e,a2 as i}from"./chunks/framework.CblmNXh5.js";const g=JSON.parse('{"title":"Settings","description":"","frontmatter":{},"headers":[],"relativePath":"reference/settings.md","filePath":"reference/settings.md"}'),t={name:"reference/settings.md"};function p(l,s,d,h,o,r){return n(),e("div",null,[...s[0]||(s[0]=[i(`<h1 id="page" tabindex="-1">Settings <a class="header-anchor" href="#page" aria-label="Permalink to &quot;Settings {#page}&quot;">​</a></h1><h2 id="settings" tabindex="-1">Settings <a class="header-anchor" href="#settings" aria-label="Permalink to &quot;Settings {#settings}&quot;">​</a></h2><p class="kind">type</p><p>What the platform was configured with.</p><div class="example" id="example-settingsexample"><p class="example-title">Example: SettingsExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-1-0" id="tab-1-1" checked><label data-title="SettingsExample" for="tab-1-1">SettingsExample</label><input type="radio" name="group-1-0" id="tab-1-2"><label data-title="Answer" for="tab-1-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> SettingsExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    languages</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    defaultLanguage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    countries</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      isoCode</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    currencies</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    defaultCurrency</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    imageTypes</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      width</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    devices</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      limit</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      removalDelay</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    viewings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      limit</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      whenReached</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    identityProviders</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      method</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    profiles</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      limit</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    registrationFields</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      required</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    genders</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      type</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    contactSubjects</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;languages&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;English&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Français&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;defaultLanguage&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>        &quot;name&quot;: &quot;English&quot;</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;countries&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;AQ&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;BE&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;currencies&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Euro&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;US dollar&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;defaultCurrency&quot;: {</span></span>
<span class="line"><span>        &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>        &quot;name&quot;: &quot;Euro&quot;</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;imageTypes&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;cover_large&quot;,</span></span>
<span class="line"><span>          &quot;width&quot;: 600</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;cover_small&quot;,</span></span>
<span class="line"><span>          &quot;width&quot;: 200</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;devices&quot;: {</span></span>
<span class="line"><span>        &quot;limit&quot;: 5,</span></span>
<span class="line"><span>        &quot;removalDelay&quot;: 86400</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;viewings&quot;: {</span></span>
<span class="line"><span>        &quot;limit&quot;: null,</span></span>
<span class="line"><span>        &quot;whenReached&quot;: &quot;REFUSE&quot;</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;identityProviders&quot;: [],</span></span>
<span class="line"><span>      &quot;profiles&quot;: {</span></span>
<span class="line"><span>        &quot;limit&quot;: 5</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;registrationFields&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;firstname&quot;,</span></span>
<span class="line"><span>          &quot;required&quot;: true</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;lastname&quot;,</span></span>
<span class="line"><span>          &quot;required&quot;: true</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;genders&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;type&quot;: 0</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;type&quot;: 1</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ],</span></span>
<span class="line"><span>      &quot;contactSubjects&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Payment&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Playback&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><table tabindex="0"><thead><tr><th>Field</th><th>Meaning</th></tr></thead><tbody><tr><td><a href="./profile.html#settings-profiles"><code>profiles</code></a></td><td>What is allowed with the profiles of accounts.</td></tr><tr><td><a href="./registration.html#settings-registrationfields"><code>registrationFields</code></a></td><td>What the platform asks of who signs up, in the order of its form.</td></tr><tr><td><a href="./registration.html#settings-genders"><code>genders</code></a></td><td>Forms of address that the platform offers.</td></tr><tr><td><a href="./registration.html#settings-contactsubjects"><code>contactSubjects</code></a></td><td>What one may write to the platform about, in order.</td></tr></tbody></table><h3 id="settings-languages" tabindex="-1">languages <a class="header-anchor" href="#settings-languages" aria-label="Permalink to &quot;languages {#settings-languages}&quot;">​</a></h3><p class="signature"><code>languages: [<a href="./settings.html#language">Language</a>!]!</code></p><p>Languages in which the catalogue can be read. Choose one with the Accept-Language header.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>1; counts 5 times</dd></div><div><dt>Examples</dt><dd><a href="./schema.html#example-platform">Platform</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-languageexample">LanguageExample</a></dd></div></dl><h3 id="settings-defaultlanguage" tabindex="-1">defaultLanguage <a class="header-anchor" href="#settings-defaultlanguage" aria-label="Permalink to &quot;defaultLanguage {#settings-defaultlanguage}&quot;">​</a></h3><p class="signature"><code>defaultLanguage: <a href="./settings.html#language">Language</a>!</code></p><p>The language that fills in where the requested one has no text.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="settings-countries" tabindex="-1">countries <a class="header-anchor" href="#settings-countries" aria-label="Permalink to &quot;countries {#settings-countries}&quot;">​</a></h3><p class="signature"><code>countries: [<a href="./settings.html#country">Country</a>!]!</code></p><p>Countries that the platform knows, for addresses and for rules of publication.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>1; counts 250 times</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-countryexample">CountryExample</a></dd></div></dl><h3 id="settings-currencies" tabindex="-1">currencies <a class="header-anchor" href="#settings-currencies" aria-label="Permalink to &quot;currencies {#settings-currencies}&quot;">​</a></h3><p class="signature"><code>currencies: [<a href="./settings.html#currency">Currency</a>!]!</code></p><p>Currencies in which prices can be shown.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>1; counts 5 times</dd></div><div><dt>Examples</dt><dd><a href="./schema.html#example-platform">Platform</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-currencyexample">CurrencyExample</a></dd></div></dl><h3 id="settings-defaultcurrency" tabindex="-1">defaultCurrency <a class="header-anchor" href="#settings-defaultcurrency" aria-label="Permalink to &quot;defaultCurrency {#settings-defaultcurrency}&quot;">​</a></h3><p class="signature"><code>defaultCurrency: <a href="./settings.html#currency">Currency</a>!</code></p><p>The currency that prices are entered in; it is used when the request does not choose another.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>1</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="settings-imagetypes" tabindex="-1">imageTypes <a class="header-anchor" href="#settings-imagetypes" aria-label="Permalink to &quot;imageTypes {#settings-imagetypes}&quot;">​</a></h3><p class="signature"><code>imageTypes: [<a href="./settings.html#imagetype">ImageType</a>!]!</code></p><p>Formats in which pictures are made.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>1; counts 10 times</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-imagetypeexample">ImageTypeExample</a></dd></div></dl><h3 id="settings-devices" tabindex="-1">devices <a class="header-anchor" href="#settings-devices" aria-label="Permalink to &quot;devices {#settings-devices}&quot;">​</a></h3><p class="signature"><code>devices: <a href="./settings.html#devicesettings">DeviceSettings</a>!</code></p><p>What is allowed with the devices of accounts.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-mydevices">MyDevices</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-devicesettingsexample">DeviceSettingsExample</a></dd></div></dl><div class="example" id="example-mydevices"><p class="example-title">Example: MyDevices</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-2-0" id="tab-2-1" checked><label data-title="MyDevices" for="tab-2-1">MyDevices</label><input type="radio" name="group-2-0" id="tab-2-2"><label data-title="Answer" for="tab-2-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> MyDevices</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    devices</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      limit</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      removalDelay</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    devices</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      fingerprint</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      os</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      application</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateAdd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      dateUpd</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      removableFrom</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;devices&quot;: {</span></span>
<span class="line"><span>        &quot;limit&quot;: 5,</span></span>
<span class="line"><span>        &quot;removalDelay&quot;: 86400</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    &quot;user&quot;: {</span></span>
<span class="line"><span>      &quot;id&quot;: &quot;019ca…&quot;,</span></span>
<span class="line"><span>      &quot;devices&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;019ca…&quot;,</span></span>
<span class="line"><span>          &quot;fingerprint&quot;: &quot;phone-1&quot;,</span></span>
<span class="line"><span>          &quot;type&quot;: &quot;phone&quot;,</span></span>
<span class="line"><span>          &quot;os&quot;: &quot;iOS 19&quot;,</span></span>
<span class="line"><span>          &quot;application&quot;: null,</span></span>
<span class="line"><span>          &quot;dateAdd&quot;: &quot;2026-03-02T1…&quot;,</span></span>
<span class="line"><span>          &quot;dateUpd&quot;: &quot;2026-03-02T1…&quot;,</span></span>
<span class="line"><span>          &quot;removableFrom&quot;: null</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="settings-viewings" tabindex="-1">viewings <a class="header-anchor" href="#settings-viewings" aria-label="Permalink to &quot;viewings {#settings-viewings}&quot;">​</a></h3><p class="signature"><code>viewings: <a href="./settings.html#viewingsettings">ViewingSettings</a>!</code></p><p>What is allowed with viewings of one account at the same time.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-currentviews">CurrentViews</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-viewingsettingsexample">ViewingSettingsExample</a></dd></div></dl><div class="example" id="example-currentviews"><p class="example-title">Example: CurrentViews</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-3-0" id="tab-3-1" checked><label data-title="CurrentViews" for="tab-3-1">CurrentViews</label><input type="radio" name="group-3-0" id="tab-3-2"><label data-title="Answer" for="tab-3-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> CurrentViews</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    viewings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      limit</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      whenReached</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  user</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    currentViews</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      sessionId</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      since</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      video</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      device</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        type</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        application</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;viewings&quot;: {</span></span>
<span class="line"><span>        &quot;limit&quot;: null,</span></span>
<span class="line"><span>        &quot;whenReached&quot;: &quot;REFUSE&quot;</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    &quot;user&quot;: {</span></span>
<span class="line"><span>      &quot;id&quot;: &quot;019ca…&quot;,</span></span>
<span class="line"><span>      &quot;currentViews&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;sessionId&quot;: &quot;019ca…&quot;,</span></span>
<span class="line"><span>          &quot;since&quot;: &quot;2026-03-02T1…&quot;,</span></span>
<span class="line"><span>          &quot;video&quot;: {</span></span>
<span class="line"><span>            &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>            &quot;name&quot;: &quot;The Neighbour and the Promise&quot;</span></span>
<span class="line"><span>          },</span></span>
<span class="line"><span>          &quot;device&quot;: null</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="settings-identityproviders" tabindex="-1">identityProviders <a class="header-anchor" href="#settings-identityproviders" aria-label="Permalink to &quot;identityProviders {#settings-identityproviders}&quot;">​</a></h3><p class="signature"><code>identityProviders: [<a href="./settings.html#identityprovider">IdentityProvider</a>!]!</code></p><p>Other services that an account can be opened by, as arguments of <code>signin</code>. Empty: the platform offers none.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0; counts 3 times</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-identityproviderexample">IdentityProviderExample</a>, <a href="./settings.html#example-identityproviderclientexample">IdentityProviderClientExample</a></dd></div></dl><h2 id="identityprovider" tabindex="-1">IdentityProvider <a class="header-anchor" href="#identityprovider" aria-label="Permalink to &quot;IdentityProvider {#identityprovider}&quot;">​</a></h2><p class="kind">type</p><p>Another service that an account can be opened by.</p><div class="example" id="example-identityproviderexample"><p class="example-title">Example: IdentityProviderExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-4-0" id="tab-4-1" checked><label data-title="IdentityProviderExample" for="tab-4-1">IdentityProviderExample</label><input type="radio" name="group-4-0" id="tab-4-2"><label data-title="Answer" for="tab-4-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> IdentityProviderExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    identityProviders</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      method</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      clients</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        application</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        clientId</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;identityProviders&quot;: []</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="identityprovider-method" tabindex="-1">method <a class="header-anchor" href="#identityprovider-method" aria-label="Permalink to &quot;method {#identityprovider-method}&quot;">​</a></h3><p class="signature"><code>method: <a href="./settings.html#identitymethod">IdentityMethod</a>!</code></p><p>The service, which <code>signin</code> has an argument for.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-identityproviderexample">IdentityProviderExample</a></dd></div></dl><h3 id="identityprovider-clients" tabindex="-1">clients <a class="header-anchor" href="#identityprovider-clients" aria-label="Permalink to &quot;clients {#identityprovider-clients}&quot;">​</a></h3><p class="signature"><code>clients: [<a href="./settings.html#identityproviderclient">IdentityProviderClient</a>!]!</code></p><p>The applications of the platform, as the service knows them. A sign-in is accepted from these alone.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0; counts 4 times</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-identityproviderexample">IdentityProviderExample</a>, <a href="./settings.html#example-identityproviderclientexample">IdentityProviderClientExample</a></dd></div></dl><h2 id="identitymethod" tabindex="-1">IdentityMethod <a class="header-anchor" href="#identitymethod" aria-label="Permalink to &quot;IdentityMethod {#identitymethod}&quot;">​</a></h2><p class="kind">enum</p><p>Services that vouch for who somebody is.</p><table tabindex="0"><thead><tr><th>Value</th><th>Meaning</th></tr></thead><tbody><tr><td><code>APPLE</code></td><td>Sign in with Apple: <code>signin(apple:)</code>.</td></tr><tr><td><code>FACEBOOK</code></td><td>Facebook Login: <code>signin(facebook:)</code>.</td></tr><tr><td><code>GOOGLE</code></td><td>Sign in with Google: <code>signin(google:)</code>.</td></tr></tbody></table><h2 id="identityproviderclient" tabindex="-1">IdentityProviderClient <a class="header-anchor" href="#identityproviderclient" aria-label="Permalink to &quot;IdentityProviderClient {#identityproviderclient}&quot;">​</a></h2><p class="kind">type</p><p>An application of the platform, as a service knows it.</p><div class="example" id="example-identityproviderclientexample"><p class="example-title">Example: IdentityProviderClientExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-5-0" id="tab-5-1" checked><label data-title="IdentityProviderClientExample" for="tab-5-1">IdentityProviderClientExample</label><input type="radio" name="group-5-0" id="tab-5-2"><label data-title="Answer" for="tab-5-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> IdentityProviderClientExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    identityProviders</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      clients</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        application</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">        clientId</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;identityProviders&quot;: []</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="identityproviderclient-application" tabindex="-1">application <a class="header-anchor" href="#identityproviderclient-application" aria-label="Permalink to &quot;application {#identityproviderclient-application}&quot;">​</a></h3><p class="signature"><code>application: String!</code></p><p>Name that the platform gives the application, for example ios.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-identityproviderexample">IdentityProviderExample</a>, <a href="./settings.html#example-identityproviderclientexample">IdentityProviderClientExample</a></dd></div></dl><h3 id="identityproviderclient-clientid" tabindex="-1">clientId <a class="header-anchor" href="#identityproviderclient-clientid" aria-label="Permalink to &quot;clientId {#identityproviderclient-clientid}&quot;">​</a></h3><p class="signature"><code>clientId: String!</code></p><p>Identifier that the service gave it.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-identityproviderexample">IdentityProviderExample</a>, <a href="./settings.html#example-identityproviderclientexample">IdentityProviderClientExample</a></dd></div></dl><h2 id="devicesettings" tabindex="-1">DeviceSettings <a class="header-anchor" href="#devicesettings" aria-label="Permalink to &quot;DeviceSettings {#devicesettings}&quot;">​</a></h2><p class="kind">type</p><p>What is allowed with the devices of accounts.</p><div class="example" id="example-devicesettingsexample"><p class="example-title">Example: DeviceSettingsExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-6-0" id="tab-6-1" checked><label data-title="DeviceSettingsExample" for="tab-6-1">DeviceSettingsExample</label><input type="radio" name="group-6-0" id="tab-6-2"><label data-title="Answer" for="tab-6-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> DeviceSettingsExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    devices</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      limit</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      removalDelay</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;devices&quot;: {</span></span>
<span class="line"><span>        &quot;limit&quot;: 5,</span></span>
<span class="line"><span>        &quot;removalDelay&quot;: 86400</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="devicesettings-limit" tabindex="-1">limit <a class="header-anchor" href="#devicesettings-limit" aria-label="Permalink to &quot;limit {#devicesettings-limit}&quot;">​</a></h3><p class="signature"><code>limit: Int!</code></p><p>Most devices of an account, 1 to 100.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-mydevices">MyDevices</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-devicesettingsexample">DeviceSettingsExample</a></dd></div></dl><h3 id="devicesettings-removaldelay" tabindex="-1">removalDelay <a class="header-anchor" href="#devicesettings-removaldelay" aria-label="Permalink to &quot;removalDelay {#devicesettings-removaldelay}&quot;">​</a></h3><p class="signature"><code>removalDelay: Int!</code></p><p>Least time between two removals of devices from the same account, in seconds. 0: none.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-mydevices">MyDevices</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-devicesettingsexample">DeviceSettingsExample</a></dd></div></dl><h2 id="viewingsettings" tabindex="-1">ViewingSettings <a class="header-anchor" href="#viewingsettings" aria-label="Permalink to &quot;ViewingSettings {#viewingsettings}&quot;">​</a></h2><p class="kind">type</p><p>What is allowed with viewings of one account at the same time. What is free does not count.</p><div class="example" id="example-viewingsettingsexample"><p class="example-title">Example: ViewingSettingsExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-7-0" id="tab-7-1" checked><label data-title="ViewingSettingsExample" for="tab-7-1">ViewingSettingsExample</label><input type="radio" name="group-7-0" id="tab-7-2"><label data-title="Answer" for="tab-7-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ViewingSettingsExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    viewings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      limit</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      whenReached</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;viewings&quot;: {</span></span>
<span class="line"><span>        &quot;limit&quot;: null,</span></span>
<span class="line"><span>        &quot;whenReached&quot;: &quot;REFUSE&quot;</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="viewingsettings-limit" tabindex="-1">limit <a class="header-anchor" href="#viewingsettings-limit" aria-label="Permalink to &quot;limit {#viewingsettings-limit}&quot;">​</a></h3><p class="signature"><code>limit: Int</code></p><p>Most viewings at the same time, 1 to 100. Null: no limit.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-currentviews">CurrentViews</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-viewingsettingsexample">ViewingSettingsExample</a></dd></div></dl><h3 id="viewingsettings-whenreached" tabindex="-1">whenReached <a class="header-anchor" href="#viewingsettings-whenreached" aria-label="Permalink to &quot;whenReached {#viewingsettings-whenreached}&quot;">​</a></h3><p class="signature"><code>whenReached: <a href="./settings.html#viewinglimitbehavior">ViewingLimitBehavior</a>!</code></p><p>What becomes of one more.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-currentviews">CurrentViews</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-viewingsettingsexample">ViewingSettingsExample</a></dd></div></dl><h2 id="viewinglimitbehavior" tabindex="-1">ViewingLimitBehavior <a class="header-anchor" href="#viewinglimitbehavior" aria-label="Permalink to &quot;ViewingLimitBehavior {#viewinglimitbehavior}&quot;">​</a></h2><p class="kind">enum</p><p>What becomes of a viewing that begins while its account has as many as it may.</p><table tabindex="0"><thead><tr><th>Value</th><th>Meaning</th></tr></thead><tbody><tr><td><code>REFUSE</code></td><td>There is no player for it: <code>SIMULTANEOUS_VIEWS_REACHED</code>.</td></tr><tr><td><code>STOP_OLDEST</code></td><td>It takes the place of the one that began first, whose player learns at its next beat that it is stopped.</td></tr></tbody></table><h2 id="language" tabindex="-1">Language <a class="header-anchor" href="#language" aria-label="Permalink to &quot;Language {#language}&quot;">​</a></h2><p class="kind">type</p><p>A language.</p><div class="example" id="example-languageexample"><p class="example-title">Example: LanguageExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-8-0" id="tab-8-1" checked><label data-title="LanguageExample" for="tab-8-1">LanguageExample</label><input type="radio" name="group-8-0" id="tab-8-2"><label data-title="Answer" for="tab-8-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> LanguageExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    languages</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      isoCode</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;languages&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;English&quot;,</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;en&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Français&quot;,</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;fr&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="language-id" tabindex="-1">id <a class="header-anchor" href="#language-id" aria-label="Permalink to &quot;id {#language-id}&quot;">​</a></h3><p class="signature"><code>id: ID!</code></p><p>Identifier, unique among languages.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-languageexample">LanguageExample</a>, <a href="./video.html#example-videoexample">VideoExample</a></dd></div></dl><h3 id="language-name" tabindex="-1">name <a class="header-anchor" href="#language-name" aria-label="Permalink to &quot;name {#language-name}&quot;">​</a></h3><p class="signature"><code>name: String!</code></p><p>Name to show, for example Français.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./schema.html#example-platform">Platform</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-languageexample">LanguageExample</a>, <a href="./video.html#example-videoexample">VideoExample</a></dd></div></dl><h3 id="language-isocode" tabindex="-1">isoCode <a class="header-anchor" href="#language-isocode" aria-label="Permalink to &quot;isoCode {#language-isocode}&quot;">​</a></h3><p class="signature"><code>isoCode: String!</code></p><p>ISO 639-1 code in lower case, for example fr.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./schema.html#example-platform">Platform</a>, <a href="./settings.html#example-languageexample">LanguageExample</a></dd></div></dl><h2 id="country" tabindex="-1">Country <a class="header-anchor" href="#country" aria-label="Permalink to &quot;Country {#country}&quot;">​</a></h2><p class="kind">type</p><p>A country.</p><div class="example" id="example-countryexample"><p class="example-title">Example: CountryExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-9-0" id="tab-9-1" checked><label data-title="CountryExample" for="tab-9-1">CountryExample</label><input type="radio" name="group-9-0" id="tab-9-2"><label data-title="Answer" for="tab-9-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> CountryExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    countries</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      isoCode</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;countries&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;AQ&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Antarctica&quot;</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;BE&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Belgium&quot;</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="country-id" tabindex="-1">id <a class="header-anchor" href="#country-id" aria-label="Permalink to &quot;id {#country-id}&quot;">​</a></h3><p class="signature"><code>id: ID!</code></p><p>Identifier, unique among countries.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./platform.html#example-platformaccessexample">PlatformAccessExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-countryexample">CountryExample</a></dd></div></dl><h3 id="country-isocode" tabindex="-1">isoCode <a class="header-anchor" href="#country-isocode" aria-label="Permalink to &quot;isoCode {#country-isocode}&quot;">​</a></h3><p class="signature"><code>isoCode: String!</code></p><p>ISO 3166-1 alpha-2 code in upper case, for example FR.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./platform.html#example-platformaccessexample">PlatformAccessExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-countryexample">CountryExample</a></dd></div></dl><h3 id="country-name" tabindex="-1">name <a class="header-anchor" href="#country-name" aria-label="Permalink to &quot;name {#country-name}&quot;">​</a></h3><p class="signature"><code>name: String</code></p><p>Name in the language of the request. Null when no language has one.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-countryexample">CountryExample</a></dd></div></dl><h2 id="currency" tabindex="-1">Currency <a class="header-anchor" href="#currency" aria-label="Permalink to &quot;Currency {#currency}&quot;">​</a></h2><p class="kind">type</p><p>A currency.</p><div class="example" id="example-currencyexample"><p class="example-title">Example: CurrencyExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-10-0" id="tab-10-1" checked><label data-title="CurrencyExample" for="tab-10-1">CurrencyExample</label><input type="radio" name="group-10-0" id="tab-10-2"><label data-title="Answer" for="tab-10-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> CurrencyExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    currencies</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      id</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      isoCode</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      isoCodeNum</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      sign</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      conversionRate</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      decimals</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;currencies&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;1&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;Euro&quot;,</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;EUR&quot;,</span></span>
<span class="line"><span>          &quot;isoCodeNum&quot;: &quot;978&quot;,</span></span>
<span class="line"><span>          &quot;sign&quot;: &quot;€&quot;,</span></span>
<span class="line"><span>          &quot;conversionRate&quot;: 1,</span></span>
<span class="line"><span>          &quot;decimals&quot;: 2</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;id&quot;: &quot;2&quot;,</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;US dollar&quot;,</span></span>
<span class="line"><span>          &quot;isoCode&quot;: &quot;USD&quot;,</span></span>
<span class="line"><span>          &quot;isoCodeNum&quot;: &quot;840&quot;,</span></span>
<span class="line"><span>          &quot;sign&quot;: &quot;$&quot;,</span></span>
<span class="line"><span>          &quot;conversionRate&quot;: 1.095,</span></span>
<span class="line"><span>          &quot;decimals&quot;: 2</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="currency-id" tabindex="-1">id <a class="header-anchor" href="#currency-id" aria-label="Permalink to &quot;id {#currency-id}&quot;">​</a></h3><p class="signature"><code>id: ID!</code></p><p>Identifier, unique among currencies.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./billing.html#example-cartexample">CartExample</a>, <a href="./prepayment.html#example-prepaymentbalanceexample">PrepaymentBalanceExample</a>, <a href="./prepayment.html#example-prepaymentcreditexample">PrepaymentCreditExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="currency-name" tabindex="-1">name <a class="header-anchor" href="#currency-name" aria-label="Permalink to &quot;name {#currency-name}&quot;">​</a></h3><p class="signature"><code>name: String!</code></p><p>Name to show, for example Euro.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./billing.html#example-cartexample">CartExample</a>, <a href="./prepayment.html#example-prepaymentbalanceexample">PrepaymentBalanceExample</a>, <a href="./prepayment.html#example-prepaymentcreditexample">PrepaymentCreditExample</a>, <a href="./settings.html#example-settingsexample">SettingsExample</a></dd></div></dl><h3 id="currency-isocode" tabindex="-1">isoCode <a class="header-anchor" href="#currency-isocode" aria-label="Permalink to &quot;isoCode {#currency-isocode}&quot;">​</a></h3><p class="signature"><code>isoCode: String!</code></p><p>ISO 4217 code in upper case, for example EUR.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./schema.html#example-platform">Platform</a>, <a href="./prepayment.html#example-prepaymentbalance">PrepaymentBalance</a>, <a href="./settings.html#example-currencyexample">CurrencyExample</a></dd></div></dl><h3 id="currency-isocodenum" tabindex="-1">isoCodeNum <a class="header-anchor" href="#currency-isocodenum" aria-label="Permalink to &quot;isoCodeNum {#currency-isocodenum}&quot;">​</a></h3><p class="signature"><code>isoCodeNum: String!</code></p><p>ISO 4217 number with three digits, for example 978.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-currencyexample">CurrencyExample</a></dd></div></dl><h3 id="currency-sign" tabindex="-1">sign <a class="header-anchor" href="#currency-sign" aria-label="Permalink to &quot;sign {#currency-sign}&quot;">​</a></h3><p class="signature"><code>sign: String!</code></p><p>Sign written beside amounts, for example €.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./schema.html#example-platform">Platform</a>, <a href="./settings.html#example-currencyexample">CurrencyExample</a></dd></div></dl><h3 id="currency-conversionrate" tabindex="-1">conversionRate <a class="header-anchor" href="#currency-conversionrate" aria-label="Permalink to &quot;conversionRate {#currency-conversionrate}&quot;">​</a></h3><p class="signature"><code>conversionRate: Float!</code></p><p>How many of its units one unit of the default currency is worth; 1 for the default currency itself.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-currencyexample">CurrencyExample</a></dd></div></dl><h3 id="currency-decimals" tabindex="-1">decimals <a class="header-anchor" href="#currency-decimals" aria-label="Permalink to &quot;decimals {#currency-decimals}&quot;">​</a></h3><p class="signature"><code>decimals: Int!</code></p><p>Digits written after the decimal point.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-currencyexample">CurrencyExample</a></dd></div></dl><h2 id="imagetype" tabindex="-1">ImageType <a class="header-anchor" href="#imagetype" aria-label="Permalink to &quot;ImageType {#imagetype}&quot;">​</a></h2><p class="kind">type</p><p>A format in which pictures are made.</p><div class="example" id="example-imagetypeexample"><p class="example-title">Example: ImageTypeExample</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-11-0" id="tab-11-1" checked><label data-title="ImageTypeExample" for="tab-11-1">ImageTypeExample</label><input type="radio" name="group-11-0" id="tab-11-2"><label data-title="Answer" for="tab-11-2">Answer</label></div><div class="blocks"><div class="language-graphql vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">graphql</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">query</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> ImageTypeExample</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">  settings</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">    imageTypes</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      name</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      width</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">      height</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;data&quot;: {</span></span>
<span class="line"><span>    &quot;settings&quot;: {</span></span>
<span class="line"><span>      &quot;imageTypes&quot;: [</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;cover_large&quot;,</span></span>
<span class="line"><span>          &quot;width&quot;: 600,</span></span>
<span class="line"><span>          &quot;height&quot;: 900</span></span>
<span class="line"><span>        },</span></span>
<span class="line"><span>        {</span></span>
<span class="line"><span>          &quot;name&quot;: &quot;cover_small&quot;,</span></span>
<span class="line"><span>          &quot;width&quot;: 200,</span></span>
<span class="line"><span>          &quot;height&quot;: 300</span></span>
<span class="line"><span>        }</span></span>
<span class="line"><span>      ]</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></div></div></div><h3 id="imagetype-name" tabindex="-1">name <a class="header-anchor" href="#imagetype-name" aria-label="Permalink to &quot;name {#imagetype-name}&quot;">​</a></h3><p class="signature"><code>name: String!</code></p><p>Name of the format, as in <code>Image.type</code>.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-imagetypeexample">ImageTypeExample</a></dd></div></dl><h3 id="imagetype-width" tabindex="-1">width <a class="header-anchor" href="#imagetype-width" aria-label="Permalink to &quot;width {#imagetype-width}&quot;">​</a></h3><p class="signature"><code>width: Int!</code></p><p>Width in pixels.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-settingsexample">SettingsExample</a>, <a href="./settings.html#example-imagetypeexample">ImageTypeExample</a></dd></div></dl><h3 id="imagetype-height" tabindex="-1">height <a class="header-anchor" href="#imagetype-height" aria-label="Permalink to &quot;height {#imagetype-height}&quot;">​</a></h3><p class="signature"><code>height: Int!</code></p><p>Height in pixels.</p><dl class="facts"><div><dt>Who</dt><dd>Everybody</dd></div><div><dt>Cache</dt><dd>1 h, shared by everybody</dd></div><div><dt>Cost</dt><dd>0</dd></div><div><dt>Examples</dt><dd><a href="./settings.html#example-imagetypeexample">ImageTypeExample</a></dd></div></dl>`,180)])])}const u=a(t,[["render",p]]);export{g as __pageData,u as default};
