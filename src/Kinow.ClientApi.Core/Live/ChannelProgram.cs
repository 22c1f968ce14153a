using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Live;

/// <summary>What a channel sends for a while. It is reached through its channel alone, and seen by those who see that.</summary>
public sealed record ChannelProgram
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>The channel that sends it.</summary>
    public required long ChannelId { get; init; }

    /// <summary>Name.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Missing;

    /// <summary>Long text.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Missing;

    /// <summary>First instant.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>First instant after it.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>First instant at which it can no longer be watched afterwards; null: not at all.</summary>
    public DateTimeOffset? CatchUpUntil { get; init; }

    /// <summary>Address of a small still, or null.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>Address of a large picture, or null.</summary>
    public string? Cover { get; init; }

    /// <summary>The video that plays it afterwards, or null.</summary>
    public long? VideoId { get; init; }

    /// <summary>When it is sent.</summary>
    public LiveSchedule Schedule => new(StartsAt, EndsAt, CatchUpUntil);
}
