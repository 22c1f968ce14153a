namespace Kinow.ClientApi.Core.Access;

/// <summary>What one thing that is open allows to do with one video.</summary>
/// <param name="Streaming">Whether it may be streamed.</param>
/// <param name="Download">Whether it may be downloaded.</param>
/// <param name="QualityHD">Whether high definition is included.</param>
/// <param name="QualitySD">Whether standard definition is included.</param>
internal readonly record struct AccessTerms(bool Streaming, bool Download, bool QualityHD = true, bool QualitySD = true)
{
    /// <summary>First instant without it; null for none.</summary>
    internal DateTimeOffset? Until { get; init; }

    /// <summary>Plays that are left; null where they are not counted.</summary>
    internal int? RemainingViews { get; init; }

    /// <summary>The access that it comes from; null for none.</summary>
    internal long? AccessId { get; init; }

    /// <summary>Whether watching uses it up: plays are counted, or the first one starts a clock.</summary>
    internal bool IsLimited { get; init; }
}
