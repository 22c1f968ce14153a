using Kinow.ClientApi.Search.Gateway.Authentication;

namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>How the search engine is reached.</summary>
/// <param name="Uri">Address of the engine; a path in it is put before every request's.</param>
public sealed record SearchGatewayOptions(Uri Uri)
{
    /// <summary>
    /// What the names of all indices and aliases that may be written begin with; null for any. Rights of the engine that go by the path of
    /// a request do not see the names in the body of <c>_bulk</c>.
    /// </summary>
    public string? OwnPrefix { get; init; }

    /// <summary>Who is calling.</summary>
    public ISearchAuthentication Authentication { get; init; } = SearchAuthentication.None;

    /// <summary>Time for one read with all its retries.</summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Time for one write with all its retries; a bulk request counts each of its parts as one.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Time for one change of indices, aliases or templates.</summary>
    public TimeSpan AdministrationTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most attempts after the first one.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>Upper bound of the first pause; it doubles with each retry, and the pause is drawn evenly from zero to the bound.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(40);

    /// <summary>Attempts that fail one after the other before calls are refused without asking the engine.</summary>
    public int CircuitThreshold { get; init; } = 5;

    /// <summary>How long calls are refused the first time; doubles while probes fail.</summary>
    public TimeSpan CircuitOpen { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long calls are refused at most before the next probe.</summary>
    public TimeSpan CircuitOpenLimit { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Most bytes of an answer after decompression.</summary>
    public int MaxResponseBytes { get; init; } = 64 << 20;

    /// <summary>Most bytes of one part of a bulk request before compression.</summary>
    public int MaxBulkBytes { get; init; } = 5 << 20;

    /// <summary>Most open connections.</summary>
    public int MaxConnections { get; init; } = 64;

    /// <summary>
    /// Whether answers are asked for in gzip and bodies over a kibibyte sent so. Not on the same machine, where it costs more than it
    /// gains.
    /// </summary>
    public bool Compression { get; init; } = !Uri.IsLoopback;

    /// <summary>The clock of timeouts, pauses and the circuit.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
