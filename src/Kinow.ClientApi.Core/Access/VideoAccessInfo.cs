namespace Kinow.ClientApi.Core.Access;

/// <summary>What one viewer may do with one video at one instant, and why.</summary>
/// <param name="Reason">Why it may, or may not, be streamed.</param>
public sealed record VideoAccessInfo(AccessReason Reason)
{
    private static readonly VideoAccessInfo[] Denials =
        Array.ConvertAll(Enum.GetValues<AccessReason>(), static reason => new VideoAccessInfo(reason));

    /// <summary>May stream it.</summary>
    public bool Streaming => Reason < AccessReason.DownloadOnly;

    /// <summary>May download it.</summary>
    public bool Download { get; init; }

    /// <summary>The plays that the access includes are used up.</summary>
    public bool MaximumWatched => Reason == AccessReason.ViewLimit;

    /// <summary>The account already plays on as many screens as it may. Rights do not tell: who knows its viewings sets it.</summary>
    public bool MaximumViewing { get; init; }

    /// <summary>Streaming it takes one of the places that its account has; what anybody may stream takes none.</summary>
    public bool TakesPlace => Streaming && Reason != AccessReason.Free;

    /// <summary>High definition is included.</summary>
    public bool QualityHD { get; init; }

    /// <summary>Standard definition is included.</summary>
    public bool QualitySD { get; init; }

    /// <summary>First instant at which it is closed, as things stand; null when it is closed, and when no end is known.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>Plays that are left, 0 when they are used up; null where they are not counted.</summary>
    public int? RemainingViews { get; init; }

    /// <summary>The access whose plays and first play a viewing counts for; null where the viewing counts for none.</summary>
    public long? LimitedAccessId { get; init; }

    /// <summary>What is left of it while the account has no place for one more viewing: downloads.</summary>
    public VideoAccessInfo WithoutPlace() => this with
    {
        Reason = AccessReason.SimultaneousViews,
        MaximumViewing = true,
        Expires = null,
        RemainingViews = null,
        LimitedAccessId = null,
    };

    /// <summary>Nothing is allowed.</summary>
    public static VideoAccessInfo Denied(AccessReason reason)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual((int)reason, (int)AccessReason.DownloadOnly, nameof(reason));
        return Denials[(int)reason];
    }
}
