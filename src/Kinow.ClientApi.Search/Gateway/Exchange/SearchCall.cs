namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>One request as the gateway means it, before it is compressed, signed and sent.</summary>
internal readonly record struct SearchCall(HttpMethod Method, string Operation, string Path)
{
    internal ReadOnlyMemory<byte> Body { get; init; }

    internal string MediaType { get; init; } = "application/json";

    internal TimeSpan Timeout { get; init; }

    /// <summary>
    /// Whether sending it twice can change the answer, so that it is sent again only where it was surely not carried out.
    /// </summary>
    internal bool Conditional { get; init; }

    /// <summary>The index or alias, for traces.</summary>
    internal string? Target { get; init; }
}
