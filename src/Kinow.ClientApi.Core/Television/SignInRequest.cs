using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Television;

/// <summary>A television that waits to be signed in, and what was decided about it.</summary>
public sealed record SignInRequest
{
    /// <summary><see cref="SignInSecret.Hash"/> of what it asks with.</summary>
    public required ImmutableArray<byte> SecretHash { get; init; }

    /// <summary>Kind of device, or null.</summary>
    public string? Type { get; init; }

    /// <summary>Operating system, or null.</summary>
    public string? Os { get; init; }

    /// <summary>Browser or application, or null.</summary>
    public string? Application { get; init; }

    /// <summary>The country that it asks from.</summary>
    public CountryCode Country { get; init; }

    /// <summary>When it got its code.</summary>
    public required DateTimeOffset DateAdd { get; init; }

    /// <summary>First instant at which the code is good for nothing.</summary>
    public DateTimeOffset Expires => DateAdd + SignInRules.Lifetime;

    /// <summary>When it was last told to wait; null before that.</summary>
    public DateTimeOffset? Polled { get; init; }

    /// <summary>What an account has decided; null as long as none has.</summary>
    public SignInDecision? Decision { get; init; }
}
