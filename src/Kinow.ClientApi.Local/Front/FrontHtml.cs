using System.Globalization;
using System.Net;
using System.Text;
using Kinow.ClientApi.Demo;

namespace Kinow.ClientApi.Local.Front;

/// <summary>Writes the page that the process opens with. What it says is text, never markup.</summary>
internal static class FrontHtml
{
    private const string Query =
        """{ cms { products(perPage: 3, query: "type:TVOD") { pagination { total } items { id name extension { ... on ProductTVOD { accessModes { type priceFormat } } } } } } }""";

    /// <summary>The page.</summary>
    /// <param name="address">Scheme and host that the page was asked from.</param>
    /// <param name="runs">What runs, in a sentence.</param>
    /// <param name="links">Where else to go.</param>
    /// <param name="accounts">The test accounts.</param>
    public static string Write(string address, string runs, IEnumerable<FrontLink> links, IEnumerable<FrontAccount> accounts)
    {
        var body = JsonText(Query);
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Kinow Client API</title>")
            .Append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
            .Append(CultureInfo.InvariantCulture, $"<style>{FrontFiles.Style}</style></head>")
            .Append(CultureInfo.InvariantCulture, $"<body data-route=\"{ClientApiEndpoints.GraphQL}\" data-password=\"{GeneratedAccounts.Password}\"><main><h1>Kinow Client API</h1>")
            .Append(CultureInfo.InvariantCulture, $"<p>{Encode(runs)}</p><ul class=\"cards\">");
        foreach (var link in links)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<li><a href=\"{Encode(link.Path)}\"><strong>{Encode(link.Name)}</strong><span>{Encode(link.Text)}</span></a></li>");
        }

        page.Append("</ul><h2>A first query</h2>")
            .Append(CultureInfo.InvariantCulture, $"<pre id=\"query\">{Encode(Query)}</pre><p><button data-run=\"query\">Run it</button> ")
            .Append("<button data-copy=\"curl\">Copy it for a shell</button></p><pre id=\"answer\" hidden></pre>")
            .Append("<p>The same for a shell:</p>")
            .Append("<pre id=\"curl\" class=\"wrap\">")
            .Append(Encode($"curl -s {address}{ClientApiEndpoints.GraphQL} -H 'content-type: application/json' -d '{body}'"))
            .Append("</pre><h2>Test accounts</h2>")
            .Append(CultureInfo.InvariantCulture, $"<p>The password of all of them is <code>{GeneratedAccounts.Password}</code>. ")
            .Append("Send a token as <code>Authorization: Bearer …</code>.</p><table><thead><tr><th>Account</th><th>Has</th><th></th></tr></thead><tbody>");
        foreach (var account in accounts)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Encode(account.Email)}</td><td>{Encode(account.Has)}</td>")
                .Append(CultureInfo.InvariantCulture,
                    $"<td><button data-account=\"{Encode(account.Email)}\"{TokenOf(account)}>Get a token</button></td></tr>");
        }

        return page.Append("</tbody></table><p id=\"token-name\" hidden></p><pre id=\"token\" class=\"wrap\" hidden></pre>")
            .Append("<p><button id=\"copy-token\" data-copy=\"token\" hidden>Copy it</button></p></main>")
            .Append(CultureInfo.InvariantCulture, $"<script type=\"module\">{FrontFiles.Script}</script></body></html>").ToString();
    }

    private static string TokenOf(FrontAccount account) => account.Token is { } token ? $" data-token=\"{Encode(token)}\"" : "";

    private static string JsonText(string query) => $$"""{"query":"{{query.Replace("\"", "\\\"", StringComparison.Ordinal)}}"}""";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
