using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Kinow.Aws;
using Kinow.ClientApi.Edge.Purging;

namespace Kinow.ClientApi.Edge.Fastly;

/// <summary>
/// Purges surrogate keys of a Fastly service. Softly: what is purged is stale, and may be given once more while it is asked for anew.
/// </summary>
/// <param name="address">Fastly's API.</param>
/// <param name="service">Id of the service.</param>
/// <param name="token">May purge it: a token with the scope <c>purge_select</c>.</param>
internal sealed class FastlyCache(HttpClient http, Uri address, string service, string token) : IEdgeCache
{
    private readonly Uri purging = new(address, $"/service/{service}/purge");

    public static Uri DefaultAddress { get; } = new("https://api.fastly.com");

    public string Name => "fastly";

    // The most of one call.
    public int MostTags => 256;

    public async Task PurgeAsync(TagPurge purge, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new(purge.Tags), FastlyJson.Default.FastlyPurge);
        using var request = new HttpRequestMessage(HttpMethod.Post, purging)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        request.Headers.TryAddWithoutValidation("Fastly-Key", token);
        request.Headers.TryAddWithoutValidation("Fastly-Soft-Purge", "1");
        request.Headers.Accept.Add(new("application/json"));
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.IsSuccessStatusCode) return;
        throw new EdgePurgeException(
            string.Create(CultureInfo.InvariantCulture, $"Fastly answered {(int)response.StatusCode}."),
            ServiceHttp.MayPass(response.StatusCode),
            ServiceHttp.RetryAfter(response));
    }
}
