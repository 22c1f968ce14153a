using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>The program as a reader of the documentation starts it.</summary>
internal sealed partial class DocsHost : IAsyncDisposable
{
    private const string Route = "/v1/graphql";
    private const string Shown = "http://127.0.0.1:5080";
    private const int MostAttempts = 5;

    private readonly WebApplication application;
    private readonly HttpClient client = new();

    private DocsHost(WebApplication application) => this.application = application;

    public string Url => application.Urls.Single();

    /// <summary>Starts it.</summary>
    /// <param name="later">How long after the day of the documentation.</param>
    public static async Task<DocsHost> StartAsync(TimeSpan later = default)
    {
        var host = new DocsHost(LocalApplication.Build(new() { Urls = "http://127.0.0.1:0", Still = true }, new DocsClock(later)));
        await host.application.StartAsync();
        return host;
    }

    /// <summary>
    /// Sends an operation and gives the body of the answer, without <c>extensions</c>. What a busy machine has not answered in time is sent again,
    /// as the guides say: with the same Idempotency-Key.
    /// </summary>
    public async Task<JsonObject> AskAsync(string query, JsonNode? variables, string? token, IEnumerable<KeyValuePair<string, string>>? headers = null)
    {
        var key = Guid.NewGuid().ToString();
        for (var attempt = 1; ; attempt++)
        {
            var body = await SendAsync(query, variables, token, [KeyValuePair.Create("Idempotency-Key", key), .. headers ?? []]);
            var reason = body["errors"]?[0]?["extensions"];
            if (attempt == MostAttempts || reason?["code"]?.GetValue<string>() is not ("TIMEOUT" or "SERVICE_UNAVAILABLE")) return body;
            await Task.Delay(TimeSpan.FromSeconds(reason["retryAfter"]?.GetValue<int>() ?? 1));
        }
    }

    /// <summary>The token in the newest mail that has one.</summary>
    public async Task<string> MailedTokenAsync() => MailToken().Match(WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(Url + "/mails")))) switch
    {
        { Success: true } found => Uri.UnescapeDataString(found.Groups[1].Value),
        _ => throw new InvalidOperationException("No mail with a token was sent."),
    };

    /// <summary>An answer as the documentation shows it: from the address that a reader's program has.</summary>
    public JsonObject Read(string text)
    {
        var body = JsonNode.Parse(text.Replace(Url, Shown, StringComparison.Ordinal))!.AsObject();
        body.Remove("extensions");
        return body;
    }

    private async Task<JsonObject> SendAsync(string query, JsonNode? variables, string? token, IEnumerable<KeyValuePair<string, string>> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url + Route)
        {
            Content = JsonContent.Create(new JsonObject { ["query"] = query, ["variables"] = variables?.DeepClone() }),
        };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        return Read(await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await application.StopAsync();
        await application.DisposeAsync();
    }

    [GeneratedRegex(@"token=([^\s&]+)")]
    private static partial Regex MailToken();
}
