using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Live;

/// <summary>Something that is sent at its time, such as a match, with what operators tell of it while it runs.</summary>
public sealed record LiveEvent
{
    /// <summary>Longest <see cref="Score"/>, in characters.</summary>
    public const int MaxScore = 255;

    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>The channel that sends it, or null.</summary>
    public long? ChannelId { get; init; }

    /// <summary>What it is sold as, or null.</summary>
    public long? ProductId { get; init; }

    /// <summary>The video that plays it, live and afterwards, or null.</summary>
    public long? VideoId { get; init; }

    /// <summary>Name.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Missing;

    /// <summary>Long text.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Missing;

    /// <summary>First instant, as planned.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>First instant after it, as planned; null for an open end.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>First instant at which it can no longer be watched afterwards; null: not at all.</summary>
    public DateTimeOffset? CatchUpUntil { get; init; }

    /// <summary>Where it stands as the operator says; null to go by its times.</summary>
    public LiveState? StateOverride { get; init; }

    /// <summary>How many watch it; null when that is not told.</summary>
    public int? Viewers { get; init; }

    /// <summary>How it stands, as it is shown; null for nothing.</summary>
    public string? Score { get; init; }

    /// <summary>Further values, by name.</summary>
    public ImmutableArray<LiveEventValue> Values { get; init; } = [];

    /// <summary>Address of a small still, or null.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>Address of a large picture, or null.</summary>
    public string? Cover { get; init; }

    /// <summary>False: hidden from everybody.</summary>
    public bool Active { get; init; } = true;

    /// <summary>When it is listed.</summary>
    public PublicationWindow Window { get; init; }

    /// <summary>Where it may be seen.</summary>
    public GeolocationRule Geolocation { get; init; } = GeolocationRule.None;

    /// <summary>Which groups of customers see it.</summary>
    public GroupRestriction Groups { get; init; } = GroupRestriction.None;

    /// <summary>When it is sent.</summary>
    public LiveSchedule Schedule => new(StartsAt, EndsAt, CatchUpUntil, StateOverride);
}
