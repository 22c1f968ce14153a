using System.Net;

namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>One attempt over pooled connections.</summary>
internal sealed class SearchClient : IDisposable
{
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly SearchGatewayOptions options;
    private readonly SearchTelemetry telemetry;
    private readonly HttpClient http;
    private readonly string root;

    internal SearchClient(SearchGatewayOptions options, SearchTelemetry telemetry)
    {
        this.options = options;
        this.telemetry = telemetry;
        root = options.Uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
        http = new HttpClient(Connections(options), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    internal async Task<SearchReply> SendAsync(SearchCall call, RequestBody body, bool again, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(call.Method, new Uri(root + call.Path, AsWritten)) { Content = body.ToContent() };
        await options.Authentication.ApplyAsync(request, body.Bytes, cancellationToken);
        telemetry.Attempt(call.Operation, again, body.Bytes.Length);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var reply = await SearchReply.ReadAsync(response, options.MaxResponseBytes, cancellationToken);
        telemetry.Receive(call.Operation, reply.Body.Length);
        return reply;
    }

    public void Dispose() => http.Dispose();

    /// <summary>Connections live for minutes at most, so that a moved address is noticed.</summary>
    private static SocketsHttpHandler Connections(SearchGatewayOptions options) => new()
    {
        AutomaticDecompression = options.Compression ? DecompressionMethods.GZip : DecompressionMethods.None,
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = TimeSpan.FromSeconds(2),
        MaxConnectionsPerServer = options.MaxConnections,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(50),
    };
}
