using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Exchange;

namespace Kinow.ClientApi.Search.Gateway;

/// <summary>
/// The search engine, in the subset that OpenSearch 1 to 3 and Elasticsearch 7.10 to 9 share. Make one for the process: it pools
/// connections and knows whether the engine is well. Every operation throws <see cref="SearchUnavailableException"/> where the engine
/// cannot answer, <see cref="SearchRequestException"/> where the request is wrong, <see cref="OperationCanceledException"/> where the
/// caller gave up; everything else that can happen is an outcome.
/// </summary>
public sealed partial class SearchGateway : IDisposable, IAsyncDisposable
{
    private readonly SearchGatewayOptions options;
    private readonly SearchTransport transport;

    /// <summary>Connects on the first call.</summary>
    /// <param name="options">How the engine is reached.</param>
    public SearchGateway(SearchGatewayOptions options)
    {
        this.options = options;
        transport = new(options);
    }

    /// <summary>What went over the wire until now.</summary>
    public SearchStatistics Statistics => transport.Statistics;

    /// <summary>Whether calls are refused at the moment because too many have failed.</summary>
    public bool IsCircuitOpen => transport.Circuit != CircuitState.Closed;

    /// <inheritdoc/>
    public void Dispose() => transport.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static string PathOf(string kind, string index, string id) =>
        $"/{SearchTarget.Check(index)}/{kind}/{Uri.EscapeDataString(BodyRules.CheckId(id))}";

    private void RefuseForeign(string target)
    {
        if (options.OwnPrefix is not { } prefix || target.StartsWith(prefix, StringComparison.Ordinal)) return;
        throw new ArgumentException($"{target} is not one of the indices {prefix}*.", nameof(target));
    }

    private SearchCall Reading(HttpMethod method, string operation, string path, string? target = null) =>
        new(method, operation, path) { Timeout = options.ReadTimeout, Target = target };

    private SearchCall Writing(HttpMethod method, string operation, string path, ReadOnlyMemory<byte> body, string? target)
    {
        if (target is not null) RefuseForeign(target);
        return new(method, operation, path) { Timeout = options.WriteTimeout, Body = body, Target = target };
    }

    private SearchCall Administering(HttpMethod method, string operation, string path, ReadOnlyMemory<byte> body = default) =>
        new(method, operation, path) { Timeout = options.AdministrationTimeout, Body = body };
}
