using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>Says how some builds stand for a while: the switch by which an operator stops one.</summary>
public sealed record AppRule
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>Which builds it is for, and where.</summary>
    public AppTarget Target { get; init; }

    /// <summary>How they stand.</summary>
    public required AppStatus Status { get; init; }

    /// <summary>What their users are told.</summary>
    public LocalizedText Message { get; init; } = LocalizedText.Missing;

    /// <summary>Seconds after which asking again is worth it; null for not known.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>When it holds.</summary>
    public PublicationWindow Window { get; init; }
}
