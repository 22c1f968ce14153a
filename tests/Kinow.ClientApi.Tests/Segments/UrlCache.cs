using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;

namespace Kinow.ClientApi.Tests.Segments;

/// <summary>
/// A shared cache (RFC 9111) that tells responses apart by their URLs alone: it reads Cache-Control and nothing else, no Vary and no header of a
/// request.
/// </summary>
internal sealed class UrlCache(HttpMessageHandler origin) : DelegatingHandler(origin)
{
    private readonly ConcurrentDictionary<string, (HttpStatusCode Status, List<KeyValuePair<string, string>> Headers, byte[] Body)> kept = new(StringComparer.Ordinal);
    private int hits;

    /// <summary>How often it has answered itself.</summary>
    public int Hits => Volatile.Read(ref hits);

    /// <summary>The URLs of what it keeps.</summary>
    public IEnumerable<string> Urls => kept.Keys;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri!.AbsoluteUri;
        if (request.Method != HttpMethod.Get) return await base.SendAsync(request, cancellationToken);
        if (kept.TryGetValue(url, out var known))
        {
            Interlocked.Increment(ref hits);
            return Make(known);
        }

        using var response = await base.SendAsync(request, cancellationToken);
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .Select(static header => KeyValuePair.Create(header.Key, header.Value.ToString())).ToList();
        var read = (response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync(cancellationToken));
        if (response.Headers.CacheControl is { NoStore: false, Private: false, MaxAge.Ticks: > 0 }) kept[url] = read;
        return Make(read);
    }

    private static HttpResponseMessage Make((HttpStatusCode Status, List<KeyValuePair<string, string>> Headers, byte[] Body) kept)
    {
        var response = new HttpResponseMessage(kept.Status) { Content = new ByteArrayContent(kept.Body) };
        foreach (var (name, value) in kept.Headers)
        {
            HttpHeaders target = name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) ? response.Content.Headers : response.Headers;
            target.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
