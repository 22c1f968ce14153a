using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Tests.Operations;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Segments;

/// <summary>All viewers ask for all registered queries on the shared route, through something that keeps answers.</summary>
/// <param name="plain">A service that remembers nothing, with nothing before it: what it answers by POST is right.</param>
/// <param name="client">Sends requests by way of the cache, and follows no redirects itself.</param>
/// <param name="front">Where the cache is.</param>
internal sealed class SharedRouteVisit(RunningService plain, HttpClient client, Uri front)
{
    private const string Refused = "PRIVATE_OPERATION_NOT_CACHEABLE";

    private static readonly HttpClient Direct = new();

    private readonly Dictionary<(string Operation, string Viewer), string> expected = [];
    private readonly Dictionary<string, string> segments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> seen = new(StringComparer.Ordinal);

    /// <summary>The ids of all registered queries.</summary>
    public static IReadOnlyList<string> Queries { get; } =
    [
        .. JsonDocument.Parse(ManifestFile.Read()).RootElement.Items("operations")
            .Where(static operation => operation.Text("type") == "query").Select(static operation => operation.Text("id")!),
    ];

    /// <summary>How many of the segments got something of their own.</summary>
    public int Segments => seen.Values.Select(static answers => string.Join('\n', answers.OrderBy(static one => one.Key).Select(static one => one.Value)))
        .Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many operations were answered, rather than refused as private.</summary>
    public int Shared { get; private set; }

    /// <summary>Everybody asks for everything, in both orders: at the address that they make of their segment, and at the entry.</summary>
    public async Task RunAsync()
    {
        var visits = (from operation in Queries from viewer in SharedViewer.All select (operation, viewer)).ToArray();
        foreach (var (operation, viewer) in visits.Concat(visits.Reverse()))
        {
            foreach (var address in await AddressesAsync(operation, viewer)) await CheckAsync(operation, viewer, address);
        }
    }

    private async Task CheckAsync(string operation, SharedViewer viewer, string address)
    {
        var actual = await GetAsync(viewer, new(front, address));
        if (actual.Contains(Refused, StringComparison.Ordinal))
        {
            Assert.DoesNotContain("\"data\"", actual, StringComparison.Ordinal);
            return;
        }

        Shared++;
        if (!seen.TryGetValue(viewer.Name, out var answers)) seen[viewer.Name] = answers = new(StringComparer.Ordinal);
        answers[operation] = actual;
        Assert.True(await ExpectedAsync(operation, viewer) == actual, $"{viewer.Name} got another's answer at {address}.");
    }

    private async Task<string[]> AddressesAsync(string operation, SharedViewer viewer)
    {
        if (!segments.TryGetValue(viewer.Name, out var segment))
        {
            using var body = JsonDocument.Parse(await GetAsync(viewer, new(front, ClientApiEndpoints.Segment)));
            segments[viewer.Name] = segment = body.RootElement.GetProperty("segment").GetString()!;
        }

        var variables = Uri.EscapeDataString(OperationVariables.OfGenerated);
        var group = viewer.GroupToken is { } token ? "&group=" + token : "";
        return [$"/v1/shared/{operation}?segment={segment}&variables={variables}", $"/v1/q/{operation}?variables={variables}{group}"];
    }

    private async Task<string> ExpectedAsync(string operation, SharedViewer viewer)
    {
        if (expected.TryGetValue((operation, viewer.Name), out var known)) return known;
        using var request = Of(HttpMethod.Post, new(plain.Url + ClientApiEndpoints.GraphQL), viewer);
        request.Content = new StringContent(
            $$"""{"documentId":"{{operation}}","variables":{{OperationVariables.OfGenerated}}}""", Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await Direct.SendAsync(request);
        return expected[(operation, viewer.Name)] = await TextOf(response);
    }

    // A redirect is followed with the same headers, as clients do within one origin.
    private async Task<string> GetAsync(SharedViewer viewer, Uri address)
    {
        for (var hops = 0; hops < 5; hops++)
        {
            using var request = Of(HttpMethod.Get, address, viewer);
            using var response = await client.SendAsync(request);
            if (response.StatusCode != HttpStatusCode.TemporaryRedirect) return await TextOf(response);
            Assert.True(response.Headers.CacheControl is { NoStore: true, Private: true });
            address = new(address, response.Headers.Location!);
        }

        throw new InvalidOperationException($"{viewer.Name} is sent around without end at {address}.");
    }

    private static HttpRequestMessage Of(HttpMethod method, Uri address, SharedViewer viewer)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in viewer.Headers) request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static async Task<string> TextOf(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStreamAsync();
        if (response.Content.Headers.ContentEncoding.Contains("gzip"))
            body = new System.IO.Compression.GZipStream(body, System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(body);
        return await reader.ReadToEndAsync();
    }
}
