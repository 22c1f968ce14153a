using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Idempotency;

/// <summary>What is remembered of the requests that were sent with one idempotency key. It tells neither key nor request.</summary>
public sealed record IdempotencyRecord
{
    /// <summary>SHA-256 of the key and of who sent it, in hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>Equal for two requests with the key only if they ask for the same.</summary>
    public required ImmutableArray<byte> Fingerprint { get; init; }

    /// <summary>When the first of them began, exact to the millisecond. All attempts at the request are dated by it.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>First instant at which the attempt that runs counts as dead, and another one may begin.</summary>
    public required DateTimeOffset LeaseEnds { get; init; }

    /// <summary>The answer, encrypted with the key; empty until there is one.</summary>
    public ImmutableArray<byte> Answer { get; init; } = [];

    /// <summary>First instant at which the key is free again.</summary>
    public DateTimeOffset Expires => Started + IdempotencyRules.Lifetime;
}
